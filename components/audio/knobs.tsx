'use client'
import { useState } from 'react'
import { copyText } from '@/components/ui/copy-text'
import { type SoundStretch, stretchText } from '@/lib/views/sound-stretch'

const rates = [0.5, 0.75, 1, 1.25, 1.5, 2]

/** Copies the address of a clip with what is marked of it, and says that it did, for a moment. */
export function useCopyLink(link: string | null, stretch: SoundStretch | null) {
  const [said, setSaid] = useState<string | null>(null)
  const copy = async () => {
    if (link === null) return
    const url = new URL(link, window.location.origin)
    if (stretch) url.searchParams.set('a', stretchText(stretch))
    setSaid((await copyText(url.toString())) ? 'Copied' : 'Could not copy')
    setTimeout(() => setSaid(null), 1800)
  }
  return { said, copy }
}

type Props = {
  readonly stretch: SoundStretch | null
  readonly loop: boolean
  readonly spectrogram: boolean
  /** Hears the name alone; null where it is not known when it is said. */
  readonly onName: (() => void) | null
  readonly onRate: (rate: number) => void
  readonly onLoop: () => void
  readonly onSpectrogram: () => void
}

/** What can be done with the sound besides playing it. */
export function Knobs({ stretch, loop, spectrogram, onName, onRate, onLoop, onSpectrogram }: Props) {
  const [rate, setRate] = useState(1)
  return (
    <>
      {onName ? (
        <button type="button" onClick={onName}>
          the name
        </button>
      ) : null}
      <select
        aria-label="Speed"
        value={rate}
        onChange={(event) => {
          const next = Number(event.target.value)
          setRate(next)
          onRate(next)
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
        title={stretch ? 'Loop the marked stretch (l)' : 'Drag over the waveform, or press [ and ], to mark a stretch'}
        onClick={onLoop}
      >
        loop
      </button>
      <button type="button" aria-pressed={spectrogram} title="Spectrogram (s)" onClick={onSpectrogram}>
        spectrogram
      </button>
    </>
  )
}

/** The button that copies a clip's link. */
export function CopyLinkButton({ said, copy, marked }: { said: string | null; copy: () => void; marked: boolean }) {
  return (
    <button
      type="button"
      onClick={copy}
      title={marked ? 'Copy the link, to the marked stretch (c)' : 'Copy the link (c)'}
    >
      <span aria-live="polite">{said ?? 'Copy link'}</span> <kbd>c</kbd>
    </button>
  )
}
