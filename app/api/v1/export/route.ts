import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { openAudio } from '@/lib/audio/open-audio'
import { exportStream } from '@/lib/export/export-stream'
import { attachment, exportFileName } from '@/lib/export/file-name'
import { exporterFor, exportFormats } from '@/lib/export/registry'
import { exportSource } from '@/lib/store/queries/export-source'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { serverStore } from '@/lib/store/server-store'
import { readTraceList, writeTraceList } from '@/lib/url/trace-list'
import { wrongExport } from '@/lib/url/wrong-trace-list'

/** All traces that the filters of a list leave, as one file. */
export const GET = answering(async (request) => {
  const params = new URL(request.url).searchParams
  const wrong = wrongExport(params, exportFormats)
  const exporter = exporterFor(params.get('format'))
  if (wrong !== null || exporter === null) return problem(request, 400, wrong ?? 'format: there is none of that name.')
  const store = await serverStore()
  const asked = readTraceList(params)
  const query = settledQuery(asked, await listChoices(store, asked.dataset))
  const headers = {
    'content-type': exporter.mediaType,
    'content-disposition': attachment(exportFileName(writeTraceList(asked), exporter.ending)),
    'cache-control': 'no-store',
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  const source = await exportSource(store, query, (sha256) => openAudio(store.home, sha256))
  const failed = (cause: unknown) => console.error(new Error(`GET ${request.url} broke off`, { cause }))
  return new Response(exportStream(exporter, source, failed), { headers })
})

export const HEAD = GET

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
