import { clipRecord, traceRecord } from '@/lib/traces/record'
import { hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting, SourceFile } from './import-event'
import { jsonElements } from './json-elements'
import { asEvents, BadLine, check, type Fields, isObject, jsonLines, parseJson } from './json-lines'
import { clipKey, keyField } from './key-of'
import { OneDataset, OneRun } from './one-run'

const predictionShape = 'expected an object with "id" and "answer_prediction"'

function predictionEvents(fields: Fields, line: number, setting: ImportSetting, run: OneRun): readonly ImportEvent[] {
  const { thinking_prediction: reasoning, answer_prediction: output, ...rest } = fields
  if (output === undefined) throw new BadLine(predictionShape)
  const clip = clipKey(fields, setting, 'id')
  const used = keyField(fields, setting, 'clip', 'id')
  const meta = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== used))
  const trace = check(traceRecord, { output, ...(reasoning == null ? {} : { reasoning }), meta }, '')
  const where = typeof reasoning === 'string' ? { reasoningIn: 'thinking_prediction' } : {}
  return [
    ...run.define(line, null),
    { kind: 'trace', line, address: { run: run.key, clip, attempt: 0 }, trace, ...where },
  ]
}

/** Predictions of the Audio Reasoning Challenge, on MMAR. */
export const mmarPredictions: Importer = {
  id: 'mmar-predictions',
  version: 1,
  title: 'MMAR predictions',
  unit: 'line',
  needs: ['dataset', 'model'],
  recognises: (head) => hasFields(head, 'id', 'answer_prediction') || hasFields(head, 'id', 'thinking_prediction'),
  roleOf: () => 'outputs',
  read(source, setting) {
    const run = new OneRun(setting)
    return jsonLines(source, predictionShape, (fields, line) => predictionEvents(fields, line, setting, run))
  },
}

function metaEvents(value: unknown, line: number, setting: ImportSetting, dataset: OneDataset): readonly ImportEvent[] {
  if (!isObject(value)) throw new BadLine('expected an object with "id", "audio_path", "question" and "answer"')
  const { audio_path: audio, answer, language, modality, category, ...rest } = value
  const key = clipKey(value, setting, 'id')
  const used = keyField(value, setting, 'clip', 'id')
  const meta = Object.fromEntries(Object.entries(rest).filter(([name]) => name !== used))
  const tags = Object.fromEntries(Object.entries({ modality, category }).filter(([, tag]) => typeof tag === 'string'))
  const given = { ...(answer == null ? {} : { gold: answer }), ...(language == null ? {} : { language }) }
  const clip = check(clipRecord, { ...given, key, audio, tags, meta }, 'clip')
  return [
    ...dataset.define(line, { task: 'question answering' }),
    { kind: 'clip', line, dataset: setting.dataset, run: null, clip },
  ]
}

async function* readMeta(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const dataset = new OneDataset(setting)
  let line = 0
  for await (const { text } of jsonElements(source, '')) {
    line += 1
    if (text === null) yield { kind: 'issue', line, message: 'expected the list to be closed: the file is cut' }
    else yield* asEvents(line, () => metaEvents(parseJson(text), line, setting, dataset), 'expected an object')
  }
}

/** The questions of MMAR, one JSON list: what is asked of each clip, and the answer. */
export const mmarMeta: Importer = {
  id: 'mmar-meta',
  version: 1,
  title: 'MMAR questions',
  unit: 'question',
  needs: ['dataset'],
  recognises: (head) => {
    const first = head.elementFields
    return first !== null && ['id', 'audio_path', 'question'].every((name) => first.has(name))
  },
  roleOf: () => 'clips',
  read: readMeta,
}
