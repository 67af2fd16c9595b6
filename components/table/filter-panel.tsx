import type { ReactNode } from 'react'
import { type PathologyFilter, pathologyWords, readPathologies, writePathologies } from '@/lib/url/pathology-filter'
import { wordEditText } from '@/lib/views/asr'
import { failureText } from '@/lib/views/failure-text'
import { fateText } from '@/lib/views/fate-text'
import { goldStateText } from '@/lib/views/gold-state-text'
import { judgedText } from '@/lib/views/judged-text'
import { rankBucketText } from '@/lib/views/rank-bucket-text'
import { type SoundField, soundBinText, soundFields } from '@/lib/views/sound-text'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { Facets, FacetValue, ListChoices } from '@/lib/views/trace-row-view'
import styles from './filter-panel.module.css'
import { datasetToggled, type ListPageQuery, listHref, pathologyToggled, toggled } from './list-links'
import { ListLink } from './list-navigation'

type Field = 'dataset' | 'model' | 'run' | 'outcome' | 'failure' | 'state' | 'fate' | 'rank' | SoundField

type ValueProps = {
  readonly href: string
  readonly value: string
  readonly count: number
  readonly most: number
  readonly isOn: boolean
  readonly family?: string | undefined
  /** What the value means, where its word does not say it. */
  readonly meaning?: string | undefined
  readonly children?: ReactNode
}

function Value({ href, value, count, most, isOn, family, meaning, children }: ValueProps) {
  return (
    <li className={styles.value}>
      <ListLink
        href={href}
        aria-current={isOn ? 'true' : undefined}
        className={family}
        title={[isOn ? `Show other than ${value} too` : `Only ${value}`, meaning].filter(Boolean).join('. ')}
      >
        <i aria-hidden="true" />
        <span>{value}</span>
        <em>{count.toLocaleString('en-GB')}</em>
        <u style={{ width: `${(100 * count) / Math.max(1, most)}%` }} aria-hidden="true" />
      </ListLink>
      {children}
    </li>
  )
}

/** Values that are chosen stay, also where nothing is left of them. */
function withChosen(values: readonly FacetValue[], chosen: readonly string[]): readonly FacetValue[] {
  const names = new Set(values.map(({ value }) => value))
  return [...values, ...chosen.filter((value) => !names.has(value)).map((value) => ({ value, count: 0 }))]
}

const mostOf = (values: readonly FacetValue[]) => Math.max(...values.map(({ count }) => count))

/** What the words of a filter mean, where they do not say it. */
const meanings: Readonly<Partial<Record<Field, Readonly<Record<string, string | undefined>>>>> = {
  failure: failureText,
  fate: fateText,
  state: thinkStateText,
  rank: rankBucketText,
  ...soundBinText,
}

function Group(props: {
  title: string
  field: Field
  values: readonly FacetValue[]
  query: ListPageQuery
  hrefOf?: (value: string) => string
}) {
  const { title, field, query, hrefOf = (value) => toggled(query, field, value) } = props
  const chosen: readonly string[] = query[field]
  const values = withChosen(props.values, chosen)
  if (values.length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {values.map(({ value, count }) => (
          <Value
            key={value}
            href={hrefOf(value)}
            value={value}
            count={count}
            most={mostOf(values)}
            isOn={chosen.includes(value)}
            meaning={meanings[field]?.[value]}
          />
        ))}
      </ul>
    </section>
  )
}

/** Where several pathologies are wanted: whether any of them will do, or all must be there. */
function AnyOrAll({ query }: { query: ListPageQuery }) {
  const filter = readPathologies(query.pathology)
  if (filter === null) return <p className={styles.words}>{pathologyWords(query.pathology)}</p>
  if (filter.include.length < 2) return null
  const href = (every: boolean) => listHref(query, { pathology: writePathologies({ ...filter, every }) })
  return (
    <p className={styles.either}>
      <ListLink href={href(false)} aria-current={filter.every ? undefined : 'true'}>
        any of them
      </ListLink>
      <ListLink href={href(true)} aria-current={filter.every ? 'true' : undefined}>
        all at once
      </ListLink>
    </p>
  )
}

const noPathologies: PathologyFilter = { include: [], exclude: [], every: false }

