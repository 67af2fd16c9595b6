import figures from './figures.json'

type Share = { readonly share: number; readonly n: number; readonly low: number; readonly high: number }

/** What a detector found in the labelled sentences of one file. */
export type LabelFigures = {
  readonly file: string
  /** Who wrote the sentences, and what for. */
  readonly origin: string
  readonly languages: readonly string[]
  /** Whether no rule was corrected by what it showed. */
  readonly heldOut: boolean
  /** All sentences that were read for the pathology, most of them without it. */
  readonly sentences: number
  readonly hit: number
  readonly missed: number
  readonly falseAlarms: number
}

/** A sentence that a detector got wrong: labelled and not found, or found and not labelled. */
export type LabelMistake = { readonly kind: 'missed' | 'false-alarm'; readonly text: string }

/** How good a detector is, by labelled sentences, with 95% Wilson intervals. */
export type DetectorFigures = {
  readonly version: number
  /** Which labels precision and recall are over: those that no rule was corrected by where there are any, else all. */
  readonly basis: 'held-out' | 'developed-against'
  /** Of what it flagged, the share that is labelled; null where it flagged nothing. */
  readonly precision: Share | null
  /** Of what is labelled, the share that it found; null where nothing is. */
  readonly recall: Share | null
  /** What it got wrong of the labels that precision and recall are over, in their order. */
  readonly mistakes: readonly LabelMistake[]
  readonly labels: readonly LabelFigures[]
}

/** Figures by detector id, as `npm run detectors` wrote them; a detector that judges a whole trace has none. */
export const detectorFigures = figures as Readonly<Record<string, DetectorFigures | undefined>>
