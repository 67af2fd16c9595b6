import { sorts } from '@/lib/traces/list-query'
import { soundBinNames, soundFields } from '@/lib/traces/sound-bins'
import { readWordEdit } from '@/lib/traces/word-edit'
import { goldFates, outcomes, rankBuckets, thinkStates } from '@/lib/traces/words'
import { anyText, type Check, oneOf, wholeNumber, wrongQuery } from './checked-query'

const ofRows = ['dataset', 'model', 'run', 'outcome', 'state', 'fate', 'rank', 'pathology', 'clip', 'judged', 'edit']
const repeated = [...ofRows, ...soundFields]
const wordEdit: Check = (value) => (readWordEdit(value) ? null : 'expected said>heard, of which one side may be empty')
const filters = {
  ...Object.fromEntries(repeated.map((name) => [name, anyText])),
  retrieval: anyText,
  k: wholeNumber(1, 1_000_000),
  outcome: oneOf(outcomes),
  state: oneOf(thinkStates),
  fate: oneOf(goldFates),
  rank: oneOf(rankBuckets),
  edit: wordEdit,
  ...Object.fromEntries(soundFields.map((field) => [field, oneOf(soundBinNames(field))])),
  q: anyText,
  sort: oneOf(sorts),
}

/** What is wrong with a query of `/api/v1/traces`, in words: a program is told, where a page leaves out what it cannot read. */
export function wrongTraceList(query: URLSearchParams): string | null {
  return wrongQuery(query, { ...filters, limit: wholeNumber(1, 500), cursor: anyText }, repeated)
}

/** What is wrong with a query of `/api/v1/export`, which gives out all that the filters leave, in one of some formats. */
export function wrongExport(query: URLSearchParams, formats: readonly string[]): string | null {
  return wrongQuery(query, { ...filters, format: oneOf(formats) }, repeated)
}
