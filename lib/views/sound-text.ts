import { type SoundBin, type SoundField, soundBins, unknownBin } from '@/lib/traces/sound-bins'

export { type SoundField, soundBinOf, soundFields } from '@/lib/traces/sound-bins'

const withUnknown = (bins: readonly SoundBin[]): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(bins.map(({ name, meaning }) => [name, meaning])),
  [unknownBin]: "Not known: the clip has no audio, or audio that was not measured; import the clip's file again.",
})

/** What each bin of a clip's sound means. */
export const soundBinText: Readonly<Record<SoundField, Readonly<Record<string, string>>>> = {
  duration: withUnknown(soundBins.duration),
  level: withUnknown(soundBins.level),
  clipping: withUnknown(soundBins.clipping),
  silence: withUnknown(soundBins.silence),
  bandwidth: withUnknown(soundBins.bandwidth),
}
