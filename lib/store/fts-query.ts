import { fold } from '@/lib/traces/fold'
import { queryTerms } from '@/lib/traces/query-terms'

/** A word that can be the beginning of a longer one: three letters or digits at its end. */
const canGoOn = /[\p{L}\p{N}]{3}$/u

function quoted(text: string): string {
  return `"${text.replaceAll('"', ' ').trim()}"`
}

/** One word or phrase: as it folds with ä as a, or in the digraph column with ä as ae; with what begins like it where it may go on. */
function either(text: string, goesOn: boolean): string {
  const star = goesOn ? '*' : ''
  return `(plain : ${quoted(fold(text))}${star} OR digraph : ${quoted(fold(text, 'digraph'))}${star})`
}

/**
 * What a person typed, as an FTS5 query: words are ANDed, "quotes" search a phrase, and no character is syntax. The last
 * word, which may still be being typed, finds what begins with it too, unless it is quoted or shorter than three
 * characters. Null where nothing can be searched for.
 */
export function ftsQuery(text: string): string | null {
  const terms = queryTerms(text)
  const parts = terms.map((term, at) =>
    either(term.text, at === terms.length - 1 && !term.isQuoted && canGoOn.test(term.text)),
  )
  return parts.length === 0 ? null : parts.join(' AND ')
}
