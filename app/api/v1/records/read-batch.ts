/** A batch as it was received, or in words what it has too much of. */
export type ReadBatch =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly tooMuch: string }

type Limits = { readonly bytes: number; readonly lines: number }

const newline = 0x0a

/** Who sends too much hears so only when all is sent, since an answer before that breaks the connection; more than this is not listened to. */
const drainedBytes = 64_000_000

function newlinesIn(chunk: Uint8Array): number {
  let count = 0
  for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, at + 1)) count += 1
  return count
}

/** Reads a body, counted as it comes, whatever its headers say of its size; nothing of one that is too large is kept. */
export async function readBatch(body: AsyncIterable<Uint8Array>, limits: Limits): Promise<ReadBatch> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  let newlines = 0
  let endsLine = true
  for await (const chunk of body) {
    bytes += chunk.length
    newlines += newlinesIn(chunk)
    endsLine = chunk.length > 0 ? chunk.at(-1) === newline : endsLine
    if (bytes <= limits.bytes && newlines <= limits.lines) chunks.push(chunk)
    else chunks.length = 0
    if (bytes > drainedBytes) break
  }
  const lines = newlines + (endsLine ? 0 : 1)
  if (bytes > limits.bytes) return { ok: false, tooMuch: `${bytes > drainedBytes ? 'more than ' : ''}${bytes} bytes` }
  if (lines > limits.lines) return { ok: false, tooMuch: `${lines} lines` }
  return { ok: true, bytes: Buffer.concat(chunks) }
}
