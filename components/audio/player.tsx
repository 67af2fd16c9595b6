'use client'
import { parseAsString, useQueryState } from 'nuqs'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import type { PlayerView } from '@/lib/views/player-view'
import { createPlayback, type Playback, type Stretch } from './playback'
import styles from './player.module.css'

const rates = [0.5, 0.75, 1, 1.25, 1.5, 2]
const stepSec = 0.1

type State = {
  readonly sec: number
  readonly playing: boolean
  readonly ready: boolean
  readonly error: string | null
  readonly stretch: Stretch | null
}

function usePlayback(view: PlayerView) {
  const place = useRef<HTMLDivElement>(null)
  const playback = useRef<Playback | null>(null)
  const [, setRegion] = useQueryState('a', parseAsString)
  const [state, setState] = useState<State>({
    sec: view.cue?.startSec ?? 0,
    playing: false,
    ready: false,
    error: null,
    stretch: view.cue,
  })
  const first = useRef(view)
  const write = useRef(setRegion)
  useEffect(() => {
    let gone = false
    const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))
    const container = place.current
    if (!container) return
    const made = createPlayback(container, first.current, {
      onTime: (sec) => set({ sec }),
      onPlaying: (playing) => set({ playing }),
      onStretch: (stretch) => {
        set({ stretch })
        void write.current(stretch ? `${stretch.startSec.toFixed(2)}-${stretch.endSec.toFixed(2)}` : null)
      },
      onError: (error) => set({ error }),
    })
    void made.then((one) => {
      if (gone) return one.destroy()
      playback.current = one
      set({ ready: true })
    })
    return () => {
      gone = true
      void made.then((one) => one.destroy())
      playback.current = null
    }
  }, [])
  return { place, playback, state }
}

function useSpace(toggle: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onControl = event.target instanceof Element && event.target.closest('button, a, summary, input, select')
      if (event.key !== ' ' || onControl || isTyping(event)) return
      event.preventDefault()
      toggle()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

function Knobs({
  view,
  playback,
  stretch,
}: {
  view: PlayerView
  playback: () => Playback | null
  stretch: Stretch | null
}) {
  const [rate, setRate] = useState(1)
  const [loop, setLoop] = useState(false)
  const [spectrum, setSpectrum] = useState<'off' | 'on'>('off')
  const spectrogram = useRef<HTMLDivElement>(null)
  const { name } = view
  const showSpectrogram = () => {
    setSpectrum('on')
    if (spectrogram.current) void playback()?.showSpectrogram(spectrogram.current)
  }
  return (
    <>
      <div className={styles.knobs}>
        {name ? (
          <button type="button" onClick={() => playback()?.playStretch(name)}>
            the name
          </button>
        ) : null}
        <select
          aria-label="Speed"
          value={rate}
          onChange={(event) => {
            const next = Number(event.target.value)
            setRate(next)
            playback()?.setRate(next)
          }}
        >
          {rates.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-pressed={loop}
          disabled={stretch === null}
          title={stretch ? 'Loop the marked stretch' : 'Drag over the waveform to mark a stretch'}
          onClick={() => {
            setLoop(!loop)
            playback()?.setLoop(!loop)
          }}
        >
          loop
        </button>
        <button type="button" disabled={spectrum === 'on'} onClick={showSpectrogram}>
          spectrogram
        </button>
      </div>
      <div ref={spectrogram} className={styles.spectrogram} hidden={spectrum === 'off'} />
    </>
  )
}

/** Hears a clip: its waveform, the name in it, and what the reader marks. */
export function Player({ view, still }: { view: PlayerView; still: ReactNode }) {
  const { place, playback, state } = usePlayback(view)
  const { sec, playing, ready, error, stretch } = state
  const toggle = () => playback.current?.toggle()
  useSpace(toggle)
  const { name, durationSec } = view
  const onKey = (event: React.KeyboardEvent) => {
    const to = { ArrowLeft: sec - stepSec, ArrowRight: sec + stepSec, Home: 0, End: durationSec }[event.key]
    if (to === undefined) return
    event.preventDefault()
    playback.current?.seek(to)
  }
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
      <div className={styles.sound}>
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
          {ready ? null : still}
          <div ref={place} className={styles.live} data-ready={ready || undefined} />
        </div>
        <div className={styles.axis} aria-hidden="true">
          <span>0.00</span>
          {name ? <span style={{ left: `${(100 * name.startSec) / durationSec}%` }}>the name</span> : null}
          <span>{durationSec.toFixed(2)} s</span>
        </div>
      </div>
      <output className={styles.time} data-sec={sec}>
        {sec.toFixed(2)} s
      </output>
      <Knobs view={view} playback={() => playback.current} stretch={stretch} />
      {error ? (
        <p className={styles.error}>
          {error} The file itself can be downloaded:{' '}
          <a className="link" href={view.audioUrl}>
            audio
          </a>
          .
        </p>
      ) : null}
      {view.peaksFrom === 'none' ? (
        <p className={styles.error}>This format has no stored outline; the browser draws it.</p>
      ) : null}
    </div>
  )
}
