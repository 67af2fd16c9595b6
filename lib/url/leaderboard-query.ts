import { goldFates, thinkStates } from '@/lib/traces/words'
import { anyText, oneOf, wholeNumber, wrongQuery } from './checked-query'
import { readKey } from './key'
import { missingChoices } from './leaderboard'
import { readTraceList } from './trace-list'

const repeated = ['model', 'run', 'k', 'state', 'fate', 'pathology', 'clip']
const checks = {
  dataset: anyText,
  model: anyText,
  run: anyText,
  retrieval: anyText,
  k: wholeNumber(1, 1_000_000),
  missing: oneOf(missingChoices),
  state: oneOf(thinkStates),
  fate: oneOf(goldFates),
  pathology: anyText,
  clip: anyText,
  q: anyText,
}

/** What is wrong with a query of `/api/v1/leaderboard`, in words. */
export function wrongLeaderboard(query: URLSearchParams): string | null {
  const ranked = ['outcome', 'rank'].find((name) => query.has(name))
  if (ranked) {
    return `${ranked}: recall over traces that were chosen by their rank says nothing; expected ${Object.keys(checks).join(', ')}.`
  }
  return wrongQuery(query, checks, repeated)
}

/** The query of `/api/v1/leaderboard`, once nothing is wrong with it. */
export function readLeaderboard(query: URLSearchParams) {
  const { model, run, retrieval, state, fate, pathology, clip, q } = readTraceList(query)
  const ks = query.getAll('k').map(Number)
  return {
    dataset: readKey(query, 'dataset'),
    models: model,
    runs: run,
    retrieval,
    ...(ks.length > 0 ? { ks } : {}),
    missing: query.get('missing') === 'omitted' ? ('omitted' as const) : ('misses' as const),
    traces: { state, fate, pathology, clip, q },
  }
}
