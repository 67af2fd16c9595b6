/** A run of letters and digits, with the marks (accents, vowel signs) that belong to them. */
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** An apostrophe, typed in any of the usual ways, between two letters or digits. */
const innerApostrophe = /(?<=[\p{L}\p{M}\p{N}])['\u2018\u2019\u02bc`](?=[\p{L}\p{N}])/gu

/**
 * A transcription as it is compared when spelling conventions shall not count: invisible format characters out; Unicode NFKC (one way to
 * write a letter, `ﬁ` as `fi`); lower case; `ß` as `ss`; apostrophes within words out (`geht's` is `gehts`); all other punctuation and
 * symbols, hyphens too, are spaces; words are joined by one space. Accents and umlauts stay, digits are not spelled out, and
 * `5,000` is two words. Scripts without spaces stay one word: read their character error rate.
 */
export function normaliseTranscript(text: string): string {
  // An acute accent alone is typed as an apostrophe, and NFKC would make a space and a mark of it.
  const plain = text.replaceAll('\u00b4', "'").replace(/\p{Cf}/gu, '')
  const lower = plain.normalize('NFKC').toLowerCase().replaceAll('ß', 'ss')
  return (lower.replace(innerApostrophe, '').match(word) ?? []).join(' ')
}

/** The words of a transcription: what stands between spaces, of the text as it is or normalised (`normaliseTranscript`). */
export function wordsOf(text: string, normalise: boolean): readonly string[] {
  const read = normalise ? normaliseTranscript(text) : text
  return read.split(/\s+/u).filter((part) => part !== '')
}

/** The characters of a transcription: its Unicode code points without white space at the ends, spaces within it counted, as jiwer does. */
export function charactersOf(text: string, normalise: boolean): readonly string[] {
  return [...(normalise ? normaliseTranscript(text) : text.trim())]
}
