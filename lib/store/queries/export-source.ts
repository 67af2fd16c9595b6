import type { ListQuery } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import type { ExportSource } from '@/lib/views/export-source'
import { exportClips, exportDatasets, exportReported, exportRuns } from './export-definitions'
import { exportRows } from './export-rows'
import { exportScope } from './export-scope'
import { exportTraces } from './export-traces'
import { traceCount } from './trace-count'

/** What a list's query exports: its traces, with the datasets, clips and runs that they belong to. */
export async function exportSource(
  store: Store,
  query: ListQuery,
  audio: ExportSource['audio'],
): Promise<ExportSource> {
  const [{ traces }, scope] = await Promise.all([traceCount(store, query), exportScope(store, query)])
  return {
    traceCount: traces,
    datasets: () => exportDatasets(store, scope),
    clips: () => exportClips(store, scope),
    runs: () => exportRuns(store, scope),
    reported: () => exportReported(store, scope),
    traces: () => exportTraces(store, query),
    rows: () => exportRows(store, query),
    audio,
  }
}
