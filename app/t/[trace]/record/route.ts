import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { nativeLine } from '@/lib/export/native-lines'
import { oneRecord } from '@/lib/store/queries/trace-record'
import { serverStore } from '@/lib/store/server-store'
import { loadTracePage } from '@/lib/url/trace-page'

/** A trace's raw record as one line of native JSONL, the same as in an export, which can be imported again. */
export const GET = answering<{ trace: string }>(async (request, { params }) => {
  const key = (await params).trace
  const record = await oneRecord(await serverStore(), key, loadTracePage(request).rev)
  if (!record) return problem(request, 404, `No trace has the key "${key}" and this revision.`)
  return new Response(nativeLine(record), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${key}.jsonl"`,
    },
  })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
