import { createLoader, parseAsString } from 'nuqs/server'
import { parseAsCutOff } from './run-list'
import { tracePageParsers } from './trace-page'

/** The parameters of `/clips/[clip]` (DESIGN §4). */
export const loadClipPage = createLoader({
  dataset: parseAsString,
  retrieval: parseAsString,
  k: parseAsCutOff,
  /** A stretch of the audio, in seconds. */
  a: tracePageParsers.a,
})
