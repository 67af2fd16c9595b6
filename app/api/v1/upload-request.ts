import { isForeign } from '@/app/api/v1/own-origin'
import { answering, problem } from '@/app/api/v1/problem'
import { type ReadBatch, readBatch } from '@/app/api/v1/records/read-batch'
import { readUploadChoices, type UploadChoices } from '@/lib/ingest/upload/upload-choices'
import { findUpload, type Upload } from '@/lib/ingest/upload/upload-folder'

type Params = { id: string }

/** A handler of what changes something: pages of other origins are refused. */
export const refusingForeign = (handler: (request: Request) => Promise<Response>) =>
  answering(async (request) =>
    isForeign(request) ? problem(request, 403, 'Pages of other origins may not import here.') : handler(request),
  )

const gone = (request: Request) => problem(request, 404, 'This upload is gone. Add the files again.')

/** A handler of one upload, where it changes nothing. */
export const readingUpload = (handler: (request: Request, upload: Upload) => Promise<Response>) =>
  answering<Params>(async (request, { params }) => {
    const upload = await findUpload((await params).id)
    return upload ? handler(request, upload) : gone(request)
  })

/** A handler that changes something of an upload: pages of other origins are refused. */
export const changingUpload = (handler: (request: Request, upload: Upload) => Promise<Response>) =>
  answering<Params>(async (request, { params }) => {
    const upload = await findUpload((await params).id)
    return refusingForeign(async () => (upload ? handler(request, upload) : gone(request)))(request, {
      params: Promise.resolve({}),
    })
  })

const mostBytes = 1_000_000

const textOf = (read: ReadBatch) => (read.ok ? new TextDecoder().decode(read.bytes) : null)

/** What a page chose for an import, or the problem with it. */
export async function choicesOf(request: Request): Promise<UploadChoices | Response> {
  const limits = { bytes: mostBytes, lines: Number.POSITIVE_INFINITY }
  const text = textOf(await readBatch(request.body ?? new Blob().stream(), limits))
  if (text === null) return problem(request, 413, `Expected choices of at most ${mostBytes} bytes.`)
  const read = readUploadChoices(jsonOf(text))
  return 'problem' in read ? problem(request, 400, `The choices are not as expected: ${read.problem}.`) : read
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
