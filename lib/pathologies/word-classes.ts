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

const marks: ReadonlyMap<string, string> = new Map([
  ...[...',()'].map((mark) => [mark, ','] as const),
  ...[...'.;:!?…—–-'].map((mark) => [mark, ';'] as const),
])
const punctuation = (mark: string) => marks.get(mark)

type Entry = { sign: string | undefined; readonly phrases: Phrase[] }

/** What the classes say of each word and phrase. */
class Lexicon implements WordClasses {
  private readonly entries = new Map<string, Entry>()
  private readonly groups = new Map<string, number>()
  private readonly all: number

  constructor(
    classes: Readonly<Record<string, string>>,
    private readonly needed: readonly string[],
  ) {
    this.all = 2 ** needed.length - 1
    for (const [sign, list] of Object.entries(classes)) {
      const listed = list.split(/\s*[|\n]\s*/).filter((entry) => entry !== '')
      for (const entry of listed) this.add(entry, sign === '_' ? '' : sign)
    }
    for (const [word, { sign }] of [...this.entries])
      if (sign !== undefined && word.length >= misspelledFrom) this.addSlips(word, sign)
  }

  private addSlips(word: string, sign: string) {
    for (const slip of slipsOf(word))
      if (this.entries.get(slip)?.sign === undefined && !otherWords.has(slip)) this.add(slip, sign)
  }

  private add(listed: string, sign: string) {
    const [first = '', ...rest] = listed.split(' ')
    const entry = this.entries.get(first) ?? { sign: undefined, phrases: [] }
    this.entries.set(first, entry)
    if (rest.length === 0) entry.sign = sign
    else entry.phrases.push({ rest, sign })
    const telling = listed.split(/[ -]/).toSorted((a, b) => b.length - a.length)[0] ?? listed
    const bits = this.needed.reduce((sum, group, at) => sum | (sign !== '' && group.includes(sign) ? 2 ** at : 0), 0)
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

  /** The sign of a word that is not listed as it stands: of its stem, or of each part of a compound. */
  private signOfForm(word: string): string {
    const possessive = word.includes("'")
    const compound = word.includes('-')
    if (!possessive && !compound) return 'x'
    const stem = possessive ? word.replace(/'s?$/, '') : word
    const joined = this.entries.get(compound ? stem.replaceAll('-', '') : stem)?.sign
    if (joined !== undefined || !compound) return joined ?? 'x'
    const parts = stem.split('-').map((part) => this.entries.get(part)?.sign ?? 'x')
    return parts.join('')
  }

  signsOf(plain: string): string {
    const tokens = plain.match(token) ?? []
    let signs = ''
    for (let at = 0; at < tokens.length; at++) {
      const word = tokens[at] ?? ''
      const entry = this.entries.get(word)
      const phrase = entry?.phrases.find(({ rest }) => rest.every((next, step) => tokens[at + 1 + step] === next))
      if (phrase) {
        signs += phrase.sign
        at += phrase.rest.length
      } else signs += entry?.sign ?? (word.startsWith('□') ? 'Q' : (punctuation(word) ?? this.signOfForm(word)))
    }
    return signs
  }
}

/** Word classes from lists: each sign with its words and phrases, parted by `|` or lines; what stands under `_` is left out. Of each group in `needed` a sentence must have one. */
export function wordClasses(classes: Readonly<Record<string, string>>, needed: readonly string[]): WordClasses {
  return new Lexicon(classes, needed)
}

/** The phrases that begin with one of `starts` and go on with one of `ends`, each a list parted by `|`, as a list for `wordClasses`. */
export function phrases(starts: string, ends: string): string {
  return starts
    .split('|')
    .flatMap((start) => ends.split('|').map((end) => `${start} ${end}`))
    .join('|')
}
