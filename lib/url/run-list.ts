import { createLoader, createParser, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsKey } from './key'
import { parseAsNormalise } from './normalise'

/** A retrieval cut-off: a whole number from 1 on. */
export const parseAsCutOff = createParser({
  parse: (text) => (/^[1-9]\d{0,6}$/.test(text) ? Number(text) : null),
  serialize: String,
})

/** What runs can be sorted by. */
export const runSorts = [
  'recall',
  'name',
  'model',
  'traces',
  'missing',
  'errors',
  'wer',
  'entityAccuracy',
  'latencyMs',
  'importedAt',
] as const

const sorts = runSorts.flatMap((sort) => [sort, `-${sort}`] as const)

/** The parameters of `/runs` and of the leaderboard (DESIGN §4). */
export const runListParsers = {
  dataset: parseAsNativeArrayOf(parseAsKey),
  model: parseAsNativeArrayOf(parseAsString),
  retrieval: parseAsKey,
  k: parseAsCutOff,
  /** Whether error rates are of normalised text. */
  normalise: parseAsNormalise,
  sort: parseAsStringLiteral(sorts),
}

export const loadRunList = createLoader(runListParsers)
