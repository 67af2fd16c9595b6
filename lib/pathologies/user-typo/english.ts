import type { Says } from '@/lib/pathologies/said'
import { blamesTyping } from './english-claims'
import { typingWords } from './english-words'
import { standsInPrompt } from './stands-in-prompt'

// Sentences about a code that somebody enters, and options of a question, are about the recording.
const entersCode = ['password', 'passcode', 'passwords', 'pin']
const option = /^(?:- )?\(?[a-h1-9][).] (?!.*\b(?:user|prompt|query|request|they|asker|sender)\b)/

/** Says in English that the user, the prompt or the text is mistyped or misspelled. */
export const saysEnglish: Says = (sentence, reading) =>
  typingWords.admits(sentence.words) &&
  !entersCode.some((word) => sentence.words.has(word)) &&
  !option.test(sentence.plain) &&
  blamesTyping(typingWords.signsOf(sentence.plain)) &&
  !standsInPrompt(sentence, reading)
