import { z } from 'zod'
import type { AsrFigures } from '@/lib/views/asr'

const count = z.int().nonnegative()
const bound = z.number().nonnegative().nullable()

const asrRow = z.object({
  run: z.string().describe('Key of the run'),
  task: z.string().describe("The dataset's task; nothing is counted but for transcription"),
  n: count.describe('Traces whose clip has a reference; the failed ones too'),
  clips: count.describe('Clips that these are of: the unit of intervals'),
  failed: count.describe('Traces with an error or no transcription: all of their words count as deleted'),
  words: count.describe('Of the references, summed over traces: hits + substitutions + deletions'),
  substitutions: count,
  insertions: count,
  deletions: count,
  hits: count,
  wer: bound.describe(
    'Word error rate: errors over words, may exceed 1; where clips were tried several times, each weighs as the mean of its attempts',
  ),
  low: bound.describe(
    'Of wer, 95%: a percentile bootstrap over clips, of more than 500 by linearisation; null of one clip',
  ),
  high: bound,
  cer: bound.describe('Character error rate, spaces counted'),
  entityAccuracy: z
    .number()
    .min(0)
    .max(1)
    .nullable()
    .describe('Share of clips with gold whose transcription holds a form of it as whole words'),
})

export const apiAsr = z.object({ rows: z.array(asrRow).describe('In the order in which the runs were named') })

export type ApiAsr = z.infer<typeof apiAsr>

/** A run's error rates as the API answers them. */
export function toApiAsrRow(run: string, figures: AsrFigures): ApiAsr['rows'][number] {
  const { task, n, clips, failed, words, substitutions, insertions, deletions, hits } = figures
  const { wer, cer, entityAccuracy } = figures
  return {
    run,
    task,
    n,
    clips,
    failed,
    words,
    substitutions,
    insertions,
    deletions,
    hits,
    wer: wer?.share ?? null,
    low: wer?.low ?? null,
    high: wer?.high ?? null,
    cer: cer?.share ?? null,
    entityAccuracy: entityAccuracy?.share ?? null,
  }
}
