import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { OriginBadge } from '@/components/ui/origin-badge'
import { compareHref, letterOf } from '@/lib/url/compare'
import { runHref } from '@/lib/url/hrefs'
import type { ComparedRun, Comparison, RunPair } from '@/lib/views/comparison'
import { pText } from '@/lib/views/difference-text'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'

type Seen = { readonly won: number; readonly lost: number; readonly pair: RunPair }

/** A pair as its row's run sees it: what is won by one is lost by the other. */
function seenBy(row: ComparedRun, column: ComparedRun, pairs: readonly RunPair[]): Seen | null {
  const pair = pairs.find(({ a, b }) => (a === row.key && b === column.key) || (a === column.key && b === row.key))
  if (!pair?.table) return null
  const { onlyA, onlyB } = pair.table
  return pair.a === row.key ? { won: onlyA, lost: onlyB, pair } : { won: onlyB, lost: onlyA, pair }
}

type CellProps = { readonly row: number; readonly column: number; readonly comparison: Comparison }

function Cell({ row, column, comparison }: CellProps) {
  const { runs, pairs, retrieval, k } = comparison
  const [one, other] = [runs[row], runs[column]]
  if (!one || !other || row === column) return <td className={`num ${styles.self}`}>·</td>
  const seen = seenBy(one, other, pairs)
  if (!seen?.pair.table) return <td className="num soft">–</td>
  const { won, lost, pair } = seen
  const name = `${letterOf(row)} against ${letterOf(column)}: ${countText(won)} won, ${countText(lost)} lost at k = ${k}`
  return (
    <td className="num">
      <Link href={compareHref([one.key, other.key], { retrieval, k })} prefetch={false} aria-label={name}>
        <b>{countText(won)}</b> : {countText(lost)}
      </Link>
      <small>
        p {pText(seen.pair.table.p)}
        {pair.pHolm !== null && ` · Holm ${pText(pair.pHolm)}`}
      </small>
      <small>n {countText(pair.n)}</small>
    </td>
  )
}

/** Won and lost at k between each two of several runs; each cell leads to its pair. */
export function PairwiseTable({ comparison }: { comparison: Comparison }) {
  const { runs, pairs, k } = comparison
  const made = pairs.flatMap(({ table }) => (table === null ? [] : [table]))
  if (made.length === 0)
    return <p className="soft">Not known: no two of the runs were searched as deep as k = {countText(k)}.</p>
  const isPermuted = made.some(({ test }) => test === 'permutation')
  return (
    <>
      <DataTable label="Won and lost between each two" narrow pinned>
        <thead>
          <tr>
            <th scope="col">won : lost</th>
            {runs.map((run, at) => (
              <th key={run.key} scope="col" className="num" title={run.name}>
                <span className={styles.letter}>{letterOf(at)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run, row) => (
            <tr key={run.key}>
              <th scope="row">
                <span className={styles.letter}>{letterOf(row)}</span>{' '}
                <Link href={runHref(run.key)} title={run.name} prefetch={false}>
                  {run.model}
                </Link>
                <OriginBadge origin={run.origin} />
              </th>
              {runs.map(({ key }, column) => (
                <Cell key={key} row={row} column={column} comparison={comparison} />
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p className="soft" style={{ marginTop: 8, maxWidth: '100ch' }}>
        Each row’s run against each column’s: {isPermuted ? 'pairs of traces' : 'clips'} that only the row’s hit, and
        that only the column’s hit, of n clips that both have. p is two-sided, of{' '}
        {isPermuted
          ? 'McNemar’s exact test where each clip was tried once, else of a paired permutation test over clips'
          : 'McNemar’s exact test'}
        ; Holm: adjusted over the {countText(made.length)} pairs.
      </p>
    </>
  )
}
