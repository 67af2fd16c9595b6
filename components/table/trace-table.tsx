'use client'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { TraceRows } from '@/lib/views/trace-row-view'
import { useListNavigation } from './list-navigation'
import { rememberedRow, rememberRow } from './opened-row'
import { useTraceTable } from './trace-columns'
import styles from './trace-table.module.css'
import { TraceTableHead } from './trace-table-head'
import { TraceTableRow, WaitingRow } from './trace-table-row'
import { useListKeys } from './use-list-keys'
import { type LoadRows, useRows } from './use-rows'
import { useSelectedRow } from './use-selected-row'

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

/** The list of traces: rows in view only, the rest is asked for as one scrolls. */
export function TraceTable({ first, total, position, families, search, sort, sortLinks, load }: Props) {
  const { go, pending } = useListNavigation()
  const scroller = useRef<HTMLElement>(null)
  const height = useRowHeight()
  const { rows, want, retry, failed } = useRows(search, first, load)
  // A list that is made anew while it is read stays where it is, though the place of the row may be another.
  const [opened] = useState(position)
  const [selected, setSelected] = useSelectedRow(rows, opened ?? -1)
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The head, which is as high as a row, stands over the first rows and moves all of them down.
    scrollPaddingEnd: height === wideRow ? wideRow : 0,
    initialRect: { width: 1200, height: wideRow * 42 },
    initialOffset: Math.max(0, ((opened ?? 0) - 10) * wideRow),
    onChange: ({ range }) => {
      if (range) void want(Math.max(0, range.startIndex - 8), Math.min(total, range.endIndex + 9))
    },
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when their height changes
  useEffect(() => virtualizer.measure(), [virtualizer, height])
  useEffect(() => {
    const row = opened ?? rememberedRow()
    if (row === undefined) return
    setSelected(row)
    virtualizer.scrollToIndex(row, { align: 'center' })
  }, [virtualizer, opened, setSelected])

  const items = virtualizer.getVirtualItems()
  const table = useTraceTable(
    items.flatMap(({ index }) => rows.get(index) ?? []),
    families,
  )
  const byKey = new Map(table.getRowModel().rows.map((row) => [row.id, row]))
  const href = (key: string) => `/t/${key}?list=${encodeURIComponent(search)}`
  const open = (at: number) => {
    const row = rows.get(at)
    if (!row) return
    rememberRow(row.key, at)
    go(href(row.key), { scroll: true })
  }
  const select = (at: number) => {
    setSelected(at)
    virtualizer.scrollToIndex(at)
  }
  useListKeys({ scroller, total, selected, select, open })

  const here = items.filter(({ index }) => rows.has(index))
  const tabStop = here.some(({ index }) => index === selected) ? selected : here[0]?.index
  const before = items[0]?.start ?? 0
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard */}
      <section id="rows" className={styles.scroll} ref={scroller} tabIndex={0} aria-label="Traces">
        <table className={styles.table} aria-rowcount={total + 1}>
          <TraceTableHead table={table} sort={sort} sortLinks={sortLinks} />
          <tbody>
            <tr style={{ height: before }} className={styles.space} />
            {items.map(({ index }) => {
              const row = byKey.get(rows.get(index)?.key ?? '')
              if (!row) return <WaitingRow key={index} table={table} />
              return (
                <TraceTableRow
                  key={row.id}
                  table={table}
                  row={row}
                  index={index}
                  href={href(row.id)}
                  isSelected={index === selected}
                  isTabStop={index === tabStop}
                  isOpening={pending === href(row.id)}
                  onSelect={() => setSelected(index)}
                  onOpen={() => open(index)}
                />
              )
            })}
            <tr style={{ height: after }} className={styles.space} />
          </tbody>
        </table>
      </section>
      {failed ? (
        <p className={styles.failed} role="alert">
          More rows could not be loaded.
          <button type="button" onClick={retry}>
            Try again
          </button>
        </p>
      ) : null}
    </>
  )
}
