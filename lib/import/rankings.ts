import { rankingRecord } from '@/lib/traces/record'
import { hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting } from './import-event'
import { check, type Fields, jsonLines } from './json-lines'
import { attemptOf, clipKey, keyField, runOf } from './key-of'

const shapes = 'expected an object with "clip", "retrieval", "depth" and "rank"'

function eventsOf(fields: Fields, line: number, setting: ImportSetting): readonly ImportEvent[] {
  const clip = clipKey(fields, setting, 'clip')
  const address = { run: runOf(fields, setting), clip, attempt: attemptOf(fields, setting) }
  const used = (['clip', 'run', 'attempt'] as const).map((of) => keyField(fields, setting, of, of))
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !used.includes(name)))
  return [{ kind: 'ranking', line, address, ranking: check(rankingRecord, own, '') }]
}

/** Rankings beside the traces: one search of one trace a line. */
export const rankings: Importer = {
  id: 'rankings',
  version: 1,
  title: 'rankings, one a line',
  unit: 'line',
  needs: [],
  recognises: (head) =>
    hasFields(head, 'retrieval', 'rank') && !hasFields(head, 'output') && head.fields?.get('rank') === 'other',
  roleOf: () => 'rankings',
  read: (source, setting) => jsonLines(source, shapes, (fields, line) => eventsOf(fields, line, setting)),
}
