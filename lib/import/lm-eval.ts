import { clipRecord, traceRecord } from '@/lib/traces/record'
import { targetColumn } from './columns'
import { type Head, hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting } from './import-event'
import { BadLine, check, type Fields, isObject, jsonLines, stemOf } from './json-lines'
import { clipKey, keyField } from './key-of'
import { OneDataset, OneRun } from './one-run'

const shapes = 'expected an object with "doc_id" and "resps" or "filtered_resps"'

/** The answers of a row: one for each repeat. Numbers are log-likelihoods of given answers: no model wrote them. */
function answersOf({ resps, filtered_resps }: Fields): readonly string[] {
  const given = resps ?? filtered_resps
  const flat = Array.isArray(given) ? given.flat() : given === undefined ? [] : [given]
  if (flat.length === 0) throw new BadLine(shapes)
  return flat.map((answer) => {
    if (typeof answer !== 'string') throw new BadLine('resps: expected text that a model wrote, got log-likelihoods')
    return answer
  })
}

/** The text that was asked: the first argument of the first request. */
function askedOf({ arguments: args, input }: Fields): string | null {
  if (typeof input === 'string') return input
  const first: unknown = Array.isArray(args) ? args[0] : isObject(args) ? Object.values(args)[0] : null
  const text: unknown = Array.isArray(first) ? first[0] : isObject(first) ? Object.values(first)[0] : first
  return typeof text === 'string' ? text : null
}

/** The token at which the harness cut the reasoning off: as the results say, or a row in whatever its arguments are called. */
function thinkEndOf(fields: Fields, { evaluated }: ImportSetting): string | null {
  const own = /"think_end_token":\s*("(?:[^"\\]|\\.)*"|\d+)/.exec(JSON.stringify(fields.arguments ?? null))
  return own?.[1] === undefined ? (evaluated?.thinkEnd ?? null) : String(JSON.parse(own[1]))
}

/** Whether the reasoning was thrown away: a harness that keeps the raw text has the tags in it. */
function isStripped(answers: readonly string[], thinkEnd: string | null): boolean {
  return thinkEnd !== null && !answers.some((answer) => answer.includes(thinkEnd) || /<\/?think/.test(answer))
}

function clipOf(fields: Fields, key: string, setting: ImportSetting) {
  const { doc, target, doc_id, doc_hash } = fields
  const isText = typeof target === 'string'
  const isList = Array.isArray(target) && target.every((one) => typeof one === 'string')
  const isReference = setting.columns.reference === 'target'
  const given = isReference && isText ? { reference: target } : isText || isList ? { gold: target } : { target }
  const meta = Object.entries({ doc, doc_hash, doc_id: String(doc_id) === key ? undefined : doc_id })
  return check(
    clipRecord,
    { ...given, key, meta: Object.fromEntries(meta.filter(([, value]) => value !== undefined)) },
    'clip',
  )
}

/** What is said of a row beside its answers; results of a filter are kept under its name, so that each doc is one trace. */
function metaOf(fields: Fields): Fields {
  const {
    doc_id: _id,
    doc: _doc,
    target: _target,
    arguments: _arguments,
    resps,
    filtered_resps,
    input: _input,
    doc_hash: _hash,
    filter,
    ...rest
  } = fields
  const name = typeof filter === 'string' ? filter : 'none'
  const scored = { ...rest, ...(resps === undefined ? {} : { filtered_resps }) }
  return { [`filter ${name}`]: scored }
}

class Samples {
  private readonly dataset: OneDataset
  private readonly run: OneRun

  constructor(private readonly setting: ImportSetting) {
    this.dataset = new OneDataset(setting)
    this.run = new OneRun(setting)
  }

  events(fields: Fields, line: number): readonly ImportEvent[] {
    const { setting } = this
    const doc = isObject(fields.doc) ? fields.doc : {}
    const chosen = keyField({ ...doc, ...fields }, setting, 'clip', 'doc_id') ?? 'doc_id'
    const key = clipKey({ ...doc, ...fields }, setting, chosen)
    const answers = answersOf(fields)
    const clip = clipOf(fields, key, setting)
    const asked = askedOf(fields)
    const isCut = isStripped(answers, thinkEndOf(fields, setting))
    const traces = answers.map((output, attempt) =>
      check(
        traceRecord,
        {
          attempt,
          output,
          ...(asked === null ? {} : { prompt: [{ role: 'user', content: asked }] }),
          meta: { ...metaOf(fields), ...(isCut ? { reasoningRemoved: 'stripped' } : {}) },
        },
        'resps',
      ),
    )
    return [
      ...this.run.define(line, setting.evaluated?.model ?? null, setting.evaluated?.run),
      ...this.dataset.define(line),
      { kind: 'clip', line, dataset: setting.dataset, run: null, clip },
      ...traces.map((trace) => ({
        kind: 'trace' as const,
        line,
        address: { run: this.run.key, clip: key, attempt: trace.attempt },
        trace,
      })),
    ]
  }
}

const isSample = (head: Head) =>
  hasFields(head, 'doc_id') &&
  ['resps', 'filtered_resps', 'doc', 'input', 'target'].some((name) => hasFields(head, name))

/** lm-eval names a file `samples_{task}_{date}.jsonl`, lmms-eval `{date}_samples_{task}.jsonl`. */
function taskOf(name: string): string {
  const stem = stemOf(name)
  const [, task] = /^samples_(.+)_\d{4}-\d\d-\d\dT/.exec(stem) ?? /^\d{8}_\d{6}_samples_(.+)$/.exec(stem) ?? []
  return task ?? stem
}

/** Samples of lm-eval and lmms-eval: a row for each doc and filter, each doc taken once. */
export const lmEval: Importer = {
  id: 'lm-eval',
  version: 1,
  title: 'lm-eval or lmms-eval samples',
  unit: 'line',
  needs: ['dataset', 'model'],
  recognises: isSample,
  roleOf: () => 'clips',
  columnsIn: targetColumn,
  datasetOf: taskOf,
  read(source, setting) {
    const samples = new Samples(setting)
    return jsonLines(source, shapes, (fields, line) => samples.events(fields, line))
  },
}
