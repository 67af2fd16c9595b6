import { answering, problem } from '@/app/api/v1/problem'
import { readTrace } from '@/app/t/[trace]/read-trace'
import { loadTracePage } from '@/lib/url/trace-page'
import { nativeRecord } from '@/lib/views/native-record'

/** A trace's raw record as one line of native JSONL, which can be imported again. */
export const GET = answering<{ trace: string }>(async (request, { params }) => {
  const key = (await params).trace
  const { rev } = loadTracePage(request)
  const trace = await readTrace(key, rev)
  if (!trace) return problem(request, 404, `No trace has the key "${key}" and this revision.`)
  return new Response(`${JSON.stringify(nativeRecord(trace))}\n`, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${trace.key}.jsonl"`,
    },
  })
})
