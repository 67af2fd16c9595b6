import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsCutOff } from './run-list'

/** The parameters of `/` (DESIGN §4). */
export const loadLeaderboard = createLoader({ dataset: parseAsString, k: parseAsCutOff })
