import Link from 'next/link'
import { tracesHref } from '@/lib/url/hrefs'
import { type FateMatrix, matrixBuckets, matrixFates } from '@/lib/views/fate-matrix'
import { fateText } from '@/lib/views/fate-text'
import { countText, shareText } from '@/lib/views/number-text'
import { rankBucketText } from '@/lib/views/rank-bucket-text'
import styles from './fate-matrix-table.module.css'

/** A bucket as a column's head prints it. */
const heads: Readonly<Record<string, string>> = { '2-10': '2–10', '11-40': '11–40', '41-': '>40' }

/** The strongest tint of a cell, in percent of ink: text upon it stays readable. */
const strongest = 16

function Cell(props: { count: number; total: number; what: string; href: string; isSum?: boolean }) {
  const { count, total, what, href, isSum = false } = props
  const share = total === 0 ? 0 : count / total
  const tint = isSum ? 0 : Math.round(strongest * share * 10) / 10
  return (
    <td
      className={isSum ? styles.sum : ''}
      style={tint > 0 ? { background: `color-mix(in oklab, var(--ink) ${tint}%, transparent)` } : undefined}
    >
      <Link href={href} prefetch={false} aria-label={`${countText(count)} traces: ${what}`} title={what}>
        <span className={count === 0 ? styles.none : ''}>{countText(count)}</span>
        <small>{count === 0 ? '–' : shareText(share)}</small>
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
  const { total, rows, sums } = matrix
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
            {rows.map(({ fate, counts, sum }) => (
              <tr key={fate}>
                <th scope="row" title={fateText[fate]}>
                  {fate}
                </th>
                {matrixBuckets.map((bucket, index) => (
                  <Cell
                    key={bucket}
                    count={counts[index] ?? 0}
                    total={total}
                    what={`${fate}, rank ${heads[bucket] ?? bucket}`}
                    href={tracesHref({ ...at, fate, rank: bucket })}
                  />
                ))}
                <Cell count={sum} total={total} what={fate} href={tracesHref({ ...at, fate })} isSum />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">all</th>
              {matrixBuckets.map((bucket, index) => (
                <Cell
                  key={bucket}
                  count={sums[index] ?? 0}
                  total={total}
                  what={`any fate, rank ${heads[bucket] ?? bucket}`}
                  href={tracesHref({ ...at, fate: matrixFates, rank: bucket })}
                  isSum
                />
              ))}
              <Cell count={total} total={total} what="any fate" href={tracesHref({ ...at, fate: matrixFates })} isSum />
            </tr>
          </tfoot>
        </table>
      </section>
      <p className={styles.caption}>
        {countText(total)} whole traces whose gold is known; each cell is their count and its share of all. Down: what
        is lost at <i>never-considered</i> was not perceived, at <i>considered-dropped</i> it was perceived and decided
        against, at <i>committed-mangled</i> it was settled on and written otherwise. Across: where a{' '}
        <i>committed-exact</i> answer ranks beyond 1, or a mangled one far down, the index lost it. Absent: not within
        the depth searched, or not ranked.
      </p>
    </>
  )
}
