import { problem } from '@/app/api/v1/problem'
import { changingUpload } from '@/app/api/v1/upload-request'
import { forgetTally } from '@/lib/ingest/upload/store-upload'
import { removeUpload } from '@/lib/ingest/upload/upload-folder'
import { uploadImports } from '@/lib/ingest/upload/upload-imports'

/** Removes an upload with its files, and what is known of its import; nothing that is stored. */
export const DELETE = changingUpload(async (request, upload) => {
  if (uploadImports().isUnderWay(upload.id)) return problem(request, 409, 'Its import is under way: stop it first.')
  await removeUpload(upload)
  forgetTally(upload)
  return new Response(null, { status: 204 })
})
