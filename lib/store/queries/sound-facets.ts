import { type ListQuery, listFrom } from '@/lib/store/list-filter'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { audioJoin, soundBinSql } from '@/lib/store/sound-sql'
import { anySound, type SoundField, soundBinNames, soundFields } from '@/lib/traces/sound-bins'
import type { FacetValue } from '@/lib/views/trace-row-view'

type Alike = Readonly<Record<SoundField, string>> & { readonly count: bigint }

/** One pass over the traces that all other filters leave, counted by clip; only clips are looked up for their sound. */
function alikes(store: Store, query: ListQuery): Promise<Alike[]> {
  const bins = soundFields.map((field) => Prisma.sql`${soundBinSql(field)} AS ${Prisma.raw(`"${field}"`)}`)
  return store.read.$queryRaw<Alike[]>`
    SELECT ${Prisma.join(bins)}, sum(n.count) AS count
    FROM (SELECT t."clipId" AS clipId, count(*) AS count ${listFrom({ ...query, ...anySound })} GROUP BY 1) n
    JOIN "Clip" c ON c."id" = n.clipId ${audioJoin} GROUP BY 1, 2, 3, 4, 5`
}

function byField(groups: readonly Alike[], query: ListQuery, field: SoundField): FacetValue[] {
  const passes = (group: Alike, other: SoundField) => {
    const chosen: readonly string[] = other === field ? [] : query[other]
    return chosen.length === 0 || chosen.includes(group[other])
  }
  const left = groups.filter((group) => soundFields.every((other) => passes(group, other)))
  return soundBinNames(field).flatMap((value) => {
    const count = left.reduce((sum, group) => sum + (group[field] === value ? Number(group.count) : 0), 0)
    return count === 0 ? [] : [{ value, count }]
  })
}

/** For each bin of each field of sound, how many traces it would leave under all other filters; in the order of the bins. Nothing where no clip has audio. */
export async function soundFacets(
  store: Store,
  query: ListQuery,
): Promise<Readonly<Record<SoundField, readonly FacetValue[]>>> {
  const hasAudio = (await store.read.audio.findFirst({ select: { sha256: true } })) !== null
  const groups = hasAudio ? await alikes(store, query) : []
  const of = (field: SoundField) => byField(groups, query, field)
  return {
    duration: of('duration'),
    level: of('level'),
    clipping: of('clipping'),
    silence: of('silence'),
    bandwidth: of('bandwidth'),
  }
}
