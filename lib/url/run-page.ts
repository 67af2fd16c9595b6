import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsCutOff } from './run-list'

/** The parameters of `/runs/[run]`: the retrieval model and k that its figures are read at. */
export const loadRunPage = createLoader({ retrieval: parseAsString, k: parseAsCutOff })
