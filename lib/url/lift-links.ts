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
