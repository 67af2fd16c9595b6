import { createColumnHelper, tableFeatures } from '@tanstack/react-table'
import { Barcode } from '@/components/trace/barcode'
import { OriginBadge } from '@/components/ui/origin-badge'
import { fateText } from '@/lib/views/fate-text'
import { rankText } from '@/lib/views/rank-view'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { TraceRowView } from '@/lib/views/trace-row-view'
import styles from './trace-table.module.css'

export const features = tableFeatures({})
const column = createColumnHelper<typeof features, TraceRowView>()

function Answer({ row }: { row: TraceRowView }) {
  if (row.failure === 'error')
    return <span className={styles.none}>error: {row.answer.map((part) => part.text).join('')}</span>
  if (row.failure === 'no-transcription') return <span className={styles.none}>no transcription</span>
  const isFar = row.gold !== null && row.answer.filter((part) => part.same).join('').length === 0
  return (
    <span className={isFar ? styles.far : undefined}>
      {row.answer.map(({ text, same }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text have no other identity
        same ? <span key={at}>{text}</span> : <ins key={at}>{text}</ins>,
      )}
    </span>
  )
}

/** How many pathologies a row names before it counts the rest. */
const namesShown = 2

/** What became of gold, as short as a column wants it; the whole word is its title and the filter's. */
const shortFates: Readonly<Record<NonNullable<TraceRowView['goldFate']>, string>> = {
  'never-considered': 'never',
  'considered-dropped': 'dropped',
  'committed-mangled': 'mangled',
  'committed-exact': 'exact',
}

/** The columns of the list; `field` is what the head sorts by. */
export function traceColumns(families: Readonly<Record<string, string>>) {
  return column.columns([
    column.accessor('clip', { header: 'clip', cell: (info) => info.getValue() }),
    column.accessor('gold', {
      header: 'gold',
      cell: (info) => info.getValue() ?? <span className={styles.none}>not known</span>,
    }),
    column.display({ id: 'answer', header: 'answer', cell: (info) => <Answer row={info.row.original} /> }),
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
      cell: (info) => {
        const ids = info.getValue()
        return (
          <>
            {ids.slice(0, namesShown).map((id) => (
              <span key={id} className={`${styles.name} ${families[id] ?? ''}`}>
                {id}
              </span>
            ))}
            {ids.length > namesShown ? <span className="soft">+{ids.length - namesShown}</span> : null}
          </>
        )
      },
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
      cell: (info) => {
        const { run, attempt } = info.row.original
        return (
          <span title={run.name}>
            {run.model}
            {run.model === run.key ? '' : <span className="soft"> {run.key}</span>}
            {attempt > 0 ? <span className="soft"> #{attempt + 1}</span> : null}
            <OriginBadge origin={run.origin} />
          </span>
        )
      },
    }),
  ])
}

/** What a column's head sorts by, where it sorts. */
export const sortFieldOf: Readonly<Record<string, string>> = {
  clip: 'clip',
  gold: 'gold',
  rank: 'rank',
  reasoningChars: 'reasoningChars',
  latencyMs: 'latencyMs',
  run: 'run',
}
