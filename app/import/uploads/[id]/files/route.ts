import { join } from 'node:path'
import { problem } from '@/app/api/v1/problem'
import { changingUpload } from '@/app/api/v1/upload-request'
import { lookAtUpload } from '@/lib/ingest/upload/look-at-upload'
import { type Refused, removeFile, storeUpload } from '@/lib/ingest/upload/store-upload'
import { filesDir, type Upload } from '@/lib/ingest/upload/upload-folder'
import { uploadImports } from '@/lib/ingest/upload/upload-imports'
import { uploadLimits } from '@/lib/ingest/upload/upload-limits'
import { pathProblem } from '@/lib/ingest/upload/upload-path'

const statuses = {
  'too-much': 413,
  'broken-off': 400,
  gone: 404,
  'in-the-way': 409,
  'disk-full': 507,
} as const satisfies Record<Refused['why'], number>

const noBody = new Uint8Array()

/** A handler of the file that `?path=` names. */
const changingFile = (handler: (request: Request, upload: Upload, path: string) => Promise<Response>) =>
  changingUpload(async (request, upload) => {
    const path = new URL(request.url).searchParams.get('path') ?? ''
    const wrong = pathProblem(path)
    if (wrong !== null) return problem(request, 400, wrong)
    if ((await uploadImports().begunOf(upload)) !== null)
      return problem(request, 409, 'Its import was begun: its files stay as they are.')
    return handler(request, upload, path)
  })

/** Takes one file as it is, streamed to the disk, and answers what it is. */
export const PUT = changingFile(async (request, upload, path) => {
  const length = request.headers.get('content-length')
  const sent = {
    path,
    body: request.body ?? new Blob([noBody]).stream(),
    size: length === null ? null : Number(length),
  }
  const stored = await storeUpload(upload, sent, uploadLimits())
  if (!stored.ok) return problem(request, statuses[stored.why], stored.message)
  const look = await lookAtUpload(join(filesDir(upload), path))
  return Response.json({ path, bytes: stored.bytes, ...look }, { headers: { 'cache-control': 'no-store' } })
})

export const DELETE = changingFile(async (_request, upload, path) => {
  await removeFile(upload, path)
  return new Response(null, { status: 204 })
})
