import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { problem } from '@/app/api/v1/problem'
import { readingUpload } from '@/app/api/v1/upload-request'
import { attachment } from '@/lib/export/file-name'
import { unmatchedFile } from '@/lib/ingest/upload/upload-imports'

export const dynamic = 'force-dynamic'

/** The rows that the check or the import of an upload left out, a line of JSON each: file, line, reason, and the row as it was. */
export const GET = readingUpload(async (request, upload) => {
  const file = unmatchedFile(upload)
  if ((await stat(file).catch(() => null)) === null) return problem(request, 404, 'No row was left out.')
  return new Response(Readable.toWeb(createReadStream(file)) as ReadableStream, {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': attachment('mondegreen-left-out.jsonl'),
      'cache-control': 'no-store',
    },
  })
})
