import type { SourceFile } from './import-event'

/** A piece of a JSON file, as text: an element of its list, or a field of its object; `index` counts elements from 0. */
export type JsonPiece = {
  readonly field: string | null
  readonly index: number | null
  /** Null where the file ended before its JSON did: no piece follows. */
  readonly text: string | null
}

const structural = /["{}[\],:\\]/g
const inString = /["\\]/g

/** Cuts a JSON text that comes in pieces into the elements of its list; or of its object into fields, and the list in field `list` into elements. */
class Cutter {
  private parts: string[] = []
  private depth = 0
  private inString = false
  private escaped = false
  private name: string | null = null
  private index = 0
  private inList = false
  /** Whether the root has been opened, and whether it is a list. */
  private root: 'none' | 'list' | 'object' = 'none'

  constructor(private readonly list: string) {}

  *take(text: string): Iterable<JsonPiece> {
    let from = 0
    let at = 0
    const flush = (to: number) => {
      if (to > from) this.parts.push(text.slice(from, to))
      from = to
    }
    while (at < text.length) {
      if (this.escaped) {
        this.escaped = false
        at += 1
        continue
      }
      const pattern = this.inString ? inString : structural
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (!match) break
      at = match.index + 1
      const piece = this.step(match[0], () => flush(match.index))
      if (piece !== null) yield piece
      if (this.skips) {
        from = at
        this.skips = false
      }
    }
    flush(text.length)
  }

  /** Whether the character belongs to no piece. */
  private skips = false

  private step(char: string, flush: () => void): JsonPiece | null {
    if (this.inString) {
      if (char === '\\') this.escaped = true
      else if (char === '"') this.inString = false
      return null
    }
    if (char === '"') this.inString = true
    else if (char === '{' || char === '[') this.open(char, flush)
    else if (char === '}' || char === ']') return this.close(flush)
    else if (char === ',' && this.depth === this.level) return this.end(flush)
    else if (char === ':' && this.root === 'object' && this.depth === 1 && this.name === null) {
      flush()
      this.name = this.cut().replace(/^"|"$/g, '')
      this.skips = true
    }
    return null
  }

  /** The depth at which pieces are separated. */
  private get level(): number {
    return this.inList ? 2 : 1
  }

  private open(char: string, flush: () => void): void {
    this.depth += 1
    if (this.root === 'none') {
      flush()
      this.root = char === '[' ? 'list' : 'object'
      this.cut()
      this.skips = true
    } else if (this.depth === 2 && char === '[' && this.name === this.list && this.root === 'object') {
      flush()
      this.cut()
      this.inList = true
      this.skips = true
    }
  }

  private close(flush: () => void): JsonPiece | null {
    const ends = this.depth === this.level
    this.depth -= 1
    if (!ends) return null
    const piece = this.end(flush)
    if (this.inList) {
      this.inList = false
      this.index = 0
    }
    return piece
  }

  private end(flush: () => void): JsonPiece | null {
    flush()
    this.skips = true
    const text = this.cut()
    const isElement = this.root === 'list' || this.inList
    const field = this.root === 'list' ? null : this.name
    const index = isElement ? this.index : null
    if (!this.inList) this.name = null
    if (text === '') return null
    if (isElement) this.index += 1
    return { field, index, text }
  }

  private cut(): string {
    const text = this.parts.join('').trim()
    this.parts = []
    return text
  }

  /** Whether the text ended where its JSON does. */
  get isWhole(): boolean {
    return this.root !== 'none' && this.depth === 0
  }
}

/** Reads a JSON file in pieces, so that memory is that of one. */
export async function* jsonElements(source: SourceFile, list: string): AsyncIterable<JsonPiece> {
  const cutter = new Cutter(list)
  const decoder = new TextDecoder()
  for await (const chunk of source.stream()) yield* cutter.take(decoder.decode(chunk, { stream: true }))
  yield* cutter.take(decoder.decode())
  if (!cutter.isWhole) yield { field: null, index: null, text: null }
}

/** The fields of a JSON object, as text, so that what is large and not asked for is never parsed; null where the object does not end. */
export function jsonFields(text: string): ReadonlyMap<string, string> | null {
  const cutter = new Cutter('')
  const fields = new Map<string, string>()
  for (const piece of cutter.take(text))
    if (piece.field !== null && piece.text !== null) fields.set(piece.field, piece.text)
  return cutter.isWhole ? fields : null
}
