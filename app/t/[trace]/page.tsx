import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { TracePage } from '@/components/trace/trace-page'
import { annotators } from '@/lib/pathologies/registry'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceNeighbours } from '@/lib/store/queries/trace-neighbours'
import { revisionWith } from '@/lib/store/queries/trace-revision'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList } from '@/lib/url/trace-list'
import { loadTracePage } from '@/lib/url/trace-page'
import { anchor } from '@/lib/views/anchor'
import { nativeRecord } from '@/lib/views/native-record'
import { readingPart } from '@/lib/views/reading-part'
import { shownText } from '@/lib/views/shown-text'
import { verdictView } from '@/lib/views/verdict-view'
import { findInTrace, findingBeside, readPart, readPrompt, readRecord } from './actions'
import { pathologyViews } from './pathology-views'
import { readTrace } from './read-trace'

type Props = {
  params: Promise<{ trace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(readTrace)

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
  const reasoning = shownText(trace.reasoning ?? '')
  const found = url.s && trace.reasoning !== null ? anchor(reasoning, { span: url.s, quote: url.quote }) : null
  const selection = found && found.found !== 'gone' ? found.span : null
  const findings = trace.findings.filter((finding) => finding.field === 'reasoning')
  const { key, revision, segments, grounds } = trace
  return (
    <TracePage
      trace={trace}
      verdict={verdictView(trace)}
      part={readingPart(
        { reasoning, segments, grounds, findings },
        { side: 'around', at: selection?.start ?? 0 },
        selection,
      )}
      pathologies={pathologyViews}
      anchor={found}
      heldBy={found?.found === 'gone' ? await revisionWith(await serverStore(), trace, found.quote) : null}
      stale={trace.annotatedBy !== null && (trace.changedSince || trace.annotatedBy !== annotators)}
      record={JSON.stringify(nativeRecord(trace), null, 2)}
      url={url}
      neighbours={await neighboursIn(url.list, key)}
      ask={{
        part: readPart.bind(null, key, revision),
        find: findInTrace.bind(null, key, revision),
        findingBeside: findingBeside.bind(null, key, revision),
        prompt: readPrompt.bind(null, key, revision),
        record: readRecord.bind(null, key, revision),
      }}
    />
  )
}
