import { anyText, type Check, oneOf, wholeNumber, wrongQuery } from './checked-query'
import { runLetters } from './compare'
import { readKey } from './key'
import { missingChoices } from './leaderboard'

const checks = {
  dataset: anyText,
  run: anyText,
  a: anyText,
  b: anyText,
  c: anyText,
  d: anyText,
  e: anyText,
  f: anyText,
  retrieval: anyText,
  pathology: anyText,
  k: wholeNumber(1, 1_000_000),
  missing: oneOf(missingChoices),
  as: oneOf(['svg', 'csv']),
} satisfies Record<string, Check>

type Name = keyof typeof checks

const ofRun: readonly Name[] = ['dataset', 'run', 'retrieval', 'k']

/** What each chart's address may say, beside the kind of file. */
const parameters = {
  recall: ['dataset', 'retrieval', 'missing'],
  pathologies: ['dataset'],
  'think-states': ['dataset'],
  'reasoning-length': ['dataset'],
  latency: ['dataset'],
  lift: ofRun,
  'pathology-lift': ['dataset', 'retrieval', 'k', 'pathology'],
  'rank-slope': [...runLetters, 'retrieval'],
  commitment: ofRun,
  'recall-by-length': ofRun,
} satisfies Record<string, readonly Name[]>

/** A chart by the name in its address. */
export type ChartId = keyof typeof parameters

/** Whether there is a chart of this name. */
export const isChart = (id: string): id is ChartId => Object.hasOwn(parameters, id)

/** What is wrong with the query of a chart, in words. */
export function wrongChart(id: ChartId, query: URLSearchParams): string | null {
  const names: readonly Name[] = [...parameters[id], 'as']
  return wrongQuery(query, Object.fromEntries(names.map((name) => [name, checks[name]])), [])
}

/** The query of a chart, once nothing is wrong with it. */
export function readChart(query: URLSearchParams) {
  return {
    dataset: readKey(query, 'dataset'),
    run: readKey(query, 'run'),
    /** The runs of a comparison, by letter. */
    runs: runLetters.flatMap((letter) => readKey(query, letter) ?? []),
    retrieval: readKey(query, 'retrieval'),
    pathology: query.get('pathology'),
    k: Number(query.get('k') ?? 1),
    missing: query.get('missing') === 'omitted' ? ('omitted' as const) : ('misses' as const),
    as: query.get('as') === 'csv' ? ('csv' as const) : ('svg' as const),
  }
}
