import { diffWords } from 'diff'

/** A stretch of two texts set against each other: in both, in the first alone, or in the second alone. */
export type WordChange = { readonly text: string; readonly change: 'same' | 'removed' | 'added' }

/** Longer texts are not compared word by word: nobody would read the difference. */
const longestCompared = 1000

/** What was said against what was written, word by word; null where either is not known, they are the same, or too long together. */
export function wordChanges(said: string | null, written: string | null): readonly WordChange[] | null {
  if (!said || !written || said === written) return null
  if (said.length + written.length > longestCompared) return null
  return diffWords(said, written).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }))
}
