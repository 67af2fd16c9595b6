import type { ReactNode } from 'react'
import { NoData } from '@/components/ui/no-data'
import { TopBar } from '@/components/ui/top-bar'
import type { Facets, ListChoices, TraceRows } from '@/lib/views/trace-row-view'
import { type ExportFormat, ExportMenu } from './export-menu'
import { FilterPanel } from './filter-panel'
import { FilterSheet } from './filter-sheet'
import { ListBar } from './list-bar'
import { clearedHref, filterCount, type ListPageQuery, listHref } from './list-links'
import { ListLink, ListNavigation } from './list-navigation'
import { NothingMatches } from './nothing-matches'
import { RetrievalNotice } from './retrieval-notice'
import { SkipToRows } from './skip-to-rows'
import { SortMenu } from './sort-menu'
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
  /** What must be known before the rows are believed. */
  readonly notice: ReactNode
  readonly load: LoadRows
  /** The formats in which the list can be taken along. */
  readonly formats: readonly ExportFormat[]
}

const shortcuts = [
  { keys: 'j k', does: 'next, previous row' },
  { keys: '↓ ↑', does: 'the same, from a row' },
  { keys: 'Enter', does: 'open the trace' },
  { keys: '/', does: 'search' },
]

const sortFields = ['clip', 'gold', 'run', 'rank', 'reasoningChars', 'latencyMs', 'importedAt'] as const

/** The failure browser: filters, the list's bar, and the rows. */
export function TraceListPage(props: Props) {
  const { query, choices, count, facets, first, position, families, notice, load, formats } = props
  const chosen = filterCount(query)
  const search = listHref(query).split('?')[1] ?? ''
  const sortLinks = Object.fromEntries(
    sortFields.map((field) => [field, listHref(query, { sort: query.sort === field ? `-${field}` : field })]),
  )
  const panel = (
    <>
      <FilterPanel query={query} choices={choices} facets={facets} families={families} />
      {chosen > 0 ? (
        <p className={styles.clear}>
          <ListLink className="link" href={clearedHref(query)}>
            Clear filters
          </ListLink>
        </p>
      ) : null}
    </>
  )
  return (
    <div className={styles.page}>
      {count.traces > 0 ? <SkipToRows /> : null}
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
          </aside>
          <div className={styles.grid}>
            <ListBar query={query} choices={choices} count={count}>
              <FilterSheet count={chosen}>{panel}</FilterSheet>
              <SortMenu sort={query.sort} sortLinks={sortLinks} />
              {count.traces > 0 ? <ExportMenu formats={formats} search={search} traces={count.traces} /> : null}
            </ListBar>
            {notice}
            {count.traces > 0 ? <RetrievalNotice query={query} choices={choices} /> : null}
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
