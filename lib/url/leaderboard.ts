import { createLoader, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { parseAsKey } from './key'
import { parseAsCutOff } from './run-list'

/** What a clip without a trace is to recall: a miss, or left out. */
export const missingChoices = ['misses', 'omitted'] as const

/** The parameters of `/` (DESIGN §4): `sort` names a run whose recall the rows go by, `by` a row (`<retrieval>@<k>`) that the runs go by; `-` before either for descending. */
export const loadLeaderboard = createLoader({
  dataset: parseAsKey,
  k: parseAsCutOff,
  missing: parseAsStringLiteral(missingChoices).withDefault('misses'),
  sort: parseAsString,
  by: parseAsString,
})
