import type { Sentence } from './sentence'

/** A plain sentence in which each quotation is one sign, and what the quotations say, in order. */
export type QuotedSlots = { readonly text: string; readonly quotes: readonly string[] }

const masked = /□+/g

/**
 * Puts a sign of `signOf` in the place of each quotation of a sentence, so that a rule may tell one quotation from another. Where what
 * is masked does not match what is quoted (a quotation that runs on into the next sentence), every sign is `□` and `quotes` is empty.
 */
export function quotedSlots({ plain, quoted }: Sentence, signOf: (quote: string) => string): QuotedSlots {
  const runs = plain.match(masked)?.length ?? 0
  if (runs === 0) return { text: plain, quotes: [] }
  if (runs !== quoted.length) return { text: plain.replace(masked, '□'), quotes: [] }
  let at = 0
  return { text: plain.replace(masked, () => signOf(quoted[at++] ?? '')), quotes: quoted }
}
