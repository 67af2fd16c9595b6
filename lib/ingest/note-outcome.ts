import type { Store } from '@/lib/store/open-store'
import { datasetOutcomes, runOutcomes } from '@/lib/store/queries/import-outcome'
import type { ImportReport } from './import-report'

/** Notes in the account of an import how the runs and datasets that it touched stand now: over all of each, so only for who reads it. */
export async function noteOutcome(store: Store, report: ImportReport): Promise<void> {
  const runs = await runOutcomes(store, [...report.runs])
  const datasets = new Set([...report.datasets, ...runs.map(({ dataset }) => dataset)])
  report.outcome = { datasets: await datasetOutcomes(store, [...datasets]), runs }
}
