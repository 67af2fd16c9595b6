import { createLoader } from 'nuqs/server'
import { parseAsKey } from './key'
import { parseAsNormalise } from './normalise'
import { parseAsCutOff } from './run-list'

/** The parameters of `/runs/[run]`: the retrieval model and k that its figures are read at, whether error rates are of normalised text, and the clip behind which its missing clips are named. */
export const loadRunPage = createLoader({
  retrieval: parseAsKey,
  k: parseAsCutOff,
  normalise: parseAsNormalise,
  after: parseAsKey,
})
