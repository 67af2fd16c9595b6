import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { toApiTrace } from '@/lib/export/api-trace'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { traceRevision } from '@/lib/store/queries/trace-revision'
import { serverStore } from '@/lib/store/server-store'
import { audioHref } from '@/lib/url/audio-href'
import { loadTracePage } from '@/lib/url/trace-page'

export const GET = answering<{ trace: string }>(async (request, { params }) => {
  const key = (await params).trace
  const store = await serverStore()
  const newest = await traceDetail(store, key)
  if (!newest)
    return problem(request, 404, `No trace has the key "${key}"; expected 12 characters, such as 0h3k9x2m7q4t.`)
  const { rev } = loadTracePage(request)
  const trace = rev === null || rev === newest.newest ? newest : await traceRevision(store, newest, rev)
  if (!trace) return problem(request, 404, `rev=${rev}: expected a revision from 0 to ${newest.newest}.`)
  const { audio, dataset, key: clip } = trace.clip
  return Response.json(toApiTrace(trace, audio.state === 'ok' ? audioHref(clip, dataset.key, audio.sha256) : null))
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
