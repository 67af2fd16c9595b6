import type { ImportEvent } from '@/lib/import/import-event'
import { clipContexts, clipExample } from '@/lib/store/queries/import-context'
import type { Session } from './session'

async function unknownClip(session: Session, clip: string, dataset: { id: number; key: string }): Promise<string> {
  const example = await clipExample(session.store, dataset.id)
  const keys = example === null ? 'which has no clip' : `where keys are such as ${JSON.stringify(example)}`
  return `clip ${JSON.stringify(clip)} is not in dataset ${JSON.stringify(dataset.key)}, ${keys}: expected a line {"clip": {"key": ${JSON.stringify(clip)}, …}, "dataset": …}, or --key FIELD=clip where another field of rows that are no native records holds the key`
}

/** Why an event could still not be stored when all files were read. */
export async function missing(session: Session, event: ImportEvent): Promise<string> {
  const dataset = (key: string) =>
    `expected a line {"dataset": {"key": ${JSON.stringify(key)}, …}} in these files or an earlier import`
  if (event.kind === 'run') return dataset(event.run.dataset)
  if (event.kind === 'reported') return dataset(event.reported.dataset)
  if (event.kind === 'clip' && event.dataset !== null) return dataset(event.dataset)
  if (event.kind === 'trace' || event.kind === 'ranking') {
    const { run, clip, attempt } = event.address
    const known = await session.run(run)
    if (!known)
      return `expected a line {"run": {"key": ${JSON.stringify(run)}, …}} in these files or an earlier import (a file that names no model needs --model NAME)`
    const isKnownClip = (await clipContexts(session.store, known.datasetId, [clip])).length > 0
    if (event.kind === 'trace' && isKnownClip)
      return 'output, reasoning, transcription, error: expected one of them, or null for the output beside a finishReason'
    if (event.kind === 'trace') return unknownClip(session, clip, known.dataset)
    return `expected a trace of run ${JSON.stringify(run)}, clip ${JSON.stringify(clip)}, attempt ${attempt} for this ranking`
  }
  return 'what it refers to has not arrived'
}
