import { clipRecord, traceRecord } from '@/lib/traces/record'
import { hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting, Region } from './import-event'
import { BadLine, check, type Fields, jsonLines } from './json-lines'
import { clipKey, keyField } from './key-of'
import { OneDataset, OneRun } from './one-run'

const shapes = 'expected an object with "audio_filepath"'
const predicted = /^pred_text(?:_(.+))?$/

function seconds(fields: Fields, name: string): number | null {
  const value = fields[name]
  if (value == null) return null
  if (typeof value !== 'number' || !(value >= 0))
    throw new BadLine(`${name}: expected seconds, got ${JSON.stringify(value)}`)
  return value
}

/** A row with an offset is a part of a longer file: from there for its duration, or to the end. */
function regionOf(fields: Fields): Region | null {
  const startSec = seconds(fields, 'offset')
  const durationSec = seconds(fields, 'duration')
  if (startSec === null) return null
  return { startSec, endSec: durationSec === null ? null : startSec + durationSec }
}

/** The path as it is written is the key, since a stem may be that of two files; of a part, with its times as a media fragment. */
function keyOf(fields: Fields, setting: ImportSetting, region: Region | null): string {
  const chosen = keyField(fields, setting, 'clip', null)
  if (chosen !== null) return clipKey(fields, setting, chosen)
  const path = clipKey(fields, setting, 'audio_filepath')
  return region === null ? path : `${path}#t=${region.startSec},${region.endSec ?? ''}`
}

class Manifest {
  private readonly dataset: OneDataset
  private readonly runs = new Map<string, OneRun>()

  constructor(private readonly setting: ImportSetting) {
    this.dataset = new OneDataset(setting)
  }

  events(fields: Fields, line: number): readonly ImportEvent[] {
    const region = regionOf(fields)
    const key = keyOf(fields, this.setting, region)
    const clip = this.clip(fields, key)
    const predictions = Object.entries(fields).flatMap(([name, text]) => {
      const match = predicted.exec(name)
      return match === null || text == null ? [] : [{ model: match[1] ?? null, text }]
    })
    const traces = predictions.map(({ model, text }) => ({
      run: this.runOf(model),
      model,
      trace: check(traceRecord, { output: text }, `pred_text${model === null ? '' : `_${model}`}`),
    }))
    return [
      ...this.dataset.define(line),
      ...traces.flatMap(({ run, model }) => run.define(line, model)),
      { kind: 'clip', line, dataset: this.setting.dataset, run: null, clip, ...(region === null ? {} : { region }) },
      ...traces.map(
        ({ run, trace }): ImportEvent => ({
          kind: 'trace',
          line,
          address: { run: run.key, clip: key, attempt: 0 },
          trace,
        }),
      ),
    ]
  }

  private clip(fields: Fields, key: string) {
    const { audio_filepath: audio, text, lang, target_lang, source_lang, ...rest } = fields
    if (typeof audio !== 'string') throw new BadLine(shapes)
    const meta = Object.fromEntries(Object.entries(rest).filter(([name]) => !predicted.test(name)))
    const langs = { ...(target_lang == null ? {} : { target_lang }), ...(source_lang == null ? {} : { source_lang }) }
    const given = { ...(text == null ? {} : { reference: text }), ...(lang == null ? {} : { language: lang }) }
    return check(clipRecord, { ...meta, ...langs, ...given, key, audio }, 'clip')
  }

  /** Several models in a row are several runs, each named by file and model. */
  private runOf(model: string | null): OneRun {
    const name = model === null ? this.setting.run : `${this.setting.run}-${model}`
    const run = this.runs.get(name) ?? new OneRun(this.setting, name)
    this.runs.set(name, run)
    return run
  }
}

/** A NeMo manifest: clips, and what models recognised in them. */
export const nemo: Importer = {
  id: 'nemo',
  version: 1,
  title: 'NeMo manifest',
  unit: 'line',
  needs: ['dataset'],
  recognises: (head) =>
    hasFields(head, 'audio_filepath') &&
    ['duration', 'text', 'offset', 'pred_text'].some((name) => hasFields(head, name)),
  roleOf: () => 'clips',
  read(source, setting) {
    const manifest = new Manifest(setting)
    return jsonLines(source, shapes, (fields, line) => manifest.events(fields, line))
  },
}
