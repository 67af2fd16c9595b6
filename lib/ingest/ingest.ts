import { clearAhead } from '@/lib/store/commands/ahead'
import { clearClaims } from '@/lib/store/commands/claims'
import { beginImport, endImports } from '@/lib/store/commands/imports'
import { clearLeftOut, leftOutCount } from '@/lib/store/commands/left-out'
import { takeBackRemoval } from '@/lib/store/commands/remove'
import { clearSeenKeys } from '@/lib/store/commands/seen-keys'
import { staged } from '@/lib/store/commands/staging'
import type { Store } from '@/lib/store/open-store'
import { annotateStale } from './annotate-stored'
import type { FileSource } from './file-source'
import type { ImportReport } from './import-report'
import { judgeRuns } from './judge-runs'
import { clearAbandoned, removeOrphanedAudio } from './leftovers'
import { missing } from './missing'
import { type IngestHooks, readAll } from './read-all'
import { readingsOf } from './readings'
import { type Arrival, type IngestOptions, type Origin, ofKind, Session } from './session'
import { storeBatch } from './store-batch'
import { refuseUnknownColumns } from './unknown-columns'

async function storeStaged(session: Session, origins: ReadonlyMap<number, Origin>): Promise<void> {
  for (const round of ['run', 'clip', 'trace', 'ranking', 'reported'] as const) {
    for await (const lines of staged(session.store, session.importId)) {
      const arrivals = lines.flatMap(({ sourceId, text }) => {
        const origin = origins.get(sourceId)
        return origin ? [{ event: JSON.parse(text), origin } as Arrival] : []
      })
      for (const { event, origin } of await storeBatch(session, ofKind(arrivals, round)))
        session.issue(origin, event.line, await missing(session, event))
    }
  }
}

async function importAll(session: Session, sources: readonly FileSource[], hooks: IngestHooks): Promise<void> {
  const { store, report } = session
  const readings = await readingsOf(session, sources)
  if (!(await refuseUnknownColumns(session, readings))) await readAll(session, readings, hooks)
  if (!report.stopped) {
    hooks.onStep?.('storing lines that came before what they refer to')
    await storeStaged(session, new Map(readings.map(({ origin }) => [origin.sourceId, origin])))
  }
  for (const { report: file, source } of readings) file.leftOut = leftOutCount(store, source.path)
  await takeBackRemoval(store, { runs: [...report.runs], datasets: [...session.datasets] })
  hooks.onStep?.('judging what has changed')
  const annotated = await annotateStale(store, { kind: 'changed' }, { signal: hooks.signal })
  const touched = await Promise.all([...report.runs].map((key) => session.run(key)))
  await judgeRuns(store, new Set([...annotated.runs, ...touched.flatMap((run) => (run ? [run.id] : []))]))
}

/** Imports files into a store: the one way in. Bad lines are in the report; all good ones are stored. */
export async function ingest(
  store: Store,
  sources: readonly FileSource[],
  options: IngestOptions = {},
  hooks: IngestHooks = {},
): Promise<ImportReport> {
  const session = new Session(store, options, hooks.onLine)
  await clearAbandoned(store)
  clearAhead(store)
  clearClaims(store)
  clearLeftOut(store)
  clearSeenKeys(store)
  await beginImport(store, session.importId)
  try {
    await importAll(session, sources, hooks)
  } finally {
    await session.cutter.close()
    await endImports(store, [session.importId])
  }
  await removeOrphanedAudio(store)
  await store.write.$queryRawUnsafe('PRAGMA optimize')
  return session.report
}
