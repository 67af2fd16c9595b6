import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsNormalise } from './normalise'
import { parseAsCutOff } from './run-list'

/** The parameters of `/runs/[run]`: the retrieval model and k that its figures are read at, and whether error rates are of normalised text. */
export const loadRunPage = createLoader({ retrieval: parseAsString, k: parseAsCutOff, normalise: parseAsNormalise })
