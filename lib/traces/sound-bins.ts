/** What is measured of a clip's sound and asked for in a list, each in a few named bins. */
export const soundFields = ['duration', 'level', 'clipping', 'silence', 'bandwidth'] as const
export type SoundField = (typeof soundFields)[number]

/** A bin: the greatest value that falls in it, in the unit of its field; null in the last, which has no end. */
export type SoundBin = { readonly name: string; readonly upTo: number | null; readonly meaning: string }

/**
 * The bins of each field, ascending. Durations in seconds: a name by itself takes less than 2, a spoken query seldom more than 10, and
 * Whisper hears 30 at once. Levels in dBFS (RMS): speech is usually set to -26 (ITU-T P.56), here 9 to 11 dB about it. Clipping and
 * silence as shares of the samples or frames; a thousandth is one cut peak of 3 samples in 3,000, a third is what pauses take of
 * read speech. Bandwidths in hertz: the telephone's 4 kHz and the 8 kHz that speech models hear, a tenth more for the slope of filters.
 */
export const soundBins = {
  duration: [
    { name: 'short', upTo: 2, meaning: 'Up to 2 s.' },
    { name: 'usual', upTo: 10, meaning: 'More than 2 s, up to 10 s.' },
    { name: 'long', upTo: 30, meaning: 'More than 10 s, up to 30 s.' },
    { name: 'very-long', upTo: null, meaning: 'More than 30 s, the longest that Whisper hears at once.' },
  ],
  level: [
    { name: 'quiet', upTo: -35, meaning: 'At most -35 dBFS (RMS).' },
    { name: 'usual', upTo: -15, meaning: 'More than -35 dBFS, up to -15 dBFS (RMS).' },
    { name: 'loud', upTo: null, meaning: 'More than -15 dBFS (RMS).' },
  ],
  clipping: [
    { name: 'none', upTo: 0, meaning: 'No three samples in a row are at full scale.' },
    { name: 'slight', upTo: 0.001, meaning: 'Up to a thousandth of the samples is cut at full scale.' },
    { name: 'clipped', upTo: null, meaning: 'More than a thousandth of the samples is cut at full scale.' },
  ],
  silence: [
    { name: 'little', upTo: 1 / 3, meaning: 'Up to a third of the time is silent.' },
    { name: 'some', upTo: 2 / 3, meaning: 'From one to two thirds of the time are silent.' },
    { name: 'mostly', upTo: null, meaning: 'More than two thirds of the time are silent.' },
  ],
  bandwidth: [
    { name: 'narrow', upTo: 4400, meaning: 'Up to 4 kHz, as a telephone gives it, and the slope of its filter.' },
    { name: 'wide', upTo: 8800, meaning: 'Up to 8 kHz, all that speech models hear, and the slope of a filter.' },
    { name: 'full', upTo: null, meaning: 'More than 8 kHz.' },
  ],
} as const satisfies Readonly<Record<SoundField, readonly SoundBin[]>>

/** The bin of clips of which the fact is not known. */
export const unknownBin = 'unknown'

/** The name of a field's bin, or `unknown`. */
export type SoundBinOf<Field extends SoundField> = (typeof soundBins)[Field][number]['name'] | typeof unknownBin

/** The bins that a list keeps in each field; none: all. */
export type SoundFilters = { readonly [Field in SoundField]: readonly SoundBinOf<Field>[] }

/** The filters that keep every clip. */
export const anySound: SoundFilters = { duration: [], level: [], clipping: [], silence: [], bandwidth: [] }

/** The names of a field's bins, ascending, `unknown` last. */
export function soundBinNames<Field extends SoundField>(field: Field): readonly SoundBinOf<Field>[] {
  const bins: readonly { readonly name: SoundBinOf<Field> }[] = soundBins[field]
  return [...bins.map(({ name }) => name), unknownBin]
}

/** The bin that a value falls in. */
export function soundBinOf(field: SoundField, value: number | null): string {
  const bins: readonly SoundBin[] = soundBins[field]
  return value === null ? unknownBin : (bins.find(({ upTo }) => upTo === null || value <= upTo)?.name ?? unknownBin)
}
