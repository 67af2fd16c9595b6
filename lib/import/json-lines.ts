import type { z } from 'zod'
import { withExactNumbers } from './exact-json'
import type { ImportEvent, SourceFile } from './import-event'
import { linesOf } from './lines'

export type Fields = Readonly<Record<string, unknown>>

/** A row that cannot be read: its message says what was expected. It never leaves the importer. */
export class BadLine extends Error {}

/** The first thing that zod finds wrong, as "field: what was expected". */
function expectation(error: z.ZodError, at: string): string {
  const issue = error.issues[0]
  if (!issue) return `${at}: not as expected`
  const path = [at, ...issue.path.map(String)].filter((part) => part !== '').join('.')
  return `${path}: ${issue.message.replace(/^Invalid input: /, '')}`
}

/** A value as its schema has it; one that is not as expected is a bad line, `at` says where. */
export function check<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new BadLine(expectation(result.error, at))
  return result.data
}

/** Whether a value is an object of fields. */
export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const hasSurrogateEscape = /\\u[dD][89a-fA-F]/

const wellFormed = (_name: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

/** JavaScript gives this name a meaning of its own: such a field would be lost on its way. */
function refusingPrototypes(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new BadLine('expected no field with the name "__proto__"')
  return wellFormed(name, value)
}

/** Parses JSON; lone surrogates become U+FFFD, since SQLite holds no others. */
export function parseJson(text: string): unknown {
  const json = withExactNumbers(text)
  if (json.includes('__proto__')) return JSON.parse(json, refusingPrototypes)
  return hasSurrogateEscape.test(json) ? JSON.parse(json, wellFormed) : JSON.parse(json)
}

/** What a row comes to; one that cannot be read is an issue. */
export function asEvents(line: number, read: () => readonly ImportEvent[], expected: string): readonly ImportEvent[] {
  try {
    return read()
  } catch (cause) {
    if (cause instanceof BadLine) return [{ kind: 'issue', line, message: cause.message }]
    if (cause instanceof SyntaxError) return [{ kind: 'issue', line, message: `${expected}: ${cause.message}` }]
    throw cause
  }
}

/** Events whose issues are of the file as a whole. */
export function ofFile(events: readonly ImportEvent[]): readonly ImportEvent[] {
  return events.map((event) => (event.kind === 'issue' ? { ...event, ofFile: true } : event))
}

/** Reads a file of one JSON object a line; `shapes` says what a line is expected to be. */
export async function* jsonLines(
  source: SourceFile,
  shapes: string,
  eventsOf: (fields: Fields, line: number) => readonly ImportEvent[],
): AsyncIterable<ImportEvent> {
  for await (const read of linesOf(source.stream())) {
    const { line, text } = read
    if (text === null) yield { kind: 'issue', line, message: read.problem }
    else if (text.trim() !== '')
      yield* asEvents(
        line,
        () => {
          const value = parseJson(text)
          if (!isObject(value)) throw new BadLine(shapes)
          return eventsOf(value, line)
        },
        'expected one JSON object a line',
      )
  }
}

/** A file's name without folder and ending: the key of a run that has none. */
export function stemOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  return base.replace(/(?<=.)\.[^.]+$/, '')
}
