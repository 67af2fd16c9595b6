import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { compareHref } from '@/lib/url/compare'
import { beyondDepthText } from '@/lib/views/beyond-depth'
import type { Comparison, PairCell, PairView, WonLost } from '@/lib/views/comparison'
import { pText } from '@/lib/views/difference-text'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'

/** Each cell of won and lost, in words. */
export const cellWords: Readonly<Record<PairCell, string>> = {
  both: 'both hit',
  onlyA: 'only a hit',
  onlyB: 'only b hit',
  neither: 'neither hit',
}

const testWords = {
  mcnemar: 'McNemar’s exact test, two-sided',
  permutation: 'paired permutation test over clips, two-sided',
} as const

type At = { readonly table: WonLost; readonly to: (cell: PairCell) => string }

function Count({ table, cell, to }: At & { cell: PairCell }) {
  const isApart = cell === 'onlyA' || cell === 'onlyB'
  return (
    <td className="num" data-apart={isApart || undefined}>
      <Link
        href={to(cell)}
        prefetch={false}
        aria-label={`${countText(table[cell])}: ${cellWords[cell]} at k = ${table.k}`}
      >
        {countText(table[cell])}
      </Link>
    </td>
  )
}

function TwoByTwo({ table, to }: At) {
  return (
    <DataTable label={`Won and lost at k = ${table.k}`} narrow>
      <thead>
        <tr>
          <td />
          <th scope="col" className="num">
            b hit
          </th>
          <th scope="col" className="num">
            b missed
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">a hit</th>
          <Count table={table} cell="both" to={to} />
          <Count table={table} cell="onlyA" to={to} />
        </tr>
        <tr>
          <th scope="row">a missed</th>
          <Count table={table} cell="onlyB" to={to} />
          <Count table={table} cell="neither" to={to} />
        </tr>
      </tbody>
    </DataTable>
  )
}

/** The test with what it is over, and, where clips were tried again, what the counts are of. */
function Caption({ table, pair }: { table: WonLost; pair: PairView }) {
  const { n, attempts } = pair
  if (table.test === 'mcnemar') {
    return (
      <p className={styles.test}>
        p {pText(table.p)} · {testWords.mcnemar} · n {countText(n)} clips
      </p>
    )
  }
  const pairs = table.both + table.onlyA + table.onlyB + table.neither
  return (
    <p className={styles.test}>
      Counts: {countText(pairs)} pairs of traces, each of a clip and attempt that both have.
      <br />p {pText(table.p)} · {testWords.permutation}: n {countText(n)} clips, each with all of its attempts (a up to{' '}
      {countText(attempts.a)}, b up to {countText(attempts.b)})
    </p>
  )
}

/** Who won and lost at each k: the pairs where one run hit and the other missed are what the test rests on. */
export function WonLostTables({ comparison, pair }: { comparison: Comparison; pair: PairView }) {
  const { runs, retrieval } = comparison
  const keys = runs.map(({ key }) => key)
  const depth = Math.min(pair.slope.a.search.depth, pair.slope.b.search.depth)
  return (
    <div className={styles.tables}>
      {pair.at.map(({ k, table }) => (
        <div key={k}>
          <h3>k = {countText(k)}</h3>
          {table === null ? (
            <p className="soft">{beyondDepthText(k, depth)}: who won is not known.</p>
          ) : (
            <>
              <TwoByTwo table={table} to={(cell) => `${compareHref(keys, { retrieval, k, cell })}#clips`} />
              <Caption table={table} pair={pair} />
            </>
          )}
        </div>
      ))}
    </div>
  )
}
