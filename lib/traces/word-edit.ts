/** A word of the reference and what was heard for it, both normalised; '' where a word was inserted (reference) or deleted (hypothesis). */
export type WordPair = { readonly reference: string; readonly hypothesis: string }

/** The version of all that the error rates of transcriptions rest on (normalisation, alignment, sounds): another one makes what is stored stale. */
export const asrVersion = 1

/** Reads `said>heard`, one side of which may be empty; null where it is anything else. */
export function readWordEdit(text: string): WordPair | null {
  const [reference, hypothesis, ...rest] = text.split('>').map((side) => side.trim())
  if (reference === undefined || hypothesis === undefined || rest.length > 0) return null
  return reference === '' && hypothesis === '' ? null : { reference, hypothesis }
}

/** Writes a pair as `said>heard`; normalised words hold no `>`. */
export const writeWordEdit = ({ reference, hypothesis }: WordPair): string => `${reference}>${hypothesis}`
