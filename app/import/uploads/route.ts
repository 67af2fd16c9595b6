import { postOnly } from '@/app/api/v1/problem'
import { refusingForeign } from '@/app/api/v1/upload-request'
import { createUpload, sweepUploads } from '@/lib/ingest/upload/upload-folder'
import { uploadImports } from '@/lib/ingest/upload/upload-imports'

/** Begins an upload, and clears away what nobody came back to. */
export const POST = refusingForeign(async () => {
  await sweepUploads((id) => uploadImports().isUnderWay(id))
  const { id } = await createUpload()
  return Response.json({ id }, { status: 201, headers: { 'cache-control': 'no-store' } })
})

export const { GET, PUT, PATCH, DELETE } = postOnly
