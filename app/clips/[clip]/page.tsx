import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { playerShortcuts } from '@/components/audio/player-shortcuts'
import { ClipChoice, ClipPage } from '@/components/trace/clip-page'
import { TopBar } from '@/components/ui/top-bar'
import { pathologies } from '@/lib/pathologies/registry'
import { clipDetail } from '@/lib/store/queries/clip-detail'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceCount } from '@/lib/store/queries/trace-count'
import { traceRows } from '@/lib/store/queries/trace-list'
import { serverStore } from '@/lib/store/server-store'
import { loadClipPage } from '@/lib/url/clip-page'
import { keyFromPath } from '@/lib/url/path-key'
import { readTraceList } from '@/lib/url/trace-list'

type Props = {
  params: Promise<{ clip: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const shortcuts = [...playerShortcuts, { keys: 'c', does: 'copy the link, to the marked stretch where there is one' }]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: keyFromPath((await params).clip) ?? 'No such clip' }
}

export default async function Page({ params, searchParams }: Props) {
  const key = keyFromPath((await params).clip)
  const { dataset, retrieval, k, a } = loadClipPage(await searchParams)
  const store = await serverStore()
  const found = key === null ? null : await clipDetail(store, key, dataset)
  if (key === null || found === null || found.kind === 'none') notFound()
  const places = [{ label: 'Traces', href: '/traces' }, { label: key }]
  if (found.kind === 'several') {
    return (
      <>
        <TopBar places={places} />
        <ClipChoice clip={key} datasets={found.datasets} />
      </>
    )
  }
  const { clip } = found
  const own = { ...readTraceList({}), dataset: [clip.dataset.key], clip: [key], retrieval, k, sort: 'run' as const }
  const choices = await listChoices(store, own.dataset)
  const query = settledQuery(own, choices)
  const [{ rows }, { traces: total }] = await Promise.all([
    traceRows(store, query, { limit: 200 }),
    traceCount(store, query),
  ])
  const traces = { retrieval: query.retrieval, k: query.k, retrievals: choices.retrievals, rows, total }
  const families = Object.fromEntries(pathologies.map(({ id, family }) => [id, family]))
  return (
    <>
      <TopBar places={places} shortcuts={clip.audio.state === 'ok' ? shortcuts : []} />
      <ClipPage clip={clip} traces={traces} families={families} cue={a} />
    </>
  )
}
