import type { Attempt } from '@/lib/metrics/attempt'
import { meanReciprocalRank } from '@/lib/metrics/paired-measures'
import type { RankCourses } from '@/lib/views/comparison'
import { grouped } from './grouped'
import type { Ranked } from './side-measures'

/** The harmonic mean of ranks: what the mean reciprocal rank is the inverse of; null where gold was not found. */
export function rankOf(attempts: readonly Attempt[]): number | null {
  const mean = meanReciprocalRank(attempts)
  return mean === 0 ? null : 1 / mean
}

/** The rankable clips that all of these runs have a trace of, with the rank in each; null where fewer than two were searched. */
export function coursesOf(ranked: readonly Ranked[]): RankCourses | null {
  const [first] = ranked
  if (!first || ranked.length < 2) return null
  const byClip = ranked.map(({ search }) => grouped(search.attempts, ({ clip }) => clip))
  const clips = [...(byClip[0] ?? new Map<string, Attempt[]>()).keys()].flatMap((clip) => {
    const sides = byClip.map((own) => own.get(clip) ?? [])
    const isInAll = sides.every((side) => side.length > 0 && side.every(({ rankable }) => rankable))
    return isInAll ? [{ clip, sides }] : []
  })
  return {
    dataset: first.run.dataset.key,
    retrieval: first.search.retrieval,
    runs: ranked.map(({ run, search }) => ({ ...run, search })),
    attempts: Math.max(1, ...clips.flatMap(({ sides }) => sides.map((side) => side.length))),
    lines: clips.map(({ clip, sides }) => ({
      clip,
      ranks: sides.map(rankOf),
      traces: sides.map((side) => side[0]?.trace ?? ''),
    })),
  }
}
