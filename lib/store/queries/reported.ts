import { reportedInterval } from '@/lib/metrics/reported-interval'
import type { Store } from '@/lib/store/open-store'
import type { ReportedColumn } from '@/lib/views/leaderboard'
import { grouped } from './grouped'

/** The figures that were reported of a dataset, by model. */
export async function reportedOf(store: Store, datasetId: number): Promise<readonly ReportedColumn[]> {
  const rows = await store.read.reported.findMany({
    where: { datasetId },
    orderBy: [{ model: 'asc' }, { retrieval: 'asc' }, { k: 'asc' }],
    select: { model: true, retrieval: true, k: true, recall: true, n: true, citation: true },
  })
  return [...grouped(rows, (row) => row.model)].map(([model, figures]) => ({
    model,
    figures: figures.map(({ model: _model, ...figure }) => ({
      ...figure,
      interval: reportedInterval(figure.recall, figure.n),
    })),
  }))
}
