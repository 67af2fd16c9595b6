import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { playerShortcuts } from '@/components/audio/player-shortcuts'
import { ClipChoice, ClipPage } from '@/components/trace/clip-page'
import { TopBar } from '@/components/ui/top-bar'
import { pathologies } from '@/lib/pathologies/registry'
import { clipDetail } from '@/lib/store/queries/clip-detail'
import { clipDifficulty } from '@/lib/store/queries/clip-difficulty'
import { clipNeighbours } from '@/lib/store/queries/clip-neighbours'
import { clipTraces } from '@/lib/store/queries/clip-traces'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { serverStore } from '@/lib/store/server-store'
import { loadClipPage } from '@/lib/url/clip-page'
import { keyFromPath } from '@/lib/url/path-key'
import { readTraceList } from '@/lib/url/trace-list'

type Props = {
  params: Promise<{ clip: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const shortcuts = [{ keys: 'j k', does: 'next, previous clip of the dataset' }]
const soundShortcuts = [
  ...shortcuts,
  ...playerShortcuts,
  { keys: 'c', does: 'copy the link, to the marked stretch where there is one' },
]

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
  const { retrieval: at, k: cutOff } = query
  const [shown, difficulty, neighbours] = await Promise.all([
    clipTraces(store, query),
    clipDifficulty(store, { dataset: clip.dataset.key, clip: key, retrieval: at, k: cutOff }),
    clipNeighbours(store, clip.dataset.key, key),
  ])
  const traces = { ...shown, retrieval: at, k: cutOff, retrievals: choices.retrievals }
  const families = Object.fromEntries(pathologies.map(({ id, family }) => [id, family]))
  return (
    <>
      <TopBar places={places} shortcuts={clip.audio.state === 'ok' ? soundShortcuts : shortcuts} />
      <ClipPage
        clip={clip}
        traces={traces}
        difficulty={difficulty}
        neighbours={neighbours}
        families={families}
        cue={a}
      />
    </>
  )
}
