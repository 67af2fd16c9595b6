/** A word or a quoted phrase that somebody searched for. */
export type QueryTerm = { readonly text: string; readonly isQuoted: boolean }

const hasLetter = /[\p{L}\p{N}]/u

/** What a person typed, as words and "quoted phrases"; what has neither letter nor digit is no term. */
export function queryTerms(query: string): readonly QueryTerm[] {
  const matches = [...query.matchAll(/"([^"]*)"?|[^\s"]+/gu)]
  return matches
    .map((match) => ({ text: (match[1] ?? match[0]).trim(), isQuoted: match[1] !== undefined }))
    .filter(({ text }) => hasLetter.test(text))
}
