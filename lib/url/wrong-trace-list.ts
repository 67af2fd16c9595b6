import { readCharRange } from '@/lib/traces/char-range'
import { readJudged } from '@/lib/traces/judged'
import { sorts } from '@/lib/traces/list-query'
import { soundBinNames, soundFields } from '@/lib/traces/sound-bins'
import { readWordEdit } from '@/lib/traces/word-edit'
import { failureFilters, goldFates, goldStates, outcomes, rankBuckets, thinkStates } from '@/lib/traces/words'
import { anyText, type Check, oneOf, wholeNumber, wrongQuery } from './checked-query'

const ofRuns = ['dataset', 'model', 'run']
const ofRows = ['outcome', 'failure', 'state', 'fate', 'gold', 'rank', 'pathology', 'clip', 'judged', 'edit', 'chars']
/** The filters of a list of traces that may be repeated. */
export const repeatedFilters = [...ofRuns, ...ofRows, ...soundFields]
const wordEdit: Check = (value) => (readWordEdit(value) ? null : 'expected said>heard, of which one side may be empty')
const judged: Check = (value) => (readJudged(value) ? null : 'expected a pathology, a; or -a, a:failed, a:not-asked')
const charRange: Check = (value) =>
  readCharRange(value) ? null : 'expected characters of reasoning, as 120-480, or 2000- for all from there on'
/** What each filter of a list of traces must be. */
export const traceFilters = {
  ...Object.fromEntries(repeatedFilters.map((name) => [name, anyText])),
  retrieval: anyText,
  k: wholeNumber(1, 1_000_000),
  outcome: oneOf(outcomes),
  failure: oneOf(failureFilters),
  state: oneOf(thinkStates),
  fate: oneOf(goldFates),
  gold: oneOf(goldStates),
  rank: oneOf(rankBuckets),
  judged,
  edit: wordEdit,
  chars: charRange,
  ...Object.fromEntries(soundFields.map((field) => [field, oneOf(soundBinNames(field))])),
  q: anyText,
  sort: oneOf(sorts),
}

/** The values in a list's address that its page cannot read and leaves out, each with what was expected. */
export function unreadValues(query: URLSearchParams): readonly string[] {
  const expected: Readonly<Record<string, Check>> = traceFilters
  return [...query].flatMap(([name, value]) => {
    const wrong = Object.hasOwn(expected, name) ? expected[name]?.(value) : null
    return wrong ? [`${name}=${value}: ${wrong}`] : []
  })
}

/** What is wrong with a query of `/api/v1/traces`, in words: a program is told, where a page leaves out what it cannot read. */
export function wrongTraceList(query: URLSearchParams): string | null {
  return wrongQuery(query, { ...traceFilters, limit: wholeNumber(1, 500), cursor: anyText }, repeatedFilters)
}

/** What is wrong with a query of `/api/v1/export`, which gives out all that the filters leave, in one of some formats. */
export function wrongExport(query: URLSearchParams, formats: readonly string[]): string | null {
  return wrongQuery(query, { ...traceFilters, format: oneOf(formats) }, repeatedFilters)
}
