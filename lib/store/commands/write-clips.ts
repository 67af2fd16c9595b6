import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { goldStateStatements } from './write-dataset'

/** A clip as it shall stand, with golds as [text, folded] and tags as [key, value]. */
export type ClipRow = {
  readonly datasetId: number
  readonly key: string
  readonly reference: string | null
  readonly language: string | null
  readonly goldStartSec: number | null
  readonly goldEndSec: number | null
  /** When gold last became another one; null leaves what is stored. */
  readonly goldChangedAt: string | null
  readonly audioName: string | null
  readonly audioState: 'none' | 'ok' | 'missing' | 'unreadable' | 'refused'
  readonly audioNote: string | null
  readonly audioSha256: string | null
  readonly metaJson: string
  readonly sourceId: number
  readonly line: number
  readonly golds: readonly (readonly [string, string])[]
  readonly tags: readonly (readonly [string, string])[]
}

/** What the decoders found in an audio file. */
export type AudioRow = {
  readonly sha256: string
  readonly bytes: number
  readonly container: string
  readonly codec: string
  readonly mime: string
  readonly durationSec: number
  readonly sampleRateHz: number
  readonly channels: number
  readonly peaks: Uint8Array | null
  readonly peaksPerSec: number
  readonly peaksFrom: string
  readonly soundVersion: number
  readonly levelDbfs: number | null
  readonly peakDbfs: number | null
  readonly clippedShare: number | null
  readonly silentShare: number | null
  readonly leadingSilenceSec: number | null
  readonly trailingSilenceSec: number | null
  readonly bandwidthHz: number | null
}

/** Writes what is known of an audio file; the same content is one row. */
export async function writeAudio(store: Store, row: AudioRow): Promise<void> {
  const data = { ...row, bytes: BigInt(row.bytes), peaks: row.peaks ? new Uint8Array(row.peaks) : null }
  const { sha256, ...update } = data
  await store.write.audio.upsert({ where: { sha256 }, create: data, update })
}

/** Writes clips with their golds and tags in one transaction. */
export async function writeClips(store: Store, clips: readonly ClipRow[]): Promise<void> {
  if (clips.length === 0) return
  const now = new Date().toISOString()
  const rows = JSON.stringify(
    clips.map((c) => [
      c.datasetId,
      c.key,
      c.reference,
      c.language,
      c.goldStartSec,
      c.goldEndSec,
      c.goldChangedAt,
      c.audioName,
      c.audioState,
      c.audioNote,
      c.audioSha256,
      c.metaJson,
      c.sourceId,
      c.line,
    ]),
  )
  const keyed = <Item>(
    items: (clip: ClipRow) => readonly (readonly [string, string])[],
    make: (clip: ClipRow, item: readonly [string, string], at: number) => Item,
  ) => JSON.stringify(clips.flatMap((clip) => items(clip).map((item, at) => make(clip, item, at))))
  const golds = keyed(
    (clip) => clip.golds,
    (clip, [text, folded], at) => [clip.datasetId, clip.key, at, text, folded],
  )
  const tags = keyed(
    (clip) => clip.tags,
    (clip, [key, value]) => [clip.datasetId, clip.key, key, value],
  )
  const ids = Prisma.sql`SELECT c."id" FROM json_each(${rows}) j JOIN "Clip" c ON c."datasetId" = j.value->>0 AND c."key" = j.value->>1`
  await store.write.$transaction([
    store.write
      .$executeRaw`INSERT INTO "Clip" ("datasetId", "key", "reference", "language", "goldStartSec", "goldEndSec",
        "goldChangedAt", "audioName", "audioState", "audioNote", "audioSha256", "metaJson", "sourceId", "line", "goldState", "importedAt")
      SELECT value->>0, value->>1, value->>2, value->>3, value->>4, value->>5, value->>6, value->>7, value->>8, value->>9,
        value->>10, value->>11, value->>12, value->>13, 'unknown', ${now}
      FROM json_each(${rows}) WHERE true
      ON CONFLICT ("datasetId", "key") DO UPDATE SET "reference" = excluded."reference", "language" = excluded."language",
        "goldStartSec" = excluded."goldStartSec", "goldEndSec" = excluded."goldEndSec",
        "goldChangedAt" = COALESCE(excluded."goldChangedAt", "goldChangedAt"), "audioName" = excluded."audioName",
        "audioState" = excluded."audioState", "audioNote" = excluded."audioNote", "audioSha256" = excluded."audioSha256",
        "metaJson" = excluded."metaJson", "sourceId" = excluded."sourceId", "line" = excluded."line"`,
    store.write.$executeRaw`DELETE FROM "ClipGold" WHERE "clipId" IN (${ids})`,
    store.write.$executeRaw`DELETE FROM "ClipTag" WHERE "clipId" IN (${ids})`,
    store.write.$executeRaw`INSERT INTO "ClipGold" ("clipId", "ordinal", "text", "folded")
      SELECT c."id", j.value->>2, j.value->>3, j.value->>4 FROM json_each(${golds}) j
      JOIN "Clip" c ON c."datasetId" = j.value->>0 AND c."key" = j.value->>1`,
    store.write.$executeRaw`INSERT INTO "ClipTag" ("clipId", "key", "value")
      SELECT c."id", j.value->>2, j.value->>3 FROM json_each(${tags}) j
      JOIN "Clip" c ON c."datasetId" = j.value->>0 AND c."key" = j.value->>1`,
    ...goldStateStatements(store, ids),
  ])
}
