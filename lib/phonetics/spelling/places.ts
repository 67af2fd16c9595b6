/** Spellings of a language and the sounds that they stand for, the rules that hold in fewer places first. */
export type Pairs = readonly (readonly [string, string])[]

/** Where a word ends. */
export const end = '(?!\\p{L})'
/** Where a word starts. */
export const start = '(?<!\\p{L})'
/** Before a front vowel. */
export const front = '(?=[eiyéèêíìë])'
/** A vowel's letter. */
export const vowel = '[aeiouyáàâéèêëíìîóòôúùûäöüœ]'
