import type { SoundStretch } from './sound-stretch'

/** What the player needs of a clip; times in seconds. */
export type PlayerView = {
  readonly audioUrl: string
  readonly clip: string
  readonly durationSec: number
  /** Interleaved least and greatest sample, from -128 to 127; null where the browser must find them. */
  readonly peaks: readonly number[] | null
  readonly peaksFrom: string
  /** Where the name is said. */
  readonly name: SoundStretch | null
  /** What the address marks of the clip, and lies within it. */
  readonly cue: SoundStretch | null
}

/** The greatest swing in each of `count` equal stretches of an outline, from 0 to 1. */
export function barsOf(peaks: readonly number[], count: number): readonly number[] {
  const buckets = peaks.length / 2
  return Array.from({ length: count }, (_, bar) => {
    let swing = 0
    const to = Math.max(Math.floor(((bar + 1) * buckets) / count), Math.floor((bar * buckets) / count) + 1)
    for (let at = Math.floor((bar * buckets) / count); at < to; at++)
      swing = Math.max(swing, Math.abs(peaks[at * 2] ?? 0), Math.abs(peaks[at * 2 + 1] ?? 0))
    return swing / 128
  })
}
