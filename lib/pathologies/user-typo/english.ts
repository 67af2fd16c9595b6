import { pattern } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { blamesTyping } from './english-claims'
import { blamesNobody, ofLanguageLabel, withoutDenied } from './english-denials'
import { mislaysLetters } from './english-letters'
import { typingWords } from './english-words'
import { standsInPrompt } from './stands-in-prompt'

// Sentences about a code that somebody enters, and options of a question, are about the recording.
const entersCode = ['password', 'passcode', 'passwords', 'pin']
const option = pattern(/^(?:- )?\(?[a-h1-9][).] (?!.*\b(?:user|prompt|query|request|they|asker|sender)\b)/)

// A quotation that errs for another one.
const oneForOther = pattern(
  /□[^□.;]{1,40}\b(?:error|mistake|slip|botched|garbled|mangled|corrupted|mix-up)\b[^□.;]{0,20}□/,
)
// Letters whose keys lie beside each other.
const neighbours = pattern(
  /\b(?:close|adjacent|next to|neighbou?r\w*|side by side|beside|near)\b[^.;]{0,40}\bon (?:the|an?|their|most) (?:\w{1,10} )?keyboards?\b|\b(?:neighbou?ring|adjacent) keys?\b/,
)

/** Says in English that the user, the prompt or the text is mistyped or misspelled. */
export const saysEnglish: Says = (sentence, reading) =>
  (typingWords.admits(sentence.words) ||
    oneForOther.test(sentence.plain) ||
    mislaysLetters(sentence.plain, sentence.words)) &&
  !blamesNobody(sentence.plain) &&
  !entersCode.some((word) => sentence.words.has(word)) &&
  !option.test(sentence.plain) &&
  (mislaysLetters(sentence.plain, sentence.words) ||
    blamesTyping(typingWords.signsOf(withoutDenied(sentence.plain))) ||
    (/□|letter/.test(sentence.plain) && neighbours.test(sentence.plain))) &&
  !ofLanguageLabel(sentence.plain, sentence.quoted) &&
  !standsInPrompt(sentence, reading)
