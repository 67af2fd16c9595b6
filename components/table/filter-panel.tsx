import Link from 'next/link'
import type { Facets, FacetValue } from '@/lib/views/trace-row-view'
import styles from './filter-panel.module.css'
import type { ListPageQuery } from './list-links'
import { toggled } from './list-links'

type Field = 'dataset' | 'model' | 'run' | 'outcome' | 'pathology' | 'state'

function Value({
  query,
  field,
  value,
  count,
  most,
  family,
}: {
  query: ListPageQuery
  field: Field
  value: string
  count: number
  most: number
  family?: string | undefined
}) {
  const chosen: readonly string[] = query[field]
  const isOn = chosen.includes(value)
  const isOut = field === 'pathology' && chosen.includes(`-${value}`)
  return (
    <li className={styles.value}>
      <Link
        href={toggled(query, field, value)}
        scroll={false}
        prefetch={false}
        aria-current={isOn ? 'true' : undefined}
        className={family}
        title={isOn ? `Show other than ${value} too` : `Only ${value}`}
      >
        <i aria-hidden="true" />
        <span>{value}</span>
        <em>{count.toLocaleString('en-GB')}</em>
        <u style={{ width: `${(100 * count) / Math.max(1, most)}%` }} aria-hidden="true" />
      </Link>
      {field === 'pathology' ? (
        <Link
          href={toggled(query, field, `-${value}`)}
          scroll={false}
          prefetch={false}
          className={styles.not}
          aria-current={isOut ? 'true' : undefined}
          aria-label={`without ${value}`}
          title={`without ${value}`}
        >
          −
        </Link>
      ) : null}
    </li>
  )
}

/** Values that are chosen stay, also where nothing is left of them. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const names = new Set(values.map(({ value }) => value))
  const gone = chosen
    .map((value) => value.replace(/^-/, ''))
    .filter((value) => !names.has(value) && !value.includes(','))
  return [...values, ...[...new Set(gone)].map((value) => ({ value, count: 0 }))]
}

function Group(props: {
  title: string
  field: Field
  values: readonly FacetValue[]
  query: ListPageQuery
  families?: Readonly<Record<string, string>>
}) {
  const { title, field, query, families } = props
  const values = withChosen(props.values, query[field])
  if (values.length === 0) return null
  const most = Math.max(...values.map(({ count }) => count))
  return (
    <section className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {values.map(({ value, count }) => (
          <Value
            key={value}
            query={query}
            field={field}
            value={value}
            count={count}
            most={most}
            family={families?.[value]}
          />
        ))}
      </ul>
    </section>
  )
}

/** The filters, each value with the number of traces that it would leave under all other filters. */
export function FilterPanel({
  query,
  facets,
  families,
}: {
  query: ListPageQuery
  facets: Facets
  families: Readonly<Record<string, string>>
}) {
  return (
    <div className={styles.panel}>
      <Group title="Dataset" field="dataset" values={facets.dataset} query={query} />
      <Group title="Model" field="model" values={facets.model} query={query} />
      <Group title="Run" field="run" values={facets.run} query={query} />
      <Group title={`Outcome at k = ${query.k}`} field="outcome" values={facets.outcome} query={query} />
      <Group title="Pathology" field="pathology" values={facets.pathology} query={query} families={families} />
      <Group title="Think state" field="state" values={facets.state} query={query} />
      {query.clip.length > 0 ? (
        <section className={styles.group} aria-label="Clip">
          <h2>Clip</h2>
          <ul>
            {query.clip.map((clip) => (
              <li key={clip} className={styles.value}>
                <Link href={toggled(query, 'clip', clip)} scroll={false} prefetch={false} aria-current="true">
                  <i aria-hidden="true" />
                  <span>{clip}</span>
                  <em>×</em>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  )
}
