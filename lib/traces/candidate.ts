import type { Span, Stance } from './words'

/** One place where the reasoning mentions a candidate; offsets are UTF-16 code units into the reasoning. */
export type Mention = Span & { readonly stance: Stance }

/** A transcription that the reasoning entertains: variants of one spelling are one candidate. */
export type Candidate = {
  /** In its commonest spelling. */
  readonly text: string
  /** What its variants have in common: case, punctuation, ß/ss, umlauts and "Strasse" folded. */
  readonly folded: string
  /** Equal to a gold after folding. */
  readonly isGold: boolean
  /** Equal to a gold in sound, though not in writing. */
  readonly soundsLikeGold: boolean
  /** Equal to the entity of the final transcription after folding. */
  readonly isAnswer: boolean
  /** In the order of the reasoning, never empty. */
  readonly mentions: readonly Mention[]
}
