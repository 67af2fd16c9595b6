/** A line of a text file, counted from 1; `text` is null where its bytes are not UTF-8 or too many. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly text: null; readonly problem: string }

/** A longer line is reported, not read: V8's strings end near 512 MB. */
export const longestLineBytes = 256 * 1024 * 1024

const newline = 0x0a

function decodeLine(line: number, bytes: Uint8Array, decoder: TextDecoder): Line {
  try {
    const text = decoder.decode(bytes)
    return { line, text: line === 1 ? text.replace(/^\uFEFF/, '') : text }
  } catch (cause) {
    return { line, text: null, problem: `expected UTF-8 text (${cause instanceof Error ? cause.message : cause})` }
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first] = chunks
  if (chunks.length === 1 && first) return first
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Splits a stream of bytes at newlines; memory is that of one line. A carriage return stays, for JSON to skip. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncIterable<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let pending: Uint8Array[] = []
  let bytes = 0
  let line = 0
  const hold = (part: Uint8Array) => {
    bytes += part.length
    if (bytes <= longestLineBytes) pending.push(part)
  }
  const take = (): Line => {
    line += 1
    const size = bytes
    const whole = size > longestLineBytes ? null : joined(pending)
    // let go of before it is decoded: a long line is then held twice and not three times
    pending = []
    bytes = 0
    if (whole !== null) return decodeLine(line, whole, decoder)
    return { line, text: null, problem: `expected a line of at most ${longestLineBytes} bytes, got ${size}` }
  }
  for await (const chunk of stream) {
    let from = 0
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      hold(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    if (from < chunk.length) hold(chunk.slice(from))
  }
  if (bytes > 0) yield take()
}
