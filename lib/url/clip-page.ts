import { createLoader } from 'nuqs/server'
import { parseAsKey } from './key'
import { parseAsCutOff } from './run-list'
import { tracePageParsers } from './trace-page'

/** The parameters of `/clips/[clip]` (DESIGN §4). */
export const loadClipPage = createLoader({
  dataset: parseAsKey,
  retrieval: parseAsKey,
  k: parseAsCutOff,
  /** A stretch of the audio, in seconds. */
  a: tracePageParsers.a,
})
