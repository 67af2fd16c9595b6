import type { Metadata } from 'next'
import { LiveNotice } from '@/app/live-notice'
import { StaleNotice } from '@/app/stale-notice'
import { AsrNote } from '@/components/chart/normalise-choice'
import { RunFiltersBar } from '@/components/chart/run-filters'
import { RunTable } from '@/components/chart/run-table'
import { NoData } from '@/components/ui/no-data'
import { PageBody } from '@/components/ui/page-body'
import { TopBar } from '@/components/ui/top-bar'
import { withAsr } from '@/lib/store/queries/asr'
import { runChoices } from '@/lib/store/queries/run-choices'
import { runList } from '@/lib/store/queries/run-list'
import { serverStore } from '@/lib/store/server-store'
import { loadRunList } from '@/lib/url/run-list'
import { inRunOrder } from '@/lib/views/run-order'

export const metadata: Metadata = { title: 'Runs' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const url = loadRunList(await searchParams)
  const filters = {
    ...url,
    dataset: url.dataset ?? [],
    model: url.model ?? [],
    k: url.k ?? 1,
    sort: url.sort ?? '-recall',
  }
  const store = await serverStore()
  const choices = await runChoices(store)
  const { dataset: datasets, model: models, retrieval, k, normalise } = filters
  const found = await runList(store, { datasets, models, retrieval, k })
  const runs = inRunOrder(await withAsr(store, found, normalise), filters.sort)
  return (
    <>
      <TopBar current="/runs" />
      <LiveNotice scope={{ datasets, models }} />
      {choices.models.length === 0 ? (
        <main>
          <NoData />
        </main>
      ) : (
        <PageBody title="Runs" beside={<span className="soft">{runs.length} shown</span>}>
          <StaleNotice />
          <RunFiltersBar filters={filters} choices={choices} />
          {runs.length > 0 ? (
            <>
              <RunTable runs={runs} filters={filters} />
              <AsrNote normalise={normalise} />
            </>
          ) : (
            <p className="soft">No run is both. Take a filter off.</p>
          )}
        </PageBody>
      )}
    </>
  )
}
