import { candidatesVersion } from '@/lib/candidates/candidates-of'
import { parseVersion } from '@/lib/traces/parse'
import { asrVersion } from '@/lib/traces/word-edit'
import { answerMismatch } from './answer-mismatch'
import { backtracking } from './backtracking'
import { candidateChurn } from './candidate-churn'
import { cannotHear } from './cannot-hear'
import { carrierLost } from './carrier-lost'
import type { Detector, PathologyFacts, RunDetector } from './detector'
import { doomLoop } from './doom-loop'
import { emptyReasoning } from './empty-reasoning'
import { formatFailure } from './format-failure'
import { goldDropped } from './gold-dropped'
import { groundingVersion } from './grounding'
import { inventedPronunciation } from './invented-pronunciation'
import { languageDoubt } from './language-doubt'
import { overlongReasoning } from './overlong-reasoning'
import { phantomContext } from './phantom-context'
import { priorOverAcoustics } from './prior-over-acoustics'
import { promptEcho } from './prompt-echo'
import { relistenClaim } from './relisten-claim'
import { setupDoubt } from './setup-doubt'
import { surrogateReasoning } from './surrogate-reasoning'
import { translationDrift } from './translation-drift'
import { unheardAnswer } from './unheard-answer'
import { userTypo } from './user-typo'
import { userWrote } from './user-wrote'

/** The detectors that look at one trace; a new one is a file and a line here. */
export const detectors = [
  cannotHear,
  userTypo,
  userWrote,
  phantomContext,
  setupDoubt,
  languageDoubt,
  relistenClaim,
  translationDrift,
  inventedPronunciation,
  priorOverAcoustics,
  promptEcho,
  candidateChurn,
  doomLoop,
  backtracking,
  surrogateReasoning,
  emptyReasoning,
  answerMismatch,
  unheardAnswer,
  goldDropped,
  formatFailure,
  carrierLost,
] as const satisfies readonly Detector[]

/** The detectors that look at a trace beside the others of its run. */
export const runDetectors = [overlongReasoning] as const satisfies readonly RunDetector[]

/** All pathologies, in the order in which pages name them. */
export const pathologies: readonly PathologyFacts[] = [...detectors, ...runDetectors]

/** The id of a registered detector. @public */
export type PathologyId = (typeof detectors)[number]['id'] | (typeof runDetectors)[number]['id']

/** All that derives something of a trace, at its version, detectors before the bar: a trace annotated by another set is stale. */
export const annotators = `${pathologies.map(({ id, version }) => `${id}@${version}`).join(' ')} | parse@${parseVersion} candidates@${candidatesVersion} grounding@${groundingVersion} asr@${asrVersion}`

export { detectorFigures } from './figures'
