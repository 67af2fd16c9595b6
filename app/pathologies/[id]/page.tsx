import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { definitions } from '@/app/pathologies/definitions'
import { StaleNotice } from '@/app/stale-notice'
import { PathologyPage } from '@/components/chart/pathology-pages'
import { pathologyLiftChart } from '@/components/chart/plot/lift'
import { TopBar } from '@/components/ui/top-bar'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { pathologyHits } from '@/lib/store/queries/pathology-hits'
import { pathologyLift } from '@/lib/store/queries/pathology-lift'
import { runPathologies } from '@/lib/store/queries/run-pathologies'
import { serverStore } from '@/lib/store/server-store'
import { loadPathologyPage } from '@/lib/url/pathology-page'
import { readTraceList, writeTraceList } from '@/lib/url/trace-list'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function find({ params }: Props) {
  const { id } = await params
  return definitions.find((one) => one.id === id)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await find(props))?.title ?? 'No such pathology' }
}

export default async function Page(props: Props) {
  const definition = await find(props)
  if (!definition) notFound()
  const query = loadPathologyPage(await props.searchParams)
  const { run, model, kwic, after, dataset, retrieval } = query
  const store = await serverStore()
  const [rates, hits, choices, lift] = await Promise.all([
    runPathologies(store),
    pathologyHits(store, definition.id, { run, model, order: kwic, after }),
    listChoices(store, []),
    pathologyLift(store, { pathology: definition.id, dataset, retrieval, k: query.k ?? 1 }),
  ])
  // Findings come in the order in which their traces were stored: so does the list that leads from one to the next.
  const one = (value: string | null) => (value === null ? [] : [value])
  const asked = { ...readTraceList({}), pathology: [definition.id], run: one(run), model: one(model) }
  const listed = settledQuery({ ...asked, sort: 'importedAt' }, choices)
  const list = writeTraceList({ ...listed, retrieval: listed.retrieval || null }).slice(1)
  const own = rates.filter((rate) => rate.pathology === definition.id)
  return (
    <>
      <TopBar places={[{ label: 'Pathologies', href: '/pathologies' }, { label: definition.id }]} />
      <StaleNotice />
      <PathologyPage
        definition={definition}
        rates={own}
        hits={hits}
        query={query}
        lift={lift}
        liftChart={lift && pathologyLiftChart(lift)}
        list={list}
      />
    </>
  )
}
