import { problem } from '@/app/api/v1/problem'
import { changingUpload, choicesOf } from '@/app/api/v1/upload-request'
import { uploadImports } from '@/lib/ingest/upload/upload-imports'

/** Begins the import of an upload, or goes on with one that was stopped; it runs to its end, whoever looks on. */
export const POST = changingUpload(async (request, upload) => {
  const begun = await uploadImports().begunOf(upload)
  const choices = begun?.choices ?? (await choicesOf(request))
  if (choices instanceof Response) return choices
  if (!(await uploadImports().begin(upload, choices)))
    return problem(request, 409, 'Another import is under way. Start this one when it has ended.')
  return new Response(null, { status: 202 })
})

/** Asks the import to end after the records under way. */
export const DELETE = changingUpload(async (_request, upload) => {
  uploadImports().stop(upload.id)
  return new Response(null, { status: 202 })
})
