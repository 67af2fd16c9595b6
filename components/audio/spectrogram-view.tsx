'use client'
import { type PointerEvent, Suspense, use, useEffect, useRef, useState } from 'react'
import type { PlayerView } from '@/lib/views/player-view'
import type { SoundStretch } from '@/lib/views/sound-stretch'
import { onColourScheme } from './colour-scheme'
import type { SpectrogramResult } from './spectrogram'
import styles from './spectrogram.module.css'
import { StretchBand } from './stretch-band'

type Work = { readonly result: Promise<SpectrogramResult>; readonly cancel: () => void }

function startWork({ audioUrl, durationSec }: PlayerView): Work {
  const leaving = new AbortController()
  const result = import('./spectrogram').then(
    ({ readSpectrogram }) => readSpectrogram(audioUrl, durationSec, leaving.signal),
    (): SpectrogramResult => ({ kind: 'failed', message: 'The spectrogram could not be loaded.' }),
  )
  return { result, cancel: () => leaving.abort() }
}

/** Whether the spectrogram is shown: its work begins when it is asked for, and is dropped when it is closed. */
export function useSpectrogram(view: PlayerView) {
  const [work, setWork] = useState<Work | null>(null)
  const restart = () => setWork(startWork(view))
  const toggle = () => {
    work?.cancel()
    setWork(work ? null : startWork(view))
  }
  return { work, toggle, restart }
}

function Picture({ paint }: Pick<Extract<SpectrogramResult, { kind: 'drawn' }>, 'paint'>) {
  const place = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const draw = () => {
      if (place.current) paint(place.current, getComputedStyle(place.current).color)
    }
    draw()
    return onColourScheme(draw)
  }, [paint])
  return <canvas ref={place} className={styles.picture} />
}

type Props = {
  readonly view: PlayerView
  readonly work: Work
  readonly sec: number
  readonly stretch: SoundStretch | null
  readonly seek: (sec: number) => void
  readonly restart: () => void
}

function Shown({ view, work, sec, stretch, seek, restart }: Props) {
  const result = use(work.result)
  const { durationSec, name } = view
  if (result.kind === 'failed')
    return (
      <p role="alert" className={styles.word}>
        {result.message}
        <button type="button" onClick={restart}>
          Try again
        </button>
      </p>
    )
  const seekThere = ({ clientX, currentTarget, button }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    if (button === 0) seek(((clientX - left) / width) * durationSec)
  }
  return (
    <div
      className={styles.plot}
      role="img"
      aria-label={`Spectrogram of ${view.clip}, 0 to 8 kHz`}
      onPointerDown={seekThere}
    >
      <StretchBand stretch={name} durationSec={durationSec} kind="name" />
      <Picture paint={result.paint} />
      <StretchBand stretch={stretch} durationSec={durationSec} kind="marked" />
      <span className={styles.playhead} style={{ left: `${(100 * sec) / durationSec}%` }} />
    </div>
  )
}

/** The spectrogram under the waveform and on its time axis, with the playhead over it. */
export function SpectrogramView(props: Props) {
  return (
    <div className={styles.spectrogram}>
      <ol className={styles.scale} aria-hidden="true">
        {['8 kHz', '6', '4', '2', '0'].map((label) => (
          <li key={label}>{label}</li>
        ))}
      </ol>
      <Suspense
        fallback={
          <p role="status" className={styles.word}>
            Computing the spectrogram…
          </p>
        }
      >
        <Shown {...props} />
      </Suspense>
    </div>
  )
}
