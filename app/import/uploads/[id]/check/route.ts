import { rm } from 'node:fs/promises'
import { lineStream } from '@/app/api/v1/event-stream'
import { changingUpload, choicesOf } from '@/app/api/v1/upload-request'
import { startImportChild } from '@/lib/ingest/upload/import-child'
import { argumentsOf } from '@/lib/ingest/upload/upload-choices'
import { unmatchedFile } from '@/lib/ingest/upload/upload-imports'

/** Runs the doctor over an upload and says how far it is, a line of JSON each; the last is its account. It ends with the request. */
export const POST = changingUpload(async (request, upload) => {
  const choices = await choicesOf(request)
  if (choices instanceof Response) return choices
  const args = argumentsOf(choices, upload, unmatchedFile(upload))
  await rm(unmatchedFile(upload), { force: true })
  return lineStream(request, ({ say, end }) => {
    const line = (told: object) => say(`${JSON.stringify(told)}\n`)
    let isHeard = true
    const started = startImportChild('doctor', { dir: upload.dir, args }, (progress) => {
      if (isHeard) line({ kind: 'under-way', progress })
    })
    void started.then(async ({ ended, stop }) => {
      if (!isHeard) stop()
      const account = await ended
      if (isHeard) line(account)
      end()
    })
    return () => {
      isHeard = false
      void started.then(({ stop }) => stop())
    }
  })
})
