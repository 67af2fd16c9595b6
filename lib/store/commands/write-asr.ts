import type { Store } from '@/lib/store/open-store'
import type { WordPair } from '@/lib/traces/word-edit'
import { insertInto } from './insert-into'

/** How far a transcription is from its reference; characters are code points of the reference, spaces counted. */
export type AsrCountRow = {
  readonly failed: boolean
  readonly words: number
  readonly substitutions: number
  readonly insertions: number
  readonly deletions: number
  readonly characters: number
  readonly characterEdits: number
  /** Whether the transcription holds gold; null where gold is unknown. */
  readonly hasEntity: boolean | null
}

/** A pair of normalised words, how often it came, and the sounds that differ, each as `said>heard`. */
export type WordEditRow = WordPair & { readonly count: number; readonly sounds: readonly string[] }

/** What a transcription made of its reference, with the text as it is and normalised. */
export type AsrRow = {
  readonly raw: AsrCountRow
  readonly normalised: AsrCountRow
  readonly edits: readonly WordEditRow[]
}

const counted = [
  'words',
  'substitutions',
  'insertions',
  'deletions',
  'characters',
  'characterEdits',
] as const satisfies readonly (keyof AsrCountRow)[]
const insertCount = insertInto('AsrCount', [
  'traceId',
  'normalised',
  'runId',
  'clipId',
  'failed',
  'hasEntity',
  ...counted,
])
const insertEdit = insertInto('WordEdit', ['traceId', 'runId', 'reference', 'hypothesis', 'count', 'soundsJson'])

type Place = { readonly id: number; readonly runId: number; readonly clipId: number }

/** Writes what a trace's transcription made of its reference in the place of what stood; null leaves nothing. Within a transaction. */
export function writeAsr({ bulk }: Store, { id, runId, clipId }: Place, asr: AsrRow | null): void {
  for (const table of ['AsrCount', 'WordEdit']) bulk.prepare(`DELETE FROM "${table}" WHERE "traceId" = ?`).run(id)
  if (asr === null) return
  for (const [normalised, row] of [asr.raw, asr.normalised].entries()) {
    const hasEntity = row.hasEntity === null ? -1 : Number(row.hasEntity)
    const numbers = counted.map((column) => row[column])
    bulk.prepare(insertCount).run(id, normalised, runId, clipId, Number(row.failed), hasEntity, ...numbers)
  }
  for (const { reference, hypothesis, count, sounds } of asr.edits)
    bulk.prepare(insertEdit).run(id, runId, reference, hypothesis, count, JSON.stringify(sounds))
}
