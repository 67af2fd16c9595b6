import type { ReactNode } from 'react'
import { usualKs } from '@/lib/views/rank-view'
import type { ListChoices } from '@/lib/views/trace-row-view'
import styles from './list-bar.module.css'
import { type ListPageQuery, listHref } from './list-links'
import { ListForm, ListLink } from './list-navigation'
import { SearchField } from './search-field'

/** The rest of the query, to go along when a form changes one part of it. */
function Rest({ query, without }: { query: ListPageQuery; without: string }) {
  const params = new URLSearchParams(listHref(query).split('?')[1] ?? '')
  return [...params].flatMap(([name, value]) =>
    name === without ? [] : <input key={`${name}=${value}`} type="hidden" name={name} value={value} />,
  )
}

function Segment({ href, isOn, children }: { href: string; isOn: boolean; children: ReactNode }) {
  return (
    <ListLink href={href} aria-current={isOn ? 'true' : undefined}>
      {children}
    </ListLink>
  )
}

/** Search, retrieval model and k, how much the list holds, and what else a narrow screen needs. */
export function ListBar({
  query,
  choices,
  count,
  children,
}: {
  query: ListPageQuery
  choices: ListChoices
  count: { traces: number; runs: number }
  children?: ReactNode
}) {
  const isUsual = usualKs.some((k) => k === query.k)
  return (
    <div className={styles.bar}>
      <ListForm className={styles.search} role="search">
        <span aria-hidden="true">/</span>
        <SearchField key={query.q} value={query.q} />
        <Rest query={query} without="q" />
      </ListForm>
      {choices.retrievals.length > 0 ? (
        <nav className={styles.segments} aria-label="Retrieval model">
          {choices.retrievals.map((retrieval) => (
            <Segment key={retrieval} href={listHref(query, { retrieval })} isOn={retrieval === query.retrieval}>
              {retrieval}
            </Segment>
          ))}
        </nav>
      ) : null}
      <div className={styles.segments}>
        <span>k</span>
        <nav aria-label="k">
          {usualKs.map((k) => (
            <Segment key={k} href={listHref(query, { k })} isOn={k === query.k}>
              {k}
            </Segment>
          ))}
        </nav>
        <ListForm>
          <input
            key={query.k}
            type="number"
            name="k"
            min="1"
            max="1000000"
            required
            placeholder="…"
            defaultValue={isUsual ? '' : query.k}
            aria-label="Another k"
          />
          <Rest query={query} without="k" />
        </ListForm>
      </div>
      <p role="status">
        <strong>{count.traces.toLocaleString('en-GB')}</strong> {count.traces === 1 ? 'trace' : 'traces'} of{' '}
        {count.runs} {count.runs === 1 ? 'run' : 'runs'}
      </p>
      {children}
    </div>
  )
}
