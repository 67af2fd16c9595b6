import { eventStream } from '@/app/api/v1/event-stream'
import { readingUpload } from '@/app/api/v1/upload-request'
import { uploadImports } from '@/lib/ingest/upload/upload-imports'

export const dynamic = 'force-dynamic'

/** Server-sent events: how an import stands, each time that this changes; the last says how it ended. */
export const GET = readingUpload(async (request, upload) =>
  eventStream(request, ({ say }) =>
    uploadImports().follow(upload, (state) => say(`data: ${JSON.stringify(state)}\n\n`)),
  ),
)
