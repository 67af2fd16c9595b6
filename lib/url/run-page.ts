import { createLoader } from 'nuqs/server'
import { parseAsKey } from './key'
import { parseAsNormalise } from './normalise'
import { parseAsCutOff } from './run-list'

/** The parameters of `/runs/[run]`: the retrieval model and k that its figures are read at, and whether error rates are of normalised text. */
export const loadRunPage = createLoader({ retrieval: parseAsKey, k: parseAsCutOff, normalise: parseAsNormalise })
