import { anyForm, pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { wordKinds } from '@/lib/pathologies/word-kinds'
import { claimsDeafness } from './english-claims'
import { claimsByParts, supposesNone } from './english-parts'
import { lacksTogether } from './english-together'
import { claimWords } from './english-words'

const namesAudio = pattern(
  /\b(?:audio|recordings?|sound ?(?:file|clip)s?|clips?|speech|listen(?:ing|ed)? to|transcribe|utterance|file|voice (?:message|memo|note))\b/,
)

/** Words without which the parts make no claim: of the recording, hearing or writing; of the model; of what is lacking. */
const kindsOf = wordKinds(
  /^(?:audi|sound|record|clip|acoustic|waveform|sonic|aural|attach|voice|speech|file|signal|tone|listen|hear|playback|ears$|microphone|text|word|token|char|letter|symbol|string|writ|prose|print|read|pitch|prosody|intonation|mp3|wav$|typed|sample|hearing|perceiv)/,
  /^(?:i|me|my|we|us|our|unable|model|llm|ai|system|assistant|machine|bot|chatbot|program|engine|interface|here|option|supported|environment)$/,
  /^(?:no|not|cannot|never|nothing|without|un\w+|in(?:capable|accessible|visible)|lack\w*|lost|beyond|outside|out|only|just|solely|merely|exclusively|all|everything|limited|confined|restricted|bound|tied|reduced|stuck|left|built|made|designed|trained|created|meant|constructed|programmed|closed|foreign|hidden|mystery|consists?|stops?|ends?|denied|devoid|bereft|disabled|blocked|wish|love|powerless|well|mute|silent|comprises?|impossible|off|none|unavailable|unreadable|turns|machine|fed|lives|rather|instead|means|possess|faculty|sense|missing|absent|barred|locked|blocked|withheld)$/,
)

/** What the recording, too, does not have ("and neither does the audio"), and a sound that is not there. */
const neitherDoes =
  /\bno (?:[a-z]|□+|\w{3,12} (?:vowel|consonant|sound)) (?:is|was|can be) (?:audible|heard)\b[^,;.]*|\b(?:neither|nor) (?:do|does|did|is|are|has|have) (?:the|this|that|it)\b[^,;.]*/g

/** Says in English that the model cannot hear or reach the audio, or has text alone. */
export const saysEnglish: Says = ({ plain, words, before }) => {
  if (kindsOf(words) === 7 && (anyForm(plain, claimsByParts) || lacksTogether(plain))) return true
  return (
    claimWords.admits(words) &&
    claimsDeafness(
      claimWords.signsOf(plain.replace(neitherDoes, '')),
      () => namesAudio.test(plain) || namesAudio.test(before),
    ) &&
    !supposesNone.test(plain)
  )
}
