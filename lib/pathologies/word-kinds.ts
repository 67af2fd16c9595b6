/** Which kinds of words stand in a sentence, as the sum of the kinds' bits. */
export type KindsOf = (words: ReadonlySet<string>) => number

const longestWord = 24
const mostRemembered = 20_000

/** The forms of each set of kinds. */
const sets: (readonly RegExp[])[] = []
/** For each word, and for each sentence by its words, the kinds of every set. */
const ofWord = new Map<string, readonly number[]>()
let ofWords = new WeakMap<ReadonlySet<string>, readonly number[]>()

const bitsOf = (word: string, kinds: readonly RegExp[]): number =>
  kinds.reduce((sum, kind, at) => sum + (kind.test(word) ? 2 ** at : 0), 0)

function kindsOfWord(word: string): readonly number[] {
  const known = ofWord.get(word)
  if (known) return known
  const kinds = sets.map((set) => (word.length > longestWord ? 0 : bitsOf(word, set)))
  if (ofWord.size >= mostRemembered) ofWord.clear()
  ofWord.set(word, kinds)
  return kinds
}

function kindsOfWords(words: ReadonlySet<string>): readonly number[] {
  const known = ofWords.get(words)
  if (known) return known
  const found = sets.map(() => 0)
  for (const word of words) {
    const kinds = kindsOfWord(word)
    for (let at = 0; at < kinds.length; at++) found[at] = (found[at] ?? 0) | (kinds[at] ?? 0)
  }
  ofWords.set(words, found)
  return found
}

/**
 * Kinds of words, told by how a word begins and ends: the first kind has bit 1, the second bit 2, the third bit 4.
 * A word is looked at once for all that ask of kinds and remembered, since traces repeat their words.
 */
export function wordKinds(...kinds: readonly RegExp[]): KindsOf {
  const at = sets.push(kinds) - 1
  ofWord.clear()
  ofWords = new WeakMap()
  return (words) => kindsOfWords(words)[at] ?? 0
}

const germanOnly = wordKinds(
  /^(?:der|das|und|ist|ich|nicht|ein|eine[mnrs]?|auf|dem|den|von|mit|zu|zum|zur|im|wie|auch|oder|aber|noch|nochmal|sich|nur|es|wird|sind|mir|mich|kein\w*|mal|hier|doch|dass|warum|wenn|hat|jemand|wurde|wahrscheinlich|vielleicht|steht|alles|klingt|also|wieso|sollte|jetzt|beim|nach)$|[äöüß]/,
)
/** Whether a sentence may be German, by its commonest words. */
export const maybeGerman = (words: ReadonlySet<string>): boolean => germanOnly(words) > 0

const han = /[\u4e00-\u9fff]/
/** Whether Chinese stands in a text. */
export const hasChinese = (plain: string): boolean => han.test(plain)

// Properties of characters cost more to look for than a range, and most texts hold nothing so far up.
const beyondLatin = /[\u2e80-\uffff]/
const anyHan = /\p{Script=Han}/u
/** Whether a Han character of any plane stands in a text. */
export const hasHan = (text: string): boolean => beyondLatin.test(text) && anyHan.test(text)
