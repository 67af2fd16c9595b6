import { Choice } from '@/components/ui/choice'
import { CutOffForm } from '@/components/ui/cut-off-form'
import { href } from '@/lib/url/hrefs'
import { normaliseParam } from '@/lib/url/normalise'
import { NormaliseChoice } from './normalise-choice'
import styles from './run-filters.module.css'

/** What the list of runs is filtered by, as its address says. */
export type RunFilters = {
  readonly dataset: readonly string[]
  readonly model: readonly string[]
  readonly retrieval: string | null
  readonly k: number
  readonly sort: string
  readonly normalise: boolean
}

type Choices = {
  readonly datasets: readonly string[]
  readonly models: readonly string[]
  readonly retrievals: readonly string[]
}

/** Switches a value in or out of those that are chosen. */
const toggled = (chosen: readonly string[], value: string) =>
  chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]

/** The address of the list of runs under these filters. */
export const runsQuery = ({ normalise, ...filters }: RunFilters) => ({
  ...filters,
  normalise: normaliseParam(normalise),
})

/** The filters of the list of runs, each an address. */
export function RunFiltersBar({ filters, choices }: { filters: RunFilters; choices: Choices }) {
  const { dataset, model, retrieval, k, sort, normalise } = filters
  const to = (change: Partial<RunFilters>) => href('/runs', runsQuery({ ...filters, ...change }))
  const many = (name: 'dataset' | 'model', chosen: readonly string[], values: readonly string[]) => [
    { label: 'all', href: to({ [name]: [] }), chosen: chosen.length === 0 },
    ...values.map((value) => ({
      label: value,
      href: to({ [name]: toggled(chosen, value) }),
      chosen: chosen.includes(value),
    })),
  ]
  const keep = [
    ...dataset.map((value) => ['dataset', value] as const),
    ...model.map((value) => ['model', value] as const),
    ...(retrieval === null ? [] : [['retrieval', retrieval] as const]),
    ['sort', sort] as const,
    ...(normalise ? [] : [['normalise', 'no'] as const]),
  ]
  return (
    <div className={styles.filters}>
      <Choice label="Dataset" options={many('dataset', dataset, choices.datasets)} />
      <Choice label="Model" options={many('model', model, choices.models)} />
      <Choice
        label="Retrieval"
        options={[
          { label: 'first', href: to({ retrieval: null }), chosen: retrieval === null },
          ...choices.retrievals.map((one) => ({ label: one, href: to({ retrieval: one }), chosen: retrieval === one })),
        ]}
      />
      <div className={styles.cut}>
        <Choice
          label="k"
          options={[1, 10, 40].map((one) => ({ label: String(one), href: to({ k: one }), chosen: k === one }))}
        />
        <CutOffForm action="/runs" k={k} keep={keep} label="or" />
      </div>
      <NormaliseChoice normalise={normalise} to={(value) => to({ normalise: value })} />
    </div>
  )
}
