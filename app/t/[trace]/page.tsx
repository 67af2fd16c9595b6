import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { TracePage } from '@/components/trace/trace-page'
import { nativeRecord } from '@/lib/export/native-record'
import { detectors } from '@/lib/pathologies/registry'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { traceNeighbours } from '@/lib/store/queries/trace-neighbours'
import { serverStore } from '@/lib/store/server-store'
import { segmentsOf } from '@/lib/traces/segments'
import { readTraceList } from '@/lib/url/trace-list'
import { loadTracePage } from '@/lib/url/trace-page'
import { anchor } from '@/lib/views/anchor'
import { paragraphsOf } from '@/lib/views/paragraphs'
import { verdictView } from '@/lib/views/verdict-view'

type Props = {
  params: Promise<{ trace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

async function find({ params }: Props) {
  const { trace } = await params
  return traceDetail(await serverStore(), trace.toLowerCase())
}

async function neighboursIn(list: string | null, key: string) {
  if (list === null) return null
  const store = await serverStore()
  const query = readTraceList(new URLSearchParams(list))
  return traceNeighbours(store, settledQuery(query, await listChoices(store, query.dataset)), key)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const trace = await find(props)
  return { title: trace ? `${trace.clip.key} · ${trace.run.name}` : 'No such trace' }
}

export default async function Page(props: Props) {
  const trace = await find(props)
  if (!trace) notFound()
  const url = loadTracePage(await props.searchParams)
  const reasoning = trace.reasoning ?? ''
  const segments = segmentsOf(reasoning)
  const found = url.s && trace.reasoning !== null ? anchor(reasoning, { span: url.s, quote: url.quote }) : null
  const selection = found && found.found !== 'gone' ? found.span : null
  const findings = trace.findings.filter((finding) => finding.field === 'reasoning')
  return (
    <TracePage
      trace={trace}
      verdict={verdictView(trace)}
      paragraphs={paragraphsOf(reasoning, { segments, findings, selection })}
      findings={findings}
      segments={segments.length}
      pathologies={detectors.map(({ id, title, family, version }) => ({ id, title, family, version }))}
      anchor={found}
      record={JSON.stringify(nativeRecord(trace), null, 2)}
      url={url}
      neighbours={await neighboursIn(url.list, trace.key)}
    />
  )
}
