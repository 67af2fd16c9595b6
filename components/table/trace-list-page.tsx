import { EmptyState } from '@/components/ui/empty-state'
import { TopBar } from '@/components/ui/top-bar'
import type { Facets, ListChoices, TraceRows } from '@/lib/views/trace-row-view'
import { FilterPanel } from './filter-panel'
import { FilterSheet } from './filter-sheet'
import { ListBar } from './list-bar'
import { clearedHref, type ListPageQuery, listHref } from './list-links'
import { ListLink, ListNavigation } from './list-navigation'
import styles from './trace-list-page.module.css'
import { TraceTable } from './trace-table'
import type { LoadRows } from './use-rows'

type Props = {
  readonly query: ListPageQuery
  readonly choices: ListChoices
  readonly count: { readonly traces: number; readonly runs: number }
  readonly facets: Facets
  readonly first: TraceRows
  readonly position: number | null
  readonly families: Readonly<Record<string, string>>
  readonly load: LoadRows
}

const shortcuts = [
  { keys: 'j k', does: 'next, previous row' },
  { keys: 'Enter', does: 'open the trace' },
  { keys: '/', does: 'search' },
]

const sortFields = ['clip', 'gold', 'run', 'rank', 'reasoningChars', 'latencyMs', 'importedAt'] as const

function chosenCount({ dataset, model, run, outcome, state, fate, rank, pathology, clip, q }: ListPageQuery): number {
  return [dataset, model, run, outcome, state, fate, rank, pathology, clip].reduce(
    (sum, values) => sum + values.length,
    q === '' ? 0 : 1,
  )
}

function NothingMatches({ query }: { query: ListPageQuery }) {
  const isUnsearchable = query.q !== '' && !/[\p{L}\p{N}]/u.test(query.q)
  return (
    <EmptyState title="No trace matches">
      <p>
        {isUnsearchable
          ? `There is no letter or digit in “${query.q}”, so nothing can be searched for.`
          : 'Each filter leaves something, but not all of them together.'}
      </p>
      <p>
        <ListLink className="link" href={clearedHref(query)}>
          Clear all filters
        </ListLink>
      </p>
    </EmptyState>
  )
}

/** What an empty home says first. */
function NoData() {
  return (
    <EmptyState title="No traces yet">
      <p>Import a file of records, and they are here:</p>
      <pre>npx mondegreen import runs.jsonl</pre>
    </EmptyState>
  )
}

/** The failure browser: filters, the list's bar, and the rows. */
export function TraceListPage(props: Props) {
  const { query, choices, count, facets, first, position, families, load } = props
  const chosen = chosenCount(query)
  const search = listHref(query).split('?')[1] ?? ''
  const sortLinks = Object.fromEntries(
    sortFields.map((field) => [field, listHref(query, { sort: query.sort === field ? `-${field}` : field })]),
  )
  const panel = <FilterPanel query={query} facets={facets} families={families} />
  return (
    <div className={styles.page}>
      <TopBar current="/traces" shortcuts={shortcuts} />
      {choices.datasets.length === 0 ? (
        <main>
          <NoData />
        </main>
      ) : (
        <ListNavigation className={styles.list}>
          <h1 className="visually-hidden">Traces</h1>
          <aside className={styles.facets} aria-label="Filters">
            {panel}
            {chosen > 0 ? (
              <p className={styles.clear}>
                <ListLink className="link" href={clearedHref(query)}>
                  Clear filters
                </ListLink>
              </p>
            ) : null}
          </aside>
          <div className={styles.grid}>
            <ListBar query={query} choices={choices} count={count} />
            <FilterSheet count={chosen}>{panel}</FilterSheet>
            {count.traces === 0 ? (
              <NothingMatches query={query} />
            ) : (
              <TraceTable
                key={search}
                first={first}
                total={count.traces}
                position={position}
                families={families}
                search={search}
                sort={query.sort}
                sortLinks={sortLinks}
                load={load}
              />
            )}
          </div>
        </ListNavigation>
      )}
    </div>
  )
}
