import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { TracePage } from '@/components/trace/trace-page'
import { annotators, pathologies } from '@/lib/pathologies/registry'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { traceNeighbours } from '@/lib/store/queries/trace-neighbours'
import { revisionWith, traceRevision } from '@/lib/store/queries/trace-revision'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList } from '@/lib/url/trace-list'
import { loadTracePage } from '@/lib/url/trace-page'
import { anchor } from '@/lib/views/anchor'
import { nativeRecord } from '@/lib/views/native-record'
import { paragraphsOf } from '@/lib/views/paragraphs'
import { verdictView } from '@/lib/views/verdict-view'

type Props = {
  params: Promise<{ trace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(async (key: string, rev: number | null) => {
  const store = await serverStore()
  const trace = await traceDetail(store, key)
  return trace === null || rev === null || rev === trace.newest ? trace : traceRevision(store, trace, rev)
})

async function find({ params, searchParams }: Props) {
  return read((await params).trace.toLowerCase(), loadTracePage(await searchParams).rev)
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
  const found = url.s && trace.reasoning !== null ? anchor(reasoning, { span: url.s, quote: url.quote }) : null
  const selection = found && found.found !== 'gone' ? found.span : null
  const findings = trace.findings.filter((finding) => finding.field === 'reasoning')
  return (
    <TracePage
      trace={trace}
      verdict={verdictView(trace)}
      paragraphs={paragraphsOf(reasoning, { segments: trace.segments, findings, selection })}
      findings={findings}
      segments={trace.segments.length}
      pathologies={pathologies.map(({ id, title, family, version }) => ({ id, title, family, version }))}
      anchor={found}
      heldBy={found?.found === 'gone' ? await revisionWith(await serverStore(), trace, found.quote) : null}
      stale={trace.annotatedBy !== null && (trace.changedSince || trace.annotatedBy !== annotators)}
      record={JSON.stringify(nativeRecord(trace), null, 2)}
      url={url}
      neighbours={await neighboursIn(url.list, trace.key)}
    />
  )
}
