'use client'
import Link from 'next/link'
import type { MouseEvent } from 'react'
import type { TraceTableModel } from './trace-columns'
import styles from './trace-table.module.css'

type Props = {
  readonly table: TraceTableModel
  readonly row: ReturnType<TraceTableModel['getRowModel']>['rows'][number]
  readonly index: number
  readonly href: string
  readonly isSelected: boolean
  /** Whether Tab leads to it: it does to one row, and keys lead on from there. */
  readonly isTabStop: boolean
  readonly isOpening: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

const isOnLink = ({ target }: MouseEvent) => target instanceof Element && target.closest('a') !== null
const openTab = (href: string) => window.open(href, '_blank', 'noopener')

/** A row: a click anywhere in it does what it would on its link, in a tab of its own too, and text can be selected. */
export function TraceTableRow(props: Props) {
  const { table, row, index, href, isSelected, isTabStop, isOpening, onSelect, onOpen } = props
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={isOpening || undefined}
      data-outcome={row.original.outcome}
      onClick={(event) => {
        if (isOnLink(event) || !window.getSelection()?.isCollapsed) return
        if (event.ctrlKey || event.metaKey || event.shiftKey) openTab(href)
        else onOpen()
      }}
      onMouseDown={(event) => {
        // The middle button would begin to scroll.
        if (event.button === 1 && !isOnLink(event)) event.preventDefault()
      }}
      onAuxClick={(event) => {
        if (event.button === 1 && !isOnLink(event)) openTab(href)
      }}
    >
      {row.getAllCells().map((cell) => (
        <td key={cell.id} data-column={cell.column.id}>
          {cell.column.id === 'clip' ? (
            <Link
              href={href}
              prefetch={false}
              tabIndex={isTabStop ? 0 : -1}
              onFocus={onSelect}
              onNavigate={(event) => {
                event.preventDefault()
                onOpen()
              }}
            >
              <table.FlexRender cell={cell} />
            </Link>
          ) : (
            <table.FlexRender cell={cell} />
          )}
        </td>
      ))}
    </tr>
  )
}

/** A row that is being loaded. */
export function WaitingRow({ table }: { table: TraceTableModel }) {
  const columns = table.getHeaderGroups().flatMap((group) => group.headers.map(({ column }) => column.id))
  return (
    <tr className={styles.waiting} aria-busy="true">
      {columns.map((id) => (
        <td key={id} data-column={id}>
          <i className={styles.skeleton} />
        </td>
      ))}
    </tr>
  )
}
