/** What a JSON value is, as its first character tells. */
export type JsonKind = 'object' | 'array' | 'string' | 'other'

/** The first bytes of a file, looked at once for all formats. */
export type Head = {
  readonly bytes: Uint8Array
  readonly text: string
  /** The lines that are not blank; the last may be cut. */
  readonly lines: readonly string[]
  /** The fields of the first JSON object in it, which need not be whole, or null. */
  readonly fields: ReadonlyMap<string, JsonKind> | null
  /** The same of a file that is one JSON list: the fields of its first element. */
  readonly elementFields: ReadonlyMap<string, JsonKind> | null
}

const kinds: Readonly<Record<string, JsonKind>> = { '{': 'object', '[': 'array', '"': 'string' }
const field = /\s*"((?:[^"\\]|\\.)*)"\s*:\s*(?=(\S))/y
const token = /"(?:[^"\\]|\\.)*"?|[{}[\],]/g
const steps: Readonly<Record<string, number>> = { '{': 1, '[': 1, '}': -1, ']': -1 }

/** Where a value ends that begins here: at the comma or bracket behind it, or where the text ends. */
function endOfValue(text: string, from: number): number {
  token.lastIndex = from
  let depth = 0
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    if (depth === 0 && (match[0] === ',' || steps[match[0]] === -1)) return match.index
    depth += steps[match[0]] ?? 0
  }
  return text.length
}

/** The fields of a JSON object that may be cut anywhere; null where the text is no object. */
export function fieldsOf(text: string): ReadonlyMap<string, JsonKind> | null {
  const start = /^\s*\{/.exec(text)
  if (!start) return null
  const fields = new Map<string, JsonKind>()
  for (let at = start[0].length; ; at++) {
    field.lastIndex = at
    const match = field.exec(text)
    if (!match) return fields
    fields.set(match[1] ?? '', kinds[match[2] ?? ''] ?? 'other')
    at = endOfValue(text, field.lastIndex)
    if (text[at] !== ',') return fields
  }
}

/** Looks at the first bytes of a file. */
export function headFrom(bytes: Uint8Array): Head {
  const text = new TextDecoder().decode(bytes).replace(/^\uFEFF/, '')
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  // a first line that is broken says less than the one behind it
  const objects = lines.slice(0, 20).map(fieldsOf)
  const fields = objects.find((found) => found !== null && found.size > 0) ?? fieldsOf(text)
  const list = /^\s*\[/.exec(text)
  const elementFields = list ? fieldsOf(text.slice(list[0].length)) : null
  if (list) return { bytes, text, lines, fields: null, elementFields }
  return { bytes, text, lines, elementFields, fields: fields !== null && fields.size === 0 ? fieldsOf(text) : fields }
}

/** Whether a head has all of these fields. */
export function hasFields({ fields }: Head, ...names: readonly string[]): boolean {
  return fields !== null && names.every((name) => fields.has(name))
}
