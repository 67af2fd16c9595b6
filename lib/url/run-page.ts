import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsCutOff } from './run-list'

/** The parameters of `/runs/[run]`: the retrieval model that fates and lifts are read at, and the k of the lifts. */
export const loadRunPage = createLoader({ retrieval: parseAsString, k: parseAsCutOff })
