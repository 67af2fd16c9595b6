import { writeJudged } from '@/lib/traces/judged'
import { thinkStates } from '@/lib/traces/words'
import { clipFilter } from './clip-filter'
import { tracesHref } from './hrefs'

/** What a lift is of. */
export type LiftPlace = {
  readonly dataset: string
  readonly runs: readonly string[]
  readonly retrieval: string | null
  readonly k: number
  readonly pathology: string
}

/** The traces behind a count of a lift: whole ones that the detector judged, with the pathology or without it, that hit, or that hit or missed. */
export function liftTracesHref(place: LiftPlace, side: 'with' | 'without', which: 'hits' | 'all'): string {
  const { dataset, runs, retrieval, k, pathology } = place
  return tracesHref({
    dataset,
    run: runs,
    retrieval,
    k,
    state: 'closed',
    judged: pathology,
    pathology: side === 'with' ? pathology : `-${pathology}`,
    outcome: which === 'hits' ? 'hit' : ['hit', 'miss'],
  })
}

const notWhole = { state: thinkStates.filter((state) => state !== 'closed') }
const whole = { state: 'closed' }

/** The traces that a lift leaves out for one reason. */
export function leftOutHref(
  { dataset, runs, retrieval, k, pathology }: LiftPlace,
  reason: 'notWhole' | 'notAsked' | 'notApplicable' | 'failed' | 'unranked',
): string {
  const filters = {
    notWhole,
    notAsked: { ...whole, judged: writeJudged(pathology, 'not-asked') },
    notApplicable: { ...whole, judged: writeJudged(pathology, 'not-applicable') },
    failed: { ...whole, judged: writeJudged(pathology, 'failed') },
    unranked: { ...whole, judged: pathology, outcome: 'unranked' },
  }
  return tracesHref({ dataset, run: runs, retrieval, k, ...filters[reason] })
}

/** The traces that are compared within these clips: those with a pathology and those without it. */
export function withinClipsHref(place: LiftPlace, clips: readonly string[]): string {
  const { dataset, runs, retrieval, k, pathology } = place
  const judged = { ...whole, judged: pathology, outcome: ['hit', 'miss'] }
  return tracesHref({ dataset, run: runs, retrieval, k, ...judged, ...clipFilter(clips) })
}
