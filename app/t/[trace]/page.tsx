import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { TracePage } from '@/components/trace/trace-page'
import { annotators } from '@/lib/pathologies/registry'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceRows } from '@/lib/store/queries/trace-list'
import { revisionWith } from '@/lib/store/queries/trace-revision'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList } from '@/lib/url/trace-list'
import { loadTracePage } from '@/lib/url/trace-page'
import { anchor } from '@/lib/views/anchor'
import { readingPart } from '@/lib/views/reading-part'
import { shownText } from '@/lib/views/shown-text'
import type { TraceDetail } from '@/lib/views/trace-detail'
import { verdictView } from '@/lib/views/verdict-view'
import { findInTrace, findingBeside, readPart, readPrompt, readRecord } from './actions'
import { listContext } from './list-context'
import { pathologyViews } from './pathology-views'
import { rawRecord, readTrace } from './read-trace'

type Props = {
  params: Promise<{ trace: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const read = cache(readTrace)

async function find({ params, searchParams }: Props) {
  return read((await params).trace.toLowerCase(), loadTracePage(await searchParams).rev)
}

/** Another trace, to be read beside one: null where none is asked for, or there is none. */
async function besideOf(key: string | null) {
  const trace = key === null ? null : await readTrace(key.toLowerCase(), null)
  if (!trace) return null
  const { segments, grounds } = trace
  const findings = trace.findings.filter((finding) => finding.field === 'reasoning')
  const text = { reasoning: shownText(trace.reasoning ?? ''), segments, grounds, findings }
  return { trace, verdict: verdictView(trace), part: readingPart(text, { side: 'around', at: 0 }, null) }
}

/** Other traces of a clip, at the retrieval model and k of the list. */
async function siblingsOf({ key, clip }: TraceDetail, retrieval: string | null, k: number | null) {
  const store = await serverStore()
  const query = readTraceList({ dataset: clip.dataset.key, clip: clip.key, sort: 'run' })
  const settled = settledQuery({ ...query, retrieval, k }, await listChoices(store, query.dataset))
  const { rows } = await traceRows(store, settled, { limit: 13 })
  return rows.filter((row) => row.key !== key)
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const trace = await find(props)
  if (!trace) return { title: 'No such trace' }
  const attempt = trace.attempts.length > 1 ? ` #${trace.attempt + 1}` : ''
  const [gold] = trace.clip.gold
  return { title: [trace.clip.key + attempt, gold, trace.run.name].filter(Boolean).join(' · ') }
}

export default async function Page(props: Props) {
  const trace = await find(props)
  if (!trace) notFound()
  const url = loadTracePage(await props.searchParams)
  const reasoning = shownText(trace.reasoning ?? '')
  const found = url.s && trace.reasoning !== null ? anchor(reasoning, { span: url.s, quote: url.quote }) : null
  const selection = found && found.found !== 'gone' ? found.span : null
  const findings = trace.findings.filter((finding) => finding.field === 'reasoning')
  const context = await listContext(url.list, trace.key, reasoning)
  const k = url.k ?? context.k
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
      record={(await rawRecord(key, revision)) ?? ''}
      url={{ ...url, k }}
      neighbours={context.neighbours}
      sought={context.sought}
      retrieval={context.retrieval}
      siblings={await siblingsOf(trace, context.retrieval, k)}
      beside={await besideOf(url.with)}
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
