import type { Says } from '@/lib/pathologies/said'
import { claimsDeafness } from './english-claims'
import { claimWords } from './english-words'

const namesAudio =
  /\b(?:audio|recordings?|sound ?(?:file|clip)s?|clips?|speech|listen(?:ing|ed)? to|transcribe|utterance|file|voice (?:message|memo|note))\b/

/** Says in English that the model cannot hear or reach the audio, or has text alone. */
export const saysEnglish: Says = ({ plain, words, before }) =>
  claimWords.admits(words) &&
  claimsDeafness(claimWords.signsOf(plain), () => namesAudio.test(plain) || namesAudio.test(before))
