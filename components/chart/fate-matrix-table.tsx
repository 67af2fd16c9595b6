import Link from 'next/link'
import { tracesHref } from '@/lib/url/hrefs'
import { type FateCell, type FateMatrix, matrixBuckets, matrixFates } from '@/lib/views/fate-matrix'
import { fateText } from '@/lib/views/fate-text'
import { countText, intervalText, nText, shareText } from '@/lib/views/number-text'
import { rankBucketText } from '@/lib/views/rank-bucket-text'
import styles from './fate-matrix-table.module.css'

/** A bucket as a column's head prints it. */
const heads: Readonly<Record<string, string>> = { '2-10': '2–10', '11-40': '11–40', '41-': '>40' }

/** The strongest tint of a cell, in percent of ink: text upon it stays readable. */
const strongest = 16

const titleOf = (what: string, rate: FateCell['rate']) =>
  rate === null ? what : `${what}: ${shareText(rate.share)} of all, 95% ${intervalText(rate)}, ${nText(rate)}`

function Cell(props: { cell: FateCell | undefined; what: string; href: string; isSum?: boolean }) {
  const { cell, what, href, isSum = false } = props
  const { count = 0, rate = null } = cell ?? {}
  const tint = isSum || rate === null ? 0 : Math.round(strongest * rate.share * 10) / 10
  return (
    <td
      className={isSum ? styles.sum : ''}
      style={tint > 0 ? { background: `color-mix(in oklab, var(--ink) ${tint}%, transparent)` } : undefined}
    >
      <Link href={href} prefetch={false} aria-label={`${countText(count)} traces: ${what}`} title={titleOf(what, rate)}>
        <span className={count === 0 ? styles.none : ''}>{countText(count)}</span>
        <small>{count === 0 || rate === null ? '–' : shareText(rate.share)}</small>
        {count > 0 && rate !== null && <small className={styles.n}>{nText(rate)}</small>}
      </Link>
    </td>
  )
}

/** What became of gold in the reasoning, against where retrieval ranked it: it splits perception from decision from index. */
export function FateMatrixTable(props: {
  matrix: FateMatrix
  at: { readonly dataset: string; readonly run: string; readonly retrieval: string | null; readonly k: number }
}) {
  const { matrix, at } = props
  const { total, all, rows, sums } = matrix
  if (total === 0) return <p className="soft">No trace of it is whole and has a gold that is known.</p>
  return (
    <>
      <section className={styles.scroll} aria-label="Gold fate by rank" style={{ marginTop: 0 }}>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <th scope="col">gold fate</th>
              {matrixBuckets.map((bucket) => (
                <th key={bucket} scope="col" title={rankBucketText[bucket]}>
                  {heads[bucket] ?? bucket}
                </th>
              ))}
              <th scope="col">all</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fate, cells, sum }) => (
              <tr key={fate}>
                <th scope="row" title={fateText[fate]}>
                  {fate}
                </th>
                {matrixBuckets.map((bucket, index) => (
                  <Cell
                    key={bucket}
                    cell={cells[index]}
                    what={`${fate}, rank ${heads[bucket] ?? bucket}`}
                    href={tracesHref({ ...at, fate, rank: bucket })}
                  />
                ))}
                <Cell cell={sum} what={fate} href={tracesHref({ ...at, fate })} isSum />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">all</th>
              {matrixBuckets.map((bucket, index) => (
                <Cell
                  key={bucket}
                  cell={sums[index]}
                  what={`any fate, rank ${heads[bucket] ?? bucket}`}
                  href={tracesHref({ ...at, fate: matrixFates, rank: bucket })}
                  isSum
                />
              ))}
              <Cell cell={all} what="any fate" href={tracesHref({ ...at, fate: matrixFates })} isSum />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={styles.caption}>
        {countText(total)} whole traces whose gold is known; each cell is their count and its share of all, with its 95%
        Wilson interval on hover. Down: what is lost at <i>never-considered</i> was not perceived, at{' '}
        <i>considered-dropped</i> it was perceived and decided against, at <i>committed-mangled</i> it was settled on
        and written otherwise. Across: where a <i>committed-exact</i> answer ranks beyond 1, or a mangled one far down,
        the index lost it. Absent: not within the depth searched, or not ranked.
      </p>
    </>
  )
}
