/**
 * Concept classes of words, and sentences written in them: each word that counts is one sign, so that a rule is a short
 * regular expression over signs, in which a gap is a number of words.
 */
export type WordClasses = {
  /** Whether a sentence has a word of each group of classes without which no rule can hold. */
  admits(words: ReadonlySet<string>): boolean
  /** The sentence in signs: `Q` a quotation, `,` a comma or bracket, `;` what ends a clause, `x` any other word. */
  signsOf(plain: string): string
}

type Phrase = { readonly rest: readonly string[]; readonly sign: string }

const misspelledFrom = 6
const token = /□+|[a-z0-9\u00c0-\u024f][a-z0-9\u00c0-\u024f'-]*|[,().;:!?…—–]|(?<= )-(?= )/g

/** The slips of a key that leave a word readable: a letter too few, two swapped, one doubled. */
function slipsOf(word: string): string[] {
  const slips: string[] = []
  for (let at = 1; at < word.length; at++) {
    // What lacks its last letter is another form of the word.
    if (at + 1 < word.length) slips.push(word.slice(0, at) + word.slice(at + 1))
    slips.push(word.slice(0, at) + word.charAt(at) + word.slice(at))
    if (at + 1 < word.length) slips.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2))
  }
  return slips
}

/** English words that a slip in another word would give. */
const otherWords = new Set(
  'noting reaches hearings meat message later latter speling coping red wording warding spoke send sender lacing misses lost resigned singing audio ether sinner'.split(
    ' ',
  ),
)

const punctuation = (mark: string) => (/^[,()]$/.test(mark) ? ',' : /^[.;:!?…—–-]$/.test(mark) ? ';' : null)

/** What the classes say of each word and phrase. */
class Lexicon implements WordClasses {
  private readonly signs = new Map<string, string>()
  private readonly phrases = new Map<string, Phrase[]>()
  private readonly groups = new Map<string, number>()
  private readonly all: number

  constructor(classes: Readonly<Record<string, string>>, needed: readonly string[]) {
    this.all = 2 ** needed.length - 1
    for (const [sign, list] of Object.entries(classes)) {
      const entries = list.split(/\s*[|\n]\s*/).filter((entry) => entry !== '')
      for (const entry of entries) this.add(entry, sign === '_' ? '' : sign, needed)
    }
    for (const [word, sign] of [...this.signs]) if (word.length >= misspelledFrom) this.addSlips(word, sign, needed)
  }

  private addSlips(word: string, sign: string, needed: readonly string[]) {
    for (const slip of slipsOf(word)) if (!this.signs.has(slip) && !otherWords.has(slip)) this.add(slip, sign, needed)
  }

  private add(entry: string, sign: string, needed: readonly string[]) {
    const [first = '', ...rest] = entry.split(' ')
    if (rest.length === 0) this.signs.set(entry, sign)
    else this.phrases.set(first, [...(this.phrases.get(first) ?? []), { rest, sign }])
    const telling = entry.split(/[ -]/).toSorted((a, b) => b.length - a.length)[0] ?? entry
    const bits = needed.reduce((sum, group, at) => sum | (sign !== '' && group.includes(sign) ? 2 ** at : 0), 0)
    if (bits > 0) this.groups.set(telling, (this.groups.get(telling) ?? 0) | bits)
  }

  admits(words: ReadonlySet<string>): boolean {
    let seen = 0
    for (const word of words) {
      const bits = this.groups.get(word)
      if (bits === undefined) continue
      seen |= bits
      if (seen === this.all) return true
    }
    return false
  }

  private signOf(word: string): string {
    const whole = this.signs.get(word)
    if (whole !== undefined) return whole
    const stem = word.replace(/'s?$/, '')
    const joined = this.signs.get(stem.replaceAll('-', ''))
    if (joined !== undefined || !stem.includes('-')) return joined ?? 'x'
    return stem
      .split('-')
      .map((part) => this.signs.get(part) ?? 'x')
      .join('')
  }

  private phraseAt(tokens: readonly string[], at: number): Phrase | undefined {
    return this.phrases
      .get(tokens[at] ?? '')
      ?.find(({ rest }) => rest.every((word, step) => tokens[at + 1 + step] === word))
  }

  signsOf(plain: string): string {
    const tokens = plain.match(token) ?? []
    let signs = ''
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at] ?? ''
      const phrase = this.phraseAt(tokens, at)
      if (phrase) {
        signs += phrase.sign
        at += phrase.rest.length
      } else signs += word.startsWith('□') ? 'Q' : (punctuation(word) ?? this.signOf(word))
    }
    return signs
  }
}

/** Word classes from lists: each sign with its words and phrases, parted by `|` or lines; what stands under `_` is left out. Of each group in `needed` a sentence must have one. */
export function wordClasses(classes: Readonly<Record<string, string>>, needed: readonly string[]): WordClasses {
  return new Lexicon(classes, needed)
}
