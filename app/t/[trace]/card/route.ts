import { answering, problem } from '@/app/api/v1/problem'
import { pathologyViews } from '@/app/t/[trace]/pathology-views'
import { readTrace } from '@/app/t/[trace]/read-trace'
import { openAudio } from '@/lib/audio/open-audio'
import { audioSize } from '@/lib/audio/stream-audio'
import { type CardAudio, cardHtml, largestCardAudio } from '@/lib/export/card'
import { attachment } from '@/lib/export/file-name'
import { annotators } from '@/lib/pathologies/registry'
import { clipAudio } from '@/lib/store/queries/clip-audio'
import { serverStore } from '@/lib/store/server-store'
import { spanHref } from '@/lib/url/hrefs'
import { loadTracePage } from '@/lib/url/trace-page'
import { anchor } from '@/lib/views/anchor'
import { shownText } from '@/lib/views/shown-text'
import type { TraceDetail } from '@/lib/views/trace-detail'

async function audioOf({ clip }: TraceDetail): Promise<CardAudio> {
  const store = await serverStore()
  const found = await clipAudio(store, clip.key, clip.dataset.key)
  const file = found.kind === 'one' ? found.clip.file : null
  const bytes = file && (await audioSize(store.home, file.sha256))
  if (file === null || bytes === null) return null
  if (bytes > largestCardAudio) return { bytes }
  const stream = await openAudio(store.home, file.sha256)
  return stream && { mime: file.mime, base64: Buffer.from(await new Response(stream).arrayBuffer()).toString('base64') }
}

/** Where the reader of this page is: behind a proxy the request's own address is another. */
function originOf(request: Request): string {
  const url = new URL(request.url)
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? url.host
  return `${request.headers.get('x-forwarded-proto') ?? url.protocol.slice(0, -1)}://${host}`
}

const families = Object.fromEntries(pathologyViews.map(({ id, family }) => [id, family]))

/** A trace as an evidence card: one HTML file that works offline. */
export const GET = answering<{ trace: string }>(async (request, { params }) => {
  const key = (await params).trace.toLowerCase()
  const { rev, s, quote } = loadTracePage(request)
  const trace = await readTrace(key, rev)
  if (!trace) return problem(request, 404, `No trace has the key "${key}" and this revision.`)
  const reasoning = shownText(trace.reasoning ?? '')
  const found = s === null ? null : anchor(reasoning, { span: s, quote })
  const selection = found === null || found.found === 'gone' ? null : found.span
  const revision = trace.revision === trace.newest ? {} : { rev: trace.revision }
  const path =
    selection === null
      ? `/t/${trace.key}${'rev' in revision ? `?rev=${revision.rev}` : ''}`
      : spanHref(trace.key, { ...selection, quote: reasoning.slice(selection.start, selection.end) }, revision)
  const card = cardHtml({
    trace,
    families,
    selection,
    audio: await audioOf(trace),
    permalink: originOf(request) + path,
    madeAt: new Date(),
    stale: trace.annotatedBy !== null && (trace.changedSince || trace.annotatedBy !== annotators),
  })
  const name = `${[trace.clip.key, trace.run.key, trace.key].join('_').replace(/[^\p{L}\p{N}._=-]+/gu, '-')}.html`
  return new Response(card, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-disposition': attachment(name, 'inline'),
      'cache-control': 'no-store',
    },
  })
})
