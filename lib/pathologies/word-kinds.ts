/** Which kinds of words stand in a sentence, as the sum of the kinds' bits. */
export type KindsOf = (words: ReadonlySet<string>) => number

const longestWord = 24
const mostRemembered = 20_000

/**
 * Kinds of words, told by how a word begins and ends: the first kind has bit 1, the second bit 2, the third bit 4.
 * A word is looked at once and remembered, since traces repeat their words.
 */
export function wordKinds(...kinds: readonly RegExp[]): KindsOf {
  const known = new Map<string, number>()
  const bitsOf = (word: string): number => {
    const bits =
      word.length > longestWord ? 0 : kinds.reduce((sum, kind, at) => sum + (kind.test(word) ? 2 ** at : 0), 0)
    if (known.size >= mostRemembered) known.clear()
    known.set(word, bits)
    return bits
  }
  return (words) => {
    let found = 0
    for (const word of words) found |= known.get(word) ?? bitsOf(word)
    return found
  }
}

const germanOnly = wordKinds(
  /^(?:der|das|und|ist|ich|nicht|ein|eine[mnrs]?|auf|dem|den|von|mit|zu|zum|zur|im|wie|auch|oder|aber|noch|nochmal|sich|nur|es|wird|sind|mir|mich|kein\w*|mal|hier|doch|dass|warum|wenn|hat|jemand|wurde|wahrscheinlich|vielleicht|steht|alles|klingt|also|wieso|sollte|jetzt|beim|nach)$|[äöüß]/,
)
const german = new WeakMap<ReadonlySet<string>, boolean>()
/** Whether a sentence may be German, by its commonest words; found out once for all detectors. */
export function maybeGerman(words: ReadonlySet<string>): boolean {
  const known = german.get(words)
  if (known !== undefined) return known
  const maybe = germanOnly(words) > 0
  german.set(words, maybe)
  return maybe
}

const han = /[\u4e00-\u9fff]/
/** Whether Chinese stands in a text. */
export const hasChinese = (plain: string): boolean => han.test(plain)
