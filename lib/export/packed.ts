const chunkChars = 64 * 1024

/** Pieces of text as UTF-8, many small ones in one chunk. */
export async function* packed(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder()
  let held = ''
  for await (const text of texts) {
    held += text
    if (held.length < chunkChars) continue
    yield encoder.encode(held)
    held = ''
  }
  if (held !== '') yield encoder.encode(held)
}
