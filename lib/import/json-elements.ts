import type { SourceFile } from './import-event'

/** A piece of a JSON file, as text: an element of its list, or a field of its object; `index` counts elements from 0. */
export type JsonPiece = {
  readonly field: string | null
  readonly index: number | null
  /** Null where the file ended before its JSON did: no piece follows. */
  readonly text: string | null
}

/** Which fields are read, of the file's object or of an element of its list; the others are let go of as they come. */
export type Keeps = (field: string, where: 'root' | 'element') => boolean

const all: Keeps = () => true

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
  /** Where among the parts the name of an element's field begins; null where none is awaited. */
  private nameAt: number | null = null
  private drops = false

  constructor(
    private readonly list: string,
    private readonly keeps: Keeps = all,
  ) {}

  *take(text: string): Iterable<JsonPiece> {
    let from = 0
    let at = 0
    const flush = (to: number) => {
      if (to > from && !this.drops) this.parts.push(text.slice(from, to))
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
    else if (char === ',') this.awaitName(flush)
    else if (char === ':') this.endName(flush)
    return null
  }

  private endName(flush: () => void): void {
    if (this.root === 'object' && this.depth === 1 && this.name === null) {
      flush()
      this.name = this.cut().replace(/^"|"$/g, '')
      this.skips = true
      this.drops = !this.keeps(this.name, 'root')
    } else if (this.nameAt !== null && this.depth === this.level + 1) {
      flush()
      const name = this.parts
        .slice(this.nameAt)
        .join('')
        .replace(/^[\s{,]*"|"\s*$/g, '')
      this.nameAt = null
      this.drops = !this.keeps(name, 'element')
      if (this.drops) this.parts.push(':null')
    }
  }

  /** At the depth of an element's fields: what was dropped ends, and a name follows. */
  private awaitName(flush: () => void): void {
    if (!this.hasElements || this.depth !== this.level + 1) return
    flush()
    this.drops = false
    this.nameAt = this.parts.length
  }

  private get hasElements(): boolean {
    return this.root === 'list' || this.inList
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
    } else if (char === '{') this.awaitName(flush)
  }

  private close(flush: () => void): JsonPiece | null {
    const ends = this.depth === this.level
    if (!ends) this.awaitName(flush)
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
    this.drops = false
    const text = this.cut()
    const isElement = this.hasElements
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

/** Reads a JSON file in pieces, so that memory is that of one, without the fields that are not kept: of an element they are null. */
export async function* jsonElements(source: SourceFile, list: string, keeps: Keeps = all): AsyncIterable<JsonPiece> {
  const cutter = new Cutter(list, keeps)
  const decoder = new TextDecoder()
  for await (const chunk of source.stream()) yield* cutter.take(decoder.decode(chunk, { stream: true }))
  yield* cutter.take(decoder.decode())
  if (!cutter.isWhole) yield { field: null, index: null, text: null }
}

/** The fields of a JSON object that comes in pieces, as text, so that what is large and not asked for is neither held nor parsed. */
export class JsonFields {
  private readonly cutter: Cutter
  private readonly fields = new Map<string, string>()

  constructor(keeps: (field: string) => boolean) {
    this.cutter = new Cutter('', keeps)
  }

  add(text: string): void {
    for (const piece of this.cutter.take(text))
      if (piece.field !== null && piece.text !== null) this.fields.set(piece.field, piece.text)
  }

  /** The fields; null where the object did not end. */
  end(): ReadonlyMap<string, string> | null {
    return this.cutter.isWhole ? this.fields : null
  }
}
