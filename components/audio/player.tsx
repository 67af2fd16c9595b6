'use client'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import type { PlayerView } from '@/lib/views/player-view'
import { type SoundStretch, stretchFrom, stretchTo } from '@/lib/views/sound-stretch'
import { CopyLinkButton, Knobs, useCopyLink } from './knobs'
import styles from './player.module.css'
import { SpectrogramView, useSpectrogram } from './spectrogram-view'
import { StretchBand } from './stretch-band'
import { usePlayback } from './use-playback'
import { usePlayerKeys } from './use-player-keys'

const stepSec = 0.1
const steps: Readonly<Record<string, (nowSec: number, durationSec: number) => number>> = {
  ArrowLeft: (nowSec) => nowSec - stepSec,
  ArrowRight: (nowSec) => nowSec + stepSec,
  Home: () => 0,
  End: (_, durationSec) => durationSec,
}

type WaveProps = {
  readonly view: PlayerView
  readonly place: RefObject<HTMLDivElement | null>
  readonly still: ReactNode
  readonly ready: boolean
  readonly sec: number
  readonly seek: (to: (nowSec: number) => number) => void
}

/** The waveform, in which a click or an arrow key goes to a place. */
function Wave({ view, place, still, ready, sec, seek }: WaveProps) {
  const { durationSec, name } = view
  const onKey = (event: KeyboardEvent) => {
    const to = steps[event.key]
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    seek((nowSec) => to(nowSec, durationSec))
  }
  return (
    <div
      className={styles.wave}
      role="slider"
      tabIndex={0}
      aria-label={`Place in the audio of ${view.clip}`}
      aria-valuemin={0}
      aria-valuemax={durationSec}
      aria-valuenow={Number(sec.toFixed(2))}
      aria-valuetext={`${sec.toFixed(2)} of ${durationSec.toFixed(2)} seconds`}
      onKeyDown={onKey}
    >
      <StretchBand stretch={name} durationSec={durationSec} kind="name" />
      {ready ? null : still}
      <div ref={place} className={styles.live} data-ready={ready || undefined} />
    </div>
  )
}

/** Under the waveform: its seconds, where the name is, and what is marked. */
function Axis({ view, stretch, clear }: { view: PlayerView; stretch: SoundStretch | null; clear: () => void }) {
  const { name, durationSec } = view
  const share = (sec: number) => `${(100 * sec) / durationSec}%`
  // Room for the name's label, right or left of what is marked: none where the two would overlap.
  const room = name && stretch && share(name.startSec - stretch.startSec)
  return (
    <div className={styles.axis}>
      <span aria-hidden="true">0.00</span>
      {name ? (
        <span
          aria-hidden="true"
          className={styles.nameAt}
          style={{
            left: share(name.startSec),
            ...(room ? { maxWidth: `max(999 * (${room} - 112px), -999 * (${room} + 58px))` } : {}),
          }}
        >
          the name
        </span>
      ) : null}
      <span aria-hidden="true">{durationSec.toFixed(2)} s</span>
      {stretch ? (
        <span className={styles.marked} style={{ left: `min(${share(stretch.startSec)}, 100% - 108px)` }}>
          {stretch.startSec.toFixed(2)}–{stretch.endSec.toFixed(2)} s
          <button type="button" onClick={clear} aria-label="Clear the marked stretch" title="Clear (Esc)">
            ×
          </button>
        </span>
      ) : null}
    </div>
  )
}

function Words({ view, error, notHere }: { view: PlayerView; error: string | null; notHere: string | null }) {
  return (
    <>
      {error ? (
        <p className={styles.error}>
          {error} The file itself can be downloaded:{' '}
          <a className="link" href={view.audioUrl}>
            audio
          </a>
          .
        </p>
      ) : null}
      {notHere === null ? null : (
        <p className={styles.word}>
          The link marks the sound at <span className="mono">{notHere}</span>, which is no stretch of this clip of{' '}
          {view.durationSec.toFixed(2)} s: nothing is marked.
        </p>
      )}
      {view.peaksFrom === 'none' ? (
        <p className={styles.word}>This format has no stored outline; the browser draws it.</p>
      ) : null}
    </>
  )
}

type Props = {
  readonly view: PlayerView
  /** The path whose link can be copied here; null where the page itself has a button for that. */
  readonly link: string | null
  readonly still: ReactNode
}

/** Hears a clip: its waveform, the name in it, and what the reader marks. */
export function Player({ view, link, still }: Props) {
  const { place, playback, state, asked, toggleLoop } = usePlayback(view)
  const { sec, playing, ready, error, stretch, loop } = state
  const spectrogram = useSpectrogram(view)
  const copyLink = useCopyLink(link, stretch)
  const toggle = () => playback.current?.toggle()
  const seek = (to: (nowSec: number) => number) => playback.current?.seek(to(playback.current.nowSec()))
  const clear = () => playback.current?.mark(null)
  const mark = (stretchAt: (nowSec: number) => SoundStretch | null) => {
    const made = playback.current && stretchAt(playback.current.nowSec())
    if (made) playback.current?.mark(made)
  }
  const from = () => mark((nowSec) => stretchFrom(nowSec, stretch, view.durationSec))
  const to = () => mark((nowSec) => stretchTo(nowSec, stretch))
  const { name } = view
  usePlayerKeys({
    ' ': toggle,
    '[': from,
    i: from,
    ']': to,
    o: to,
    l: toggleLoop,
    s: spectrogram.toggle,
    ...(stretch ? { Escape: clear } : {}),
    ...(link === null ? {} : { c: copyLink.copy }),
  })
  return (
    <div className={styles.player}>
      <button
        type="button"
        className={styles.play}
        onClick={toggle}
        disabled={!ready}
        aria-label={playing ? 'Pause (space)' : 'Play (space)'}
      >
        {playing ? '❚❚' : '▶'}
      </button>
      <Wave view={view} place={place} still={still} ready={ready} sec={sec} seek={seek} />
      {spectrogram.work ? (
        <SpectrogramView
          view={view}
          work={spectrogram.work}
          sec={sec}
          stretch={stretch}
          seek={(to) => seek(() => to)}
          restart={spectrogram.restart}
        />
      ) : null}
      <Axis view={view} stretch={stretch} clear={clear} />
      <output className={styles.time} data-sec={sec}>
        {sec.toFixed(2)} s
      </output>
      <div className={styles.knobs}>
        <Knobs
          stretch={stretch}
          loop={loop}
          spectrogram={spectrogram.work !== null}
          onName={name && (() => playback.current?.playStretch(name))}
          onRate={(rate) => playback.current?.setRate(rate)}
          onLoop={toggleLoop}
          onSpectrogram={spectrogram.toggle}
        />
        {link === null ? null : <CopyLinkButton {...copyLink} marked={stretch !== null} />}
      </div>
      <Words view={view} error={error} notHere={stretch === null ? asked : null} />
    </div>
  )
}
