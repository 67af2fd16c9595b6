import type { Store } from '@/lib/store/open-store'

type Chosen = {
  readonly models: readonly string[]
  readonly clips: readonly string[]
  /** Of these the ids that no detector of today has: older ones may have left findings. */
  readonly pathologies: readonly string[]
}

/** Of the values that a leaderboard is asked for, the first that nothing stored has, in words; null where all are known. */
export async function unknownChoice(store: Store, dataset: string, chosen: Chosen): Promise<string | null> {
  const of = { dataset: { key: dataset } }
  const [runs, reported, clips, verdicts] = await Promise.all([
    store.read.run.findMany({ where: of, distinct: ['model'], select: { model: true } }),
    store.read.reported.findMany({ where: of, distinct: ['model'], select: { model: true } }),
    store.read.clip.findMany({ where: { ...of, key: { in: [...chosen.clips] } }, select: { key: true } }),
    store.read.verdict.findMany({
      where: { pathology: { in: [...chosen.pathologies] } },
      distinct: ['pathology'],
      select: { pathology: true },
    }),
  ])
  const models = [...new Set([...runs, ...reported].map(({ model }) => model))]
  const model = chosen.models.find((one) => !models.includes(one))
  if (model !== undefined)
    return `The dataset "${dataset}" has no run or figure of the model "${model}"; it has ${models.join(', ') || 'none'}.`
  const clip = chosen.clips.find((one) => !clips.some(({ key }) => key === one))
  if (clip !== undefined) return `The dataset "${dataset}" has no clip "${clip}".`
  const pathology = chosen.pathologies.find((one) => !verdicts.some((verdict) => verdict.pathology === one))
  return pathology === undefined ? null : `There is no pathology "${pathology}".`
}
