import type { Metadata } from 'next'
import { LiveNotice } from '@/app/live-notice'
import { StaleNotice } from '@/app/stale-notice'
import { TraceListPage } from '@/components/table/trace-list-page'
import { exporters } from '@/lib/export/registry'
import { pathologies } from '@/lib/pathologies/registry'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceCount } from '@/lib/store/queries/trace-count'
import { traceFacets } from '@/lib/store/queries/trace-facets'
import { traceRows } from '@/lib/store/queries/trace-list'
import { tracePosition } from '@/lib/store/queries/trace-neighbours'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList } from '@/lib/url/trace-list'
import { loadRows } from './actions'

export const metadata: Metadata = { title: 'Traces' }

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function Page({ searchParams }: Props) {
  const store = await serverStore()
  const asked = readTraceList(await searchParams)
  const choices = await listChoices(store, asked.dataset)
  const query = settledQuery(asked, choices)
  const position = asked.at === null ? null : await tracePosition(store, query, asked.at)
  const [count, facets, first] = await Promise.all([
    traceCount(store, query),
    traceFacets(store, query),
    traceRows(store, query, { limit: 50, offset: Math.max(0, (position ?? 0) - 20) }),
  ])
  const families = Object.fromEntries(pathologies.map(({ id, family }) => [id, family]))
  return (
    <TraceListPage
      query={query}
      choices={choices}
      count={count}
      facets={facets}
      first={first}
      position={position}
      families={families}
      notice={
        <>
          <StaleNotice />
          <LiveNotice scope={{ datasets: query.dataset, models: query.model, runs: query.run }} />
        </>
      }
      load={loadRows}
      formats={exporters.map(({ id, title, about }) => ({ id, title, about }))}
    />
  )
}
