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
import { inlineAudio } from './data-uri'
import type { Head } from './head'
import type { ImportEvent, Importer } from './import-event'
import { BadLine, check, type Fields, isObject, jsonLines, stemOf } from './json-lines'

const attempt = z.int().nonnegative().default(0)
const rankingAddress = z.looseObject({ run: key, clip: key, attempt })

const shapes =
  'expected an object with "dataset", or "clip" and "dataset", or "run", or "run" and "clip", or "ranking", or "reported"'

const traceShape = 'expected the key of a run, or a run, beside "clip" in the line of a trace'

/** Fields beside the record's own object are the record's too: they end in its `meta`. */
function withRest(own: unknown, rest: Fields): unknown {
  return isObject(own) ? { ...rest, ...own } : own
}

function runOf(value: unknown, stem: string) {
  return check(runRecord, isObject(value) ? { key: stem, ...value } : value, 'run')
}

/** A clip, and its audio where that stands in the line: the record then names it as a file of the clip's key. */
function clipOf(value: unknown) {
  const clip = check(clipRecord, value, 'clip')
  if (!clip.audio?.startsWith('data:')) return { clip }
  const inline = inlineAudio(clip.audio)
  if (inline === null) throw new BadLine('clip.audio: expected a path, or data:audio/<format>;base64,<bytes>')
  return { clip: { ...clip, audio: `${clip.key}.${inline.format}` }, sound: { base64: inline.base64 } }
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
        ...clipOf(clip),
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
    const own = clipOf(withRest(clip, rest))
    return [{ kind: 'clip', line, dataset: check(key, dataset, 'dataset'), run: null, ...own }]
  }
  if (run !== undefined) return [{ kind: 'run', line, run: runOf(withRest(run, rest), stem) }]
  if (dataset !== undefined)
    return [{ kind: 'dataset', line, dataset: check(datasetRecord, withRest(dataset, rest), 'dataset') }]
  throw new BadLine(shapes)
}

/** Whether an object is a line of ours: what else has such a field holds a text in it. */
function isNative({ fields }: Head): boolean {
  if (fields === null) return false
  const own = ['dataset', 'clip', 'run', 'ranking', 'reported'].some((name) => fields.get(name) === 'object')
  const isTrace = fields.has('run') && fields.has('clip') && !fields.has('retrieval')
  return own || isTrace || fields.has('rankings')
}

/** Native JSONL: one record of DESIGN §5 a line. */
export const native: Importer = {
  id: 'native',
  version: 2,
  title: 'Mondegreen JSONL',
  unit: 'line',
  needs: [],
  recognises: isNative,
  roleOf: () => 'clips',
  read(source) {
    const stem = stemOf(source.name)
    return jsonLines(source, shapes, (fields, line) => eventsOf(line, fields, stem))
  },
}
