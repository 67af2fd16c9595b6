import type { Store } from '@/lib/store/open-store'

/** How a dataset stands after an import: its clips, those without gold, its audio by state, and the clips that share a file with another. */
export type DatasetOutcome = {
  readonly dataset: string
  readonly clips: number
  readonly withoutGold: number
  readonly audio: Readonly<Record<string, number>>
  readonly sharingAudio: number
}

/** How a run stands after an import: its traces by think state, and the clips of its dataset that have none. */
export type RunOutcome = {
  readonly run: string
  readonly dataset: string
  readonly traces: number
  readonly thinkStates: Readonly<Record<string, number>>
  readonly clipsWithoutTrace: number
}

/** How the datasets of these keys stand. */
export async function datasetOutcomes({ write }: Store, keys: readonly string[]): Promise<DatasetOutcome[]> {
  const outcomes: DatasetOutcome[] = []
  for (const { id, key } of await write.dataset.findMany({
    where: { key: { in: [...keys] } },
    orderBy: { key: 'asc' },
  })) {
    const states = await write.clip.groupBy({ by: ['audioState'], where: { datasetId: id }, _count: true })
    const shared = await write.clip.groupBy({
      by: ['audioSha256'],
      where: { datasetId: id, audioSha256: { not: null } },
      having: { audioSha256: { _count: { gt: 1 } } },
      _count: true,
    })
    outcomes.push({
      dataset: key,
      clips: states.reduce((sum, state) => sum + state._count, 0),
      withoutGold: await write.clip.count({ where: { datasetId: id, golds: { none: {} } } }),
      audio: Object.fromEntries(states.map(({ audioState, _count }) => [audioState, _count])),
      sharingAudio: shared.reduce((sum, { _count }) => sum + _count, 0),
    })
  }
  return outcomes
}

/** How the runs of these keys stand. */
export async function runOutcomes({ write }: Store, keys: readonly string[]): Promise<RunOutcome[]> {
  const outcomes: RunOutcome[] = []
  const runs = await write.run.findMany({
    where: { key: { in: [...keys] } },
    select: { id: true, key: true, datasetId: true, dataset: { select: { key: true } } },
    orderBy: { key: 'asc' },
  })
  for (const { id, key, datasetId, dataset } of runs) {
    const states = await write.trace.groupBy({ by: ['thinkState'], where: { runId: id }, _count: true })
    outcomes.push({
      run: key,
      dataset: dataset.key,
      traces: states.reduce((sum, state) => sum + state._count, 0),
      thinkStates: Object.fromEntries(states.map(({ thinkState, _count }) => [thinkState, _count])),
      clipsWithoutTrace: await write.clip.count({ where: { datasetId, traces: { none: { runId: id } } } }),
    })
  }
  return outcomes
}
