import { z } from 'zod'
import {
  clipRecord,
  datasetRecord,
  key,
  rankingRecord,
  reportedRecord,
  runRecord,
  traceRecord,
} from '@/lib/traces/record'
import { withExactNumbers } from './exact-json'
import type { ImportEvent, Importer, SourceFile } from './import-event'
import { linesOf } from './lines'

const attempt = z.int().nonnegative().default(0)
const rankingAddress = z.looseObject({ run: key, clip: key, attempt })

const shapes =
  'expected an object with "dataset", or "clip" and "dataset", or "run", or "run" and "clip", or "ranking", or "reported"'

const traceShape = 'expected the key of a run, or a run, beside "clip" in the line of a trace'

type Fields = Readonly<Record<string, unknown>>

class BadLine extends Error {}

/** The first thing that zod finds wrong, as "field: what was expected". */
function expectation(error: z.ZodError, at: string): string {
  const issue = error.issues[0]
  if (!issue) return `${at}: not as expected`
  const path = [at, ...issue.path.map(String)].filter((part) => part !== '').join('.')
  return `${path}: ${issue.message.replace(/^Invalid input: /, '')}`
}

function check<Schema extends z.ZodType>(schema: Schema, value: unknown, at: string): z.output<Schema> {
  const result = schema.safeParse(value)
  if (!result.success) throw new BadLine(expectation(result.error, at))
  return result.data
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Fields beside the record's own object are the record's too: they end in its `meta`. */
function withRest(own: unknown, rest: Fields): unknown {
  return isObject(own) ? { ...rest, ...own } : own
}

function runOf(value: unknown, stem: string) {
  return check(runRecord, isObject(value) ? { key: stem, ...value } : value, 'run')
}

function traceEvents(line: number, { run, clip, ...rest }: Fields, stem: string): ImportEvent[] {
  const runEvent = isObject(run) ? ({ kind: 'run', line, run: runOf(run, stem) } as const) : null
  const runKey = runEvent?.run.key ?? check(key, run, 'run')
  const clipEvent = isObject(clip)
    ? ({
        kind: 'clip',
        line,
        dataset: runEvent?.run.dataset ?? null,
        run: runKey,
        clip: check(clipRecord, clip, 'clip'),
      } as const)
    : null
  const clipKey = clipEvent?.clip.key ?? check(key, clip, 'clip')
  const trace = check(traceRecord, rest, '')
  const address = { run: runKey, clip: clipKey, attempt: trace.attempt }
  return [runEvent, clipEvent, { kind: 'trace', line, address, trace } as const].filter((event) => event !== null)
}

function rankingEvent(line: number, ranking: unknown, rest: Fields): ImportEvent {
  const { run, clip, attempt: number, ...own } = check(rankingAddress, ranking, 'ranking')
  const record = check(rankingRecord, withRest(own, rest), 'ranking')
  return { kind: 'ranking', line, address: { run, clip, attempt: number }, ranking: record }
}

function eventsOf(line: number, fields: Fields, stem: string): ImportEvent[] {
  const { dataset, clip, run, ranking, reported, ...rest } = fields
  if (ranking !== undefined) return [rankingEvent(line, ranking, rest)]
  if (reported !== undefined)
    return [{ kind: 'reported', line, reported: check(reportedRecord, withRest(reported, rest), 'reported') }]
  if (run !== undefined && clip !== undefined) return traceEvents(line, { run, clip, ...rest }, stem)
  if (clip !== undefined) {
    if (!isObject(clip) && dataset === undefined) throw new BadLine(`run: ${traceShape}`)
    const record = check(clipRecord, withRest(clip, rest), 'clip')
    return [{ kind: 'clip', line, dataset: check(key, dataset, 'dataset'), run: null, clip: record }]
  }
  if (run !== undefined) return [{ kind: 'run', line, run: runOf(withRest(run, rest), stem) }]
  if (dataset !== undefined)
    return [{ kind: 'dataset', line, dataset: check(datasetRecord, withRest(dataset, rest), 'dataset') }]
  throw new BadLine(shapes)
}

const hasSurrogateEscape = /\\u[dD][89a-fA-F]/

const wellFormed = (_name: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value)

/** JavaScript gives this name a meaning of its own: such a field would be lost on its way. */
function refusingPrototypes(name: string, value: unknown): unknown {
  if (name === '__proto__') throw new BadLine('expected no field with the name "__proto__"')
  return wellFormed(name, value)
}

/** Parses a line of JSON; lone surrogates become U+FFFD, since SQLite holds no others. */
function parseJsonLine(text: string): unknown {
  const json = withExactNumbers(text)
  if (json.includes('__proto__')) return JSON.parse(json, refusingPrototypes)
  return hasSurrogateEscape.test(json) ? JSON.parse(json, wellFormed) : JSON.parse(json)
}

function readLine(line: number, text: string, stem: string): ImportEvent[] {
  try {
    const value = parseJsonLine(text)
    if (!isObject(value)) throw new BadLine(shapes)
    return eventsOf(line, value, stem)
  } catch (cause) {
    if (cause instanceof BadLine) return [{ kind: 'issue', line, message: cause.message }]
    if (cause instanceof SyntaxError)
      return [{ kind: 'issue', line, message: `expected one JSON object a line: ${cause.message}` }]
    throw cause
  }
}

/** A file's name without folder and ending: the key of a run that has none. */
export function stemOf(name: string): string {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
  return base.replace(/(?<=.)\.[^.]+$/, '')
}

async function* read(source: SourceFile): AsyncIterable<ImportEvent> {
  const stem = stemOf(source.name)
  for await (const read of linesOf(source.stream())) {
    if (read.text === null) yield { kind: 'issue', line: read.line, message: read.problem }
    else if (read.text.trim() !== '') yield* readLine(read.line, read.text, stem)
  }
}

/** Native JSONL: one record of DESIGN §5 a line. */
export const native: Importer = {
  id: 'native',
  version: 2,
  title: 'Mondegreen JSONL',
  recognises(head) {
    return new TextDecoder()
      .decode(head)
      .replace(/^\uFEFF/, '')
      .trimStart()
      .startsWith('{')
  },
  read,
}
