/** A stretch of sound, in seconds. */
export type SoundStretch = { readonly startSec: number; readonly endSec: number }

/** The least stretch that can be marked, in seconds: shorter ones can be neither seen nor heard. */
export const leastStretchSec = 0.02

const whenLongEnough = (startSec: number, endSec: number): SoundStretch | null =>
  endSec - startSec < leastStretchSec ? null : { startSec, endSec }

/** The part of a stretch that lies within a clip of `durationSec` seconds; null where none does. */
export function stretchWithin({ startSec, endSec }: SoundStretch, durationSec: number): SoundStretch | null {
  return whenLongEnough(Math.max(0, startSec), Math.min(durationSec, endSec))
}

/** The stretch that begins at `sec`: as far as the marked one goes, or to the end of the clip. */
export function stretchFrom(sec: number, marked: SoundStretch | null, durationSec: number): SoundStretch | null {
  return whenLongEnough(sec, marked && marked.endSec > sec ? marked.endSec : durationSec)
}

/** The stretch that ends at `sec`: from where the marked one begins, or from the start of the clip. */
export function stretchTo(sec: number, marked: SoundStretch | null): SoundStretch | null {
  return whenLongEnough(marked && marked.startSec < sec ? marked.startSec : 0, sec)
}

/** A stretch as the address holds it (`a=`), in seconds to a hundredth. */
export function stretchText({ startSec, endSec }: SoundStretch): string {
  return `${startSec.toFixed(2)}-${endSec.toFixed(2)}`
}
