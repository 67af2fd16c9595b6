import { listCondition } from '@/lib/store/list-filter'
import type { Prisma } from '@/lib/store/prisma/client'
import { noFilters, type TraceListQuery } from '@/lib/traces/list-query'

/** The filters of a list of traces that choose among a run's clips and traces, and not by how retrieval ranked them. */
export type TraceChoice = Pick<TraceListQuery, 'state' | 'fate' | 'pathology' | 'clip' | 'q'>

/** The choice that leaves every trace. */
export const everyTrace: TraceChoice = { state: [], fate: [], pathology: [], clip: [], q: '' }

/** Traces that alone count, as a condition on a trace `t`, and the clips that they are chosen among; null: all. */
export type ChosenTraces = { readonly condition: Prisma.Sql; readonly clips: readonly string[] | null }

/** Whether a choice looks at traces, so that a clip without such a trace says nothing of a run. */
export const looksAtTraces = ({ state, fate, pathology, q }: TraceChoice): boolean =>
  state.length + fate.length + pathology.length > 0 || q.trim() !== ''

/** What a choice asks of traces, in the words of the failure browser's filters. */
export function chosenTraces(choice: TraceChoice): ChosenTraces {
  const condition = listCondition({ ...noFilters, ...choice, retrieval: '', k: 1, sort: 'clip', at: null })
  return { condition, clips: choice.clip.length > 0 ? choice.clip : null }
}
