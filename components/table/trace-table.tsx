'use client'
import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import type { TraceRows, TraceRowView } from '@/lib/views/trace-row-view'
import { ListLink } from './list-navigation'
import { features, sortFieldOf, traceColumns } from './trace-columns'
import styles from './trace-table.module.css'
import { type LoadRows, useRows } from './use-rows'

type Props = {
  readonly first: TraceRows
  readonly total: number
  readonly position: number | null
  readonly families: Readonly<Record<string, string>>
  /** The list's query, as it goes into links. */
  readonly search: string
  readonly sort: string
  readonly sortLinks: Readonly<Record<string, string>>
  readonly load: LoadRows
}

const wideRow = 33
const narrowRow = 83

function useRowHeight(): number {
  const [height, setHeight] = useState(wideRow)
  useEffect(() => {
    const narrow = window.matchMedia('(max-width: 720px)')
    const apply = () => setHeight(narrow.matches ? narrowRow : wideRow)
    apply()
    narrow.addEventListener('change', apply)
    return () => narrow.removeEventListener('change', apply)
  }, [])
  return height
}

/** Where the rows stood that traces were opened from: going back shows the page as it was, which knows no `at`. */
const openedAt = new Map<string, number>()

/** Before a trace opens, its row goes into the list's own address, so that going back leads to that row. */
function rememberRow(key: string, index: number): void {
  openedAt.set(key, index)
  const url = new URL(window.location.href)
  url.searchParams.set('at', key)
  window.history.replaceState(window.history.state, '', url)
}

function SortLink({
  field,
  sort,
  href,
  children,
}: {
  field: string
  sort: string
  href: string
  children: React.ReactNode
}) {
  const arrow = sort === field ? ' ↑' : sort === `-${field}` ? ' ↓' : ''
  return (
    <ListLink href={href}>
      {children}
      {arrow}
    </ListLink>
  )
}

function direction(field: string | undefined, sort: string): 'ascending' | 'descending' | undefined {
  if (field === undefined) return undefined
  return sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : undefined
}

function Head({
  sort,
  sortLinks,
  table,
}: {
  sort: string
  sortLinks: Props['sortLinks']
  table: ReturnType<typeof useTraceTable>
}) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => {
            const field = sortFieldOf[header.column.id]
            const title = <table.FlexRender header={header} />
            return (
              <th key={header.id} data-column={header.column.id} scope="col" aria-sort={direction(field, sort)}>
                {field === undefined ? (
                  title
                ) : (
                  <SortLink field={field} sort={sort} href={sortLinks[field] ?? ''}>
                    {title}
                  </SortLink>
                )}
              </th>
            )
          })}
        </tr>
      ))}
    </thead>
  )
}

function useTraceTable(data: TraceRowView[], families: Props['families']) {
  const columns = useMemo(() => traceColumns(families), [families])
  return useTable({ features, columns, data, getRowId: (row) => row.key })
}

function useListKeys(total: number, selected: number, select: (at: number) => void, open: (at: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const step = { j: 1, k: -1 }[event.key]
      if (step !== undefined) select(Math.min(total - 1, Math.max(0, selected + step)))
      else if (event.key === 'Enter' && selected >= 0 && !(event.target instanceof HTMLAnchorElement)) open(selected)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

/** The list of traces: rows in view only, the rest is asked for as one scrolls. */
export function TraceTable({ first, total, position, families, search, sort, sortLinks, load }: Props) {
  const router = useRouter()
  const scroller = useRef<HTMLElement>(null)
  const height = useRowHeight()
  const { rows, want, failed } = useRows(search, first, load)
  const [selected, setSelected] = useState(position ?? -1)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    initialRect: { width: 1200, height: wideRow * 42 },
    initialOffset: Math.max(0, ((position ?? 0) - 10) * wideRow),
    onChange: ({ range }) => {
      if (range) void want(Math.max(0, range.startIndex - 8), Math.min(total, range.endIndex + 9))
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when their height changes
  useEffect(() => virtualizer.measure(), [virtualizer, height])
  useEffect(() => {
    const at = new URL(window.location.href).searchParams.get('at')
    const row = position ?? (at === null ? undefined : openedAt.get(at))
    if (row === undefined) return
    setSelected(row)
    virtualizer.scrollToIndex(row, { align: 'center' })
  }, [virtualizer, position])

  const items = virtualizer.getVirtualItems()
  const data = items.flatMap(({ index }) => rows.get(index) ?? [])
  const table = useTraceTable(data, families)
  const byKey = new Map(table.getRowModel().rows.map((row) => [row.id, row]))
  const href = (key: string) => `/t/${key}?list=${encodeURIComponent(search)}`
  const open = (at: number) => {
    const row = rows.get(at)
    if (!row) return
    rememberRow(row.key, at)
    router.push(href(row.key))
  }
  const select = (at: number) => {
    setSelected(at)
    virtualizer.scrollToIndex(at)
  }
  useListKeys(total, selected, select, open)

  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
    <section className={styles.scroll} ref={scroller} tabIndex={0} aria-label="Traces">
      {failed ? <p className={styles.failed}>More rows could not be loaded. Scroll on to try again.</p> : null}
      <table className={styles.table} aria-rowcount={total + 1}>
        <Head sort={sort} sortLinks={sortLinks} table={table} />
        <tbody>
          <tr style={{ height: before }} className={styles.space} />
          {items.map(({ index }) => {
            const view = rows.get(index)
            const row = view && byKey.get(view.key)
            if (!row) return <tr key={index} className={styles.waiting} style={{ height }} />
            return (
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                aria-selected={index === selected}
                data-outcome={view.outcome}
                onClick={(event) => {
                  if (
                    event.target instanceof Element &&
                    !event.target.closest('a') &&
                    window.getSelection()?.isCollapsed
                  )
                    open(index)
                }}
              >
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} data-column={cell.column.id}>
                    {cell.column.id === 'clip' ? (
                      <Link href={href(view.key)} prefetch={false} onClick={() => rememberRow(view.key, index)}>
                        <table.FlexRender cell={cell} />
                      </Link>
                    ) : (
                      <table.FlexRender cell={cell} />
                    )}
                  </td>
                ))}
              </tr>
            )
          })}
          <tr style={{ height: after }} className={styles.space} />
        </tbody>
      </table>
    </section>
  )
}
