import { fold } from '@/lib/traces/fold'

const hasLetter = /[\p{L}\p{N}]/u

function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ').trim()}"`
}

/** One word or phrase: as it folds with ä as a, or in the digraph column with ä as ae. */
function either(text: string): string {
  return `(plain : ${quoted(fold(text))} OR digraph : ${quoted(fold(text, 'digraph'))})`
}

/** What a person typed, as an FTS5 query: words are ANDed, "quotes" search a phrase, and no character is syntax. Null where nothing can be searched for. */
export function ftsQuery(text: string): string | null {
  const terms = [...text.matchAll(/"([^"]*)"?|[^\s"]+/gu)].map((match) => match[1] ?? match[0])
  const searchable = terms.filter((term) => hasLetter.test(term))
  return searchable.length === 0 ? null : searchable.map(either).join(' AND ')
}
