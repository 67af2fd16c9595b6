import { answering, problem } from '@/app/api/v1/problem'
import { toApiTrace } from '@/lib/export/api-trace'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { serverStore } from '@/lib/store/server-store'
import { audioHref } from '@/lib/url/audio-href'

export const GET = answering<{ trace: string }>(async (request, { params }) => {
  const key = (await params).trace
  const trace = await traceDetail(await serverStore(), key)
  if (!trace)
    return problem(request, 404, `No trace has the key "${key}"; expected 12 characters, such as 0h3k9x2m7q4t.`)
  const { audio, dataset, key: clip } = trace.clip
  return Response.json(toApiTrace(trace, audio.state === 'ok' ? audioHref(clip, dataset.key, audio.sha256) : null))
})
