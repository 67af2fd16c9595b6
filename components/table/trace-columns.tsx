import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import { AnswerText } from '@/components/trace/answer-text'
import { Barcode } from '@/components/trace/barcode'
import { OriginBadge } from '@/components/ui/origin-badge'
import { fateText } from '@/lib/views/fate-text'
import { rankText } from '@/lib/views/rank-view'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { TraceRowView } from '@/lib/views/trace-row-view'
import styles from './trace-table.module.css'

const features = tableFeatures({})
const column = createColumnHelper<typeof features, TraceRowView>()

/** The pathologies of a row: two of them by name where there is room, else one, and how many more there are. */
function Findings({ ids, families }: { ids: readonly string[]; families: Readonly<Record<string, string>> }) {
  const [first, second] = ids
  const name = (id: string, more = '') => <span className={`${styles.name} ${more} ${families[id] ?? ''}`}>{id}</span>
  return (
    <span className={styles.names} title={ids.join(', ')}>
      {first === undefined ? null : name(first)}
      {second === undefined ? null : name(second, styles.second)}
      {ids.length > 1 ? <small className={styles.afterOne}>+{ids.length - 1}</small> : null}
      {ids.length > 2 ? <small className={styles.afterTwo}>+{ids.length - 2}</small> : null}
    </span>
  )
}

function Run({ row: { run, attempt } }: { row: TraceRowView }) {
  return (
    <span className={styles.run} title={`${run.model}, ${run.name}`}>
      <span>
        {run.model}
        {run.model === run.key ? '' : <span className="soft"> {run.key}</span>}
      </span>
      {attempt > 0 ? <span className="soft"> #{attempt + 1}</span> : null}
      <OriginBadge origin={run.origin} />
    </span>
  )
}

/** What became of gold, as short as a column wants it; the whole word is its title and the filter's. */
const shortFates: Readonly<Record<NonNullable<TraceRowView['goldFate']>, string>> = {
  'never-considered': 'never',
  'considered-dropped': 'dropped',
  'committed-mangled': 'mangled',
  'committed-exact': 'exact',
}

/** The columns of the list. */
function traceColumns(families: Readonly<Record<string, string>>) {
  return column.columns([
    column.accessor('clip', { header: 'clip', cell: (info) => <span title={info.getValue()}>{info.getValue()}</span> }),
    column.accessor('gold', {
      header: 'gold',
      cell: (info) => {
        const gold = info.getValue()
        return gold === null ? <span className={styles.none}>not known</span> : <span title={gold}>{gold}</span>
      },
    }),
    column.display({ id: 'answer', header: 'answer', cell: (info) => <AnswerText row={info.row.original} /> }),
    column.accessor('rank', { header: 'rank', cell: (info) => rankText(info.getValue(), info.row.original.depth) }),
    column.accessor('strip', {
      header: 'reasoning',
      cell: (info) => {
        const strip = info.getValue()
        return strip === null ? null : <Barcode strip={strip} families={families} />
      },
    }),
    column.accessor('outcome', { header: 'at k', cell: (info) => info.getValue() }),
    column.accessor('pathologies', {
      header: 'findings',
      cell: (info) => <Findings ids={info.getValue()} families={families} />,
    }),
    column.accessor('goldFate', {
      header: 'fate',
      cell: (info) => {
        const fate = info.getValue()
        return fate === null ? '–' : <span title={`${fate}: ${fateText[fate]}`}>{shortFates[fate]}</span>
      },
    }),
    column.accessor('thinkState', {
      header: 'state',
      cell: (info) => <span title={thinkStateText[info.getValue()]}>{info.getValue()}</span>,
    }),
    column.accessor('reasoningChars', {
      header: 'chars',
      cell: (info) => info.getValue()?.toLocaleString('en-GB') ?? '–',
    }),
    column.accessor('latencyMs', {
      header: 's',
      cell: (info) => {
        const value = info.getValue()
        return value === null ? '–' : (value / 1000).toFixed(1)
      },
    }),
    column.accessor((row) => row.run.name, {
      id: 'run',
      header: 'model, run',
      cell: (info) => <Run row={info.row.original} />,
    }),
  ])
}

/** The table of the rows that are in view. */
export function useTraceTable(data: TraceRowView[], families: Readonly<Record<string, string>>) {
  const columns = useMemo(() => traceColumns(families), [families])
  return useTable({ features, columns, data, getRowId: (row) => row.key })
}

export type TraceTableModel = ReturnType<typeof useTraceTable>

/** What a column's head sorts by, where it sorts. */
export const sortFieldOf: Readonly<Record<string, string>> = {
  clip: 'clip',
  gold: 'gold',
  rank: 'rank',
  reasoningChars: 'reasoningChars',
  latencyMs: 'latencyMs',
  run: 'run',
}
