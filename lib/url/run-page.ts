import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsNormalise } from './normalise'

/** The parameters of `/runs/[run]`: the retrieval model that its matrix of fates is read at, and whether error rates are of normalised text. */
export const loadRunPage = createLoader({ retrieval: parseAsString, normalise: parseAsNormalise })
