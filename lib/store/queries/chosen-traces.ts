import { asksRanking, listCondition, listFrom } from '@/lib/store/list-filter'
import { Prisma } from '@/lib/store/prisma/client'
import { clipSoundCondition } from '@/lib/store/sound-sql'
import { noFilters, type TraceListQuery } from '@/lib/traces/list-query'
import { type SoundField, soundFields } from '@/lib/traces/sound-bins'

const { sql, join } = Prisma

/** The filters of a list of traces that choose among the traces of a clip. */
const ofTraces = [
  'outcome',
  'rank',
  'state',
  'fate',
  'failure',
  'pathology',
  'judged',
  'edit',
  'chars',
  'gold',
] as const

/** The filters of a list of traces that choose among a run's clips and traces. */
export type TraceChoice = Pick<TraceListQuery, (typeof ofTraces)[number] | SoundField | 'clip' | 'q'>

/** The choice that leaves every trace. */
export const everyTrace: TraceChoice = noFilters

/** Traces that alone count, as a condition on a trace `t`, and the clips that they are chosen among, as a condition on a clip `c` and its audio `o`; null: all. */
export type ChosenTraces = { readonly condition: Prisma.Sql; readonly clips: Prisma.Sql | null }

/** Whether a choice looks at traces, so that a clip without such a trace says nothing of a run. */
export const looksAtTraces = (choice: TraceChoice): boolean =>
  ofTraces.some((name) => choice[name].length > 0) || choice.q.trim() !== ''

/** Whether a choice is among some of the clips. */
export const choosesClips = (choice: TraceChoice): boolean =>
  choice.clip.length > 0 || soundFields.some((field) => choice[field].length > 0)

function chosenClips(choice: TraceChoice): Prisma.Sql | null {
  if (!choosesClips(choice)) return null
  const keys = choice.clip.length > 0 && sql`c."key" IN (SELECT value FROM json_each(${JSON.stringify(choice.clip)}))`
  const sound = clipSoundCondition(choice)
  return join(
    [keys, sound].filter((one) => one instanceof Prisma.Sql),
    ' AND ',
  )
}

/** What a choice asks of traces, in the words of the failure browser's filters; outcome and rank are read at one retrieval model and k, whatever is counted over what they leave. */
export function chosenTraces(
  choice: TraceChoice,
  at: { readonly retrieval: string; readonly k: number },
): ChosenTraces {
  const query = { ...noFilters, ...choice, ...at, sort: 'clip', at: null } as const
  const condition = asksRanking(query) ? sql`t."id" IN (SELECT t."id" ${listFrom(query)})` : listCondition(query)
  return { condition, clips: chosenClips(choice) }
}
