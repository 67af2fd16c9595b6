/** `vowel` writes ä as a, `digraph` writes it as ae. */
export type FoldStyle = 'vowel' | 'digraph'

// Properties of characters cost more to look for than a range.
const beyondLatin = /[\u2e80-\uffff]/
const beyondAscii = /[^\0-\x7f]/
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' }

/** Folds text for comparing and searching: NFKC, lower case, ß as ss, Latin diacritics off, spaces around each Han character. Not length-preserving. */
export function fold(text: string, style: FoldStyle = 'vowel'): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss')
  const umlauts = style === 'digraph' ? lower.replace(/[äöü]/g, (char) => digraphs[char] ?? char) : lower
  const bare = umlauts
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
  return beyondLatin.test(bare) ? bare.replace(/\p{Script=Han}/gu, ' $& ') : bare
}
