const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan(?:'?t| not)\b/g, 'cannot'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/\bain't\b/g, 'is not'],
  [/\b(do|does|did|is|was|are|were|has|have|had|could|would|should|must|might|need)n'?t\b/g, '$1 not'],
  [/\b(i)'m\b/g, '$1 am'],
  [/\b(\w{1,20})'re\b/g, '$1 are'],
  [/\b(\w{1,20})'ve\b/g, '$1 have'],
  [/\b(\w{1,20})'ll\b/g, '$1 will'],
  [/\b(i|he|she|we|they|you|it|that)'d\b/g, '$1 would'],
  [/\b(it|that|there|this|here|what|which|he|she|who|where)'s\b/g, '$1 is'],
]

const mayContract = /'|nt\b|\bcan not\b/

/** Writes a sentence in one plain way for matching: lower case, straight apostrophes, contractions in full, one space, no emphasis. */
export function plainWords(sentence: string): string {
  const even = sentence
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[*_~]/g, '')
    .replace(/[‐‑‒]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
  // Most sentences contract nothing, and each form is tried at every word.
  if (!mayContract.test(even)) return even
  return contractions.reduce((text, [form, full]) => text.replace(form, full), even)
}

const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Writes umlauts as digraphs, as the German forms are written: an ASCII word boundary knows no umlaut. */
export function germanWords(plain: string): string {
  return plain.replace(/[äöüß]/g, (char) => digraphs[char] ?? char)
}
