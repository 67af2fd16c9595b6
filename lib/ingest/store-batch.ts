import { ingestClips } from './ingest-clips'
import { ingestDataset, ingestReported } from './ingest-datasets'
import { ingestRankings } from './ingest-rankings'
import { ingestRun } from './ingest-runs'
import { ingestTraces } from './ingest-traces'
import { type Arrival, ofKind, type Session } from './session'

/** Stores what can be stored of a batch, definitions first; answers what waits for something that has not arrived. */
export async function storeBatch(session: Session, batch: readonly Arrival[]): Promise<readonly Arrival[]> {
  const waiting: Arrival[] = []
  for (const arrival of ofKind(batch, 'dataset')) await ingestDataset(session, arrival)
  for (const arrival of ofKind(batch, 'run')) if ((await ingestRun(session, arrival)) === 'waits') waiting.push(arrival)
  waiting.push(...(await ingestClips(session, ofKind(batch, 'clip'))))
  waiting.push(...(await ingestTraces(session, ofKind(batch, 'trace'))))
  waiting.push(...(await ingestRankings(session, ofKind(batch, 'ranking'))))
  for (const arrival of ofKind(batch, 'reported'))
    if ((await ingestReported(session, arrival)) === 'waits') waiting.push(arrival)
  return waiting
}
