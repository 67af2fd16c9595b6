import { isForeign } from '@/app/api/v1/own-origin'
import { answering, postOnly, problem } from '@/app/api/v1/problem'
import { recordLimits } from '@/lib/export/record-limits'
import { BatchLost, batchQueue, mostBatches } from '@/lib/ingest/batch-queue'
import { readBatch } from './read-batch'

const lineTypes = ['application/x-ndjson', 'application/jsonl']
const objectType = 'application/json'

function typeOf(request: Request): string {
  const [type = ''] = (request.headers.get('content-type') ?? '').split(';')
  return type.trim().toLowerCase()
}

/** Why a request is not listened to, before its body is read. */
function refusal(request: Request): Response | null {
  if (isForeign(request)) return problem(request, 403, 'Pages of other origins may not store records here.')
  const coding = request.headers.get('content-encoding') ?? 'identity'
  const type = typeOf(request)
  if (coding !== 'identity') return problem(request, 415, `Expected a body that is not encoded, got ${coding}.`)
  if ([...lineTypes, objectType].includes(type)) return null
  const expected = `Expected content-type ${lineTypes.join(' or ')} (one record a line) or ${objectType} (one record)`
  return problem(request, 415, `${expected}, got ${type || 'none'}.`)
}

const later = (request: Request, detail: string, seconds: number) =>
  problem(request, 503, detail, { headers: { 'retry-after': String(seconds) } })

/** One object over several lines as one line: a line break within JSON's strings is written otherwise. */
const inOneLine = (bytes: Uint8Array) => bytes.map((byte) => (byte === 0x0a || byte === 0x0d ? 0x20 : byte))

async function storeBatch(request: Request): Promise<Response> {
  const isObject = typeOf(request) === objectType
  const limits = isObject ? { ...recordLimits, lines: Number.POSITIVE_INFINITY } : recordLimits
  const read = await readBatch(request.body ?? new Blob().stream(), limits).catch(() => null)
  if (read === null) return problem(request, 400, 'The body ended before it was whole; nothing of it is stored.')
  if (!read.ok) {
    const most = `at most ${recordLimits.bytes} bytes and ${recordLimits.lines} lines a batch`
    return problem(request, 413, `Expected ${most}, got ${read.tooMuch}; nothing of it is stored.`)
  }
  const results = await batchQueue().store(isObject ? inOneLine(read.bytes) : read.bytes)
  return new Response(results, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } })
}

export const POST = answering(async (request) => {
  const refused = refusal(request)
  if (refused) return refused
  const queue = batchQueue()
  if (!queue.enter()) return later(request, `${mostBatches} batches are under way; send this one again.`, 2)
  try {
    return await storeBatch(request)
  } catch (cause) {
    if (!(cause instanceof BatchLost)) throw cause
    console.error(new Error('a batch of records was not stored to its end', { cause }))
    return later(request, 'The import was ended. Send the batch again: what is stored of it stays as it is.', 1)
  } finally {
    queue.leave()
  }
})

export const { GET, PUT, PATCH, DELETE, OPTIONS } = postOnly
