import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsCutOff } from './run-list'

/** The parameters of `/clips/[clip]` (DESIGN §4). */
export const loadClipPage = createLoader({ dataset: parseAsString, retrieval: parseAsString, k: parseAsCutOff })