function Pathologies(props: {
  values: readonly FacetValue[]
  query: ListPageQuery
  families: Readonly<Record<string, string>>
}) {
  const { query, families } = props
  const { include, exclude } = readPathologies(query.pathology) ?? noPathologies
  const values = withChosen(props.values, [...include, ...exclude])
  if (values.length === 0) return null
  return (
    <section className={styles.group} aria-label="Pathology">
      <h2>Pathology</h2>
      <AnyOrAll query={query} />
      <ul>
        {values.map(({ value, count }) => (
          <Value
            key={value}
            href={pathologyToggled(query, value, 'include')}
            value={value}
            count={count}
            most={mostOf(values)}
            isOn={include.includes(value)}
            family={families[value]}
          >
            <ListLink
              href={pathologyToggled(query, value, 'exclude')}
              className={styles.not}
              aria-current={exclude.includes(value) ? 'true' : undefined}
              aria-label={`without ${value}`}
              title={`without ${value}`}
            >
              −
            </ListLink>
          </Value>
        ))}
      </ul>
    </section>
  )
}

/** Values that are chosen elsewhere, to be taken off here. */
function Chosen(props: {
  title: string
  field: 'clip' | 'gold' | 'judged' | 'edit' | 'chars'
  query: ListPageQuery
  wordsOf?: (value: string) => string
}) {
  const { title, field, query, wordsOf = (value) => value } = props
  if (query[field].length === 0) return null
  return (
    <section className={styles.group} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {query[field].map((value) => (
          <li key={value} className={styles.value}>
            <ListLink href={toggled(query, field, value)} aria-current="true" title={`Take off: ${wordsOf(value)}`}>
              <i aria-hidden="true" />
              <span>{wordsOf(value)}</span>
              <em>×</em>
            </ListLink>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the traces differ in; where every one has a transcription, there is nothing to choose. */
function Failure({ facets, query }: { facets: Facets; query: ListPageQuery }) {
  const isOne = facets.failure.every(({ value }) => value === 'none')
  if (isOne && query.failure.length === 0) return null
  return <Group title="Failure" field="failure" values={facets.failure} query={query} />
}

/** How the clips sound, folded up until it is asked for; what is alike in all traces is not shown. */
function Sound({ facets, query }: { facets: Facets; query: ListPageQuery }) {
  const isChosen = (field: SoundField) => query[field].length > 0
  const shown = soundFields.filter((field) => facets[field].length > 1 || isChosen(field))
  if (shown.length === 0) return null
  return (
    <details className={styles.fold} open={shown.some(isChosen)}>
      <summary>Sound of the clip</summary>
      {shown.map((field) => (
        <Group key={field} title={soundTitles[field]} field={field} values={facets[field]} query={query} />
      ))}
    </details>
  )
}

const soundTitles: Readonly<Record<SoundField, string>> = {
  duration: 'Duration',
  level: 'Level',
  clipping: 'Clipping',
  silence: 'Silence',
  bandwidth: 'Bandwidth',
}

/** The filters, each value with the number of traces that it would leave under all other filters. */
export function FilterPanel({
  query,
  choices,
  facets,
  families,
}: {
  query: ListPageQuery
  choices: ListChoices
  facets: Facets
  families: Readonly<Record<string, string>>
}) {
  return (
    <div className={styles.panel}>
      <Group
        title="Dataset"
        field="dataset"
        values={facets.dataset}
        query={query}
        hrefOf={(value) => datasetToggled(query, choices, value)}
      />
      <Group title="Model" field="model" values={facets.model} query={query} />
      <Group title="Run" field="run" values={facets.run} query={query} />
      <Group title={`Outcome at k = ${query.k}`} field="outcome" values={facets.outcome} query={query} />
      <Failure facets={facets} query={query} />
      {query.retrieval === '' ? null : <Group title="Rank of gold" field="rank" values={facets.rank} query={query} />}
      <Group title="Gold fate" field="fate" values={facets.fate} query={query} />
      <Pathologies values={facets.pathology} query={query} families={families} />
      <Group title="Think state" field="state" values={facets.state} query={query} />
      <Sound facets={facets} query={query} />
      <Chosen title="Clip" field="clip" query={query} />
      <Chosen title="Gold" field="gold" query={query} wordsOf={goldStateText} />
      <Chosen title="Judged for" field="judged" query={query} wordsOf={judgedText} />
      <Chosen title="Characters of reasoning" field="chars" query={query} />
      <Chosen title="Word edit" field="edit" query={query} wordsOf={wordEditText} />
    </div>
  )
}
