import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { compareHref } from '@/lib/url/compare'
import type { Comparison, PairCell, PairView, WonLost } from '@/lib/views/comparison'
import { pText } from '@/lib/views/difference-text'
import { countText, triedText } from '@/lib/views/number-text'
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

/** Who won and lost at each k: the pairs where one run hit and the other missed are what the test rests on. */
export function WonLostTables({ comparison, pair }: { comparison: Comparison; pair: PairView }) {
  const { runs, retrieval } = comparison
  const keys = runs.map(({ key }) => key)
  return (
    <div className={styles.tables}>
      {pair.at.map(({ k, table }) => (
        <div key={k}>
          <h3>k = {countText(k)}</h3>
          {table === null ? (
            <p className="soft">Not searched so deep.</p>
          ) : (
            <>
              <TwoByTwo table={table} to={(cell) => `${compareHref(keys, { retrieval, k, cell })}#clips`} />
              <p className={styles.test}>
                p {pText(table.p)} · {testWords[table.test]} ·{' '}
                {table.test === 'mcnemar'
                  ? `n ${countText(pair.n)} clips`
                  : `n ${countText(pair.n)} clips${triedText(pair.tried.either)}, counts are of attempts`}
              </p>
            </>
          )}
        </div>
      ))}
    </div>
  )
}
