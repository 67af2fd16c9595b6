/**
 * The slots of what is said about an error in writing, and the rewriting of a plain sentence (lower case) into them. In a
 * rewritten sentence `ERROR` is an error that only writing has, `FAULT` an error of any sort, `WRONGLY` its adverb,
 * `WRITER` whoever typed the prompt, `PROMPT` what was typed, `PENNED` a past act of typing, and hedges are gone.
 */

const hedges =
  'probably|likely|maybe|perhaps|possibly|most|very|simply|apparently|presumably|actually|clearly|obviously|evidently|surely|certainly|quite|merely|then|also|unintentionally|really|indeed|of course|in fact|i think|i guess|i suspect|i suppose|i believe|i assume|just|rather|conceivably|of sorts|somehow|once|still|well'
const hedge = new RegExp(`(?:, )?\\b(?:${hedges})\\b(?:,(?= ))? ?`, 'g')

const slip =
  '(?:errors?|mistakes?|slips?|slip-?ups?|mix-?ups?|glitch(?:es)?|fails?|blunders?|accidents?|artifacts?|goofs?|mishaps?)'
const error = new RegExp(
  `\\b(?:typos?|typographical ${slip}|mis-?spellings?(?! (?:it|the|this|that|a)\\b)|(?:spelling|typing|orthographic(?:al)?|clerical|keyboard|data-entry|entry|transposition|auto-?correct|autocomplete|keying|typesetting|writing) ${slip}|misprints?|mis-?typings?(?! (?:it|the|this|that|a)\\b)|mistypes?|fat[- ]finger(?:ing|s)?(?: ${slip})?|${slip} of the (?:pen|keyboard|fingers?)|(?:finger|pen) slips?|${slip} (?:of|in) (?:the )?(?:spelling|typing|orthography)|(?:accidental|stray|missed|extra|mistaken|slipped) (?:keystroke|key ?press|key)(?:e?s)?|letter (?:swap|mix-?up|transposition)s?)\\b`,
  'g',
)
const wrongly =
  /\b(?:wrongly|incorrectly|badly|erroneously|mistakenly|inaccurately|wrong|by mistake|in error|by accident|improperly|imprecisely|sloppily|accidentally|inadvertently|carelessly|hastily|falsely|faultily)\b/g
const fault =
  /\b(?:errors?|mistakes?|slips?|slip-?ups?|inaccurac(?:y|ies)|glitch(?:es)?|blunders?|mix-?ups?|oversights?|flaws?)\b(?! of the tongue)/g

const noun =
  '(?:prompt|query|request|question|message|instructions?|problem(?: statement)?|written (?:form|version|name|text|word|phrase)|typed (?:form|version|name|text|word|phrase)|user input|search term|search string|task statement|problem description|task description)'
const promptText = new RegExp(
  `\\b(?:(?:the|this|that|their|your|his|given|initial|original) ){0,2}(?:(?:user's|user) (?:\\w{1,14} )?(?:${noun}|input|text|example|spelling|wording|version|rendering|entry|phrase|word|name|transcription|statement)|(?:text |input |search )?${noun}|(?:input|given|provided|supplied|user-provided) (?:text|spelling|name)|text (?:given|provided|i was given)|name as (?:written|given|typed)|(?:name|word|text|spelling) in (?:the |this )?${noun})\\b(?!'s (?:voice|speech))`,
  'g',
)
const object = '(?: (?:in|this|it|that|down|the name|the text|the word|PROMPT)){0,3}'
const writer = new RegExp(
  `\\b(?:(?:the |this |that |our )?(?:user|prompter|asker|author|writer|requester|annotator|sender|person asking)s?|(?:the person|someone|somebody|whoever|the one) (?:who |that )?(?:had )?(?:typed|wrote|entered|keyed)${object})(?![\\w-])`,
  'g',
)
const penned =
  '(?:wrote|written|typed|entered|keyed in|put down|put|spell?ed|spelt|spells?|types?|writes?|inputted|typing|writing|rendered)'

/** Any way to say that somebody typed something. */
export const pennedForms = penned

/** Rewrites a plain English sentence into slots. */
export function intoSlots(plain: string): string {
  return plain
    .replace(hedge, (match) => (match.startsWith(', ') ? ', ' : ''))
    .replace(/ {2,}/g, ' ')
    .replace(promptText, 'PROMPT')
    .replace(writer, 'WRITER')
    .replace(error, 'ERROR')
    .replace(wrongly, 'WRONGLY')
    .replace(fault, 'FAULT')
}
