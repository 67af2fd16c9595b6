import {
  type SoundBin,
  type SoundField,
  type SoundFilters,
  soundBins,
  soundFields,
  unknownBin,
} from '@/lib/traces/sound-bins'
import { Prisma } from './prisma/client'

const { sql, join } = Prisma

const columns: Readonly<Record<SoundField, Prisma.Sql>> = {
  duration: sql`o."durationSec"`,
  level: sql`o."levelDbfs"`,
  clipping: sql`o."clippedShare"`,
  silence: sql`o."silentShare"`,
  bandwidth: sql`o."bandwidthHz"`,
}

/** The audio `o` of a clip `c`, whose columns are null where there is none. */
export const audioJoin: Prisma.Sql = sql`LEFT JOIN "Audio" o ON o."sha256" = c."audioSha256"`

/** The bin of a clip's audio `o` in a field, as SQL giving one of its names. */
export function soundBinSql(field: SoundField): Prisma.Sql {
  const bins: readonly SoundBin[] = soundBins[field]
  const cases = bins.map(({ name, upTo }) =>
    upTo === null ? sql`ELSE ${name}` : sql`WHEN ${columns[field]} <= ${upTo} THEN ${name}`,
  )
  return sql`CASE WHEN ${columns[field]} IS NULL THEN ${unknownBin} ${join(cases, ' ')} END`
}

/** The condition on a clip `c` and its audio `o` that it sounds as the filters ask; null where they ask nothing. */
export function clipSoundCondition(filters: SoundFilters): Prisma.Sql | null {
  const asked = soundFields.filter((field) => filters[field].length > 0)
  if (asked.length === 0) return null
  const conditions = asked.map(
    (field) => sql`${soundBinSql(field)} IN (SELECT value FROM json_each(${JSON.stringify(filters[field])}))`,
  )
  return join(conditions, ' AND ')
}

/**
 * The condition on a trace `t` that its clip sounds as the filters ask; null where they ask nothing. The `+` keeps SQLite, which has
 * no statistics here, on the index of the list's order or of the chosen runs: most clips are in the usual bins.
 */
export function soundCondition(filters: SoundFilters): Prisma.Sql | null {
  const ofClip = clipSoundCondition(filters)
  return ofClip && sql`+t."clipId" IN (SELECT c."id" FROM "Clip" c ${audioJoin} WHERE ${ofClip})`
}
