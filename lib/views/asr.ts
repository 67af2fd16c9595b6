import { readWordEdit, type WordPair } from '@/lib/traces/word-edit'
import type { ErrorRate, Rate } from './rate'

export { writeWordEdit } from '@/lib/traces/word-edit'

/**
 * How far the transcriptions of a run are from their references. Counts are sums over traces; a share is over clips, a clip being the
 * mean of its attempts, and its n counts clips. Missing traces are not in it; failed ones count as all of their words deleted.
 */
export type AsrFigures = {
  readonly runId: number
  /** The dataset's task; nothing is counted but for transcription. */
  readonly task: string
  /** Traces whose clip has a reference. */
  readonly n: number
  readonly clips: number
  /** How often a clip was tried at most. */
  readonly attempts: number
  /** Traces with an error or no transcription. */
  readonly failed: number
  /** Of all deletions, those in failed traces. */
  readonly failedDeletions: number
  /** Of the references. */
  readonly words: number
  readonly substitutions: number
  readonly insertions: number
  readonly deletions: number
  readonly hits: number
  /** Of the references, spaces counted. */
  readonly characters: number
  readonly characterEdits: number
  /** Word and character errors over words and characters: not a share, they may exceed 1. */
  readonly wer: ErrorRate | null
  readonly cer: ErrorRate | null
  /** The share of clips with gold whose transcription holds it. */
  readonly entityAccuracy: Rate | null
}

/** A pair of words, or of sounds, that were confused: how often, and in how many traces. */
export type CountedEdit = WordPair & { readonly count: number; readonly traces: number }

/** The most frequent edits of a kind, and how many distinct ones there are. */
export type EditList<Edit extends CountedEdit = CountedEdit> = {
  readonly edits: readonly Edit[]
  readonly distinct: number
}

/** Sounds that were confused, with the word pairs that differ in them, each as `said>heard`, those of most traces first. */
export type SoundConfusion = CountedEdit & { readonly pairs: readonly string[]; readonly distinctPairs: number }

/** A run's error rates with what was confused, and what is not counted. */
export type RunAsr = {
  readonly figures: AsrFigures
  /** Traces of clips with a reference that are not counted: too long to be aligned, or not annotated since this came to be. */
  readonly uncounted: number
  /** Their clips by key, the first ones where they are too many for an address. */
  readonly uncountedClips: readonly string[]
  /** Clips with a reference and no trace. */
  readonly missing: number
  readonly substitutions: EditList
  readonly deletions: EditList
  readonly insertions: EditList
  readonly sounds: EditList<SoundConfusion>
}

/** An edit in words: "isländische → eisländische", "bitte left out", "denn added". */
export function wordEditText(edit: string): string {
  const pair = readWordEdit(edit)
  if (pair === null) return edit
  if (pair.hypothesis === '') return `${pair.reference} left out`
  return pair.reference === '' ? `${pair.hypothesis} added` : `${pair.reference} → ${pair.hypothesis}`
}
