import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { compareHref } from '@/lib/url/compare'
import type { Comparison, PairSummary } from '@/lib/views/comparison'
import { pText } from '@/lib/views/difference-text'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'
import { letterOf } from './compare-banner'
import { DifferenceFigure } from './compare-measures'
import { RunHeading } from './run-heading'

const orDash = (p: number | null) => (p === null ? <span className="soft">–</span> : pText(p))

function SummaryRow({ summary, at, comparison }: { summary: PairSummary; at: number; comparison: Comparison }) {
  const { run, n, attempts, attemptsLow, recall, mrr, p, pHolm, test } = summary
  const units = { n, attempts, attemptsLow }
  const first = comparison.runs[0]?.key ?? ''
  const to = compareHref([first, run.key], { retrieval: comparison.retrieval, k: comparison.k })
  return (
    <tr>
      <th scope="row" style={{ minWidth: 180, maxWidth: 340 }}>
        <span className={styles.letter}>{letterOf(at + 1)}</span> <RunHeading run={run} />
        {run.search === null && <small>not searched by {comparison.retrieval || 'any retrieval model'}</small>}
      </th>
      <td className="num">
        <DifferenceFigure difference={recall?.difference ?? null} {...units} />
      </td>
      <td className="num">
        <DifferenceFigure difference={mrr?.difference ?? null} {...units} />
      </td>
      <td className="num">
        {orDash(p)}
        {p !== null && <small>{test === 'mcnemar' ? 'McNemar, exact' : 'permutation'}</small>}
      </td>
      <td className="num">{orDash(pHolm)}</td>
      <td>
        <Link className="link" href={to} prefetch={false}>
          a and {letterOf(at + 1)}
        </Link>
      </td>
    </tr>
  )
}

/** Each run against the first; every row leads to its pair. */
export function PairMatrix({ comparison }: { comparison: Comparison }) {
  const { summaries, k } = comparison
  return (
    <DataTable label="Each run against a" narrow>
      <thead>
        <tr>
          <th scope="col">run</th>
          <th scope="col" className="num">
            recall@{countText(k)} − a’s
          </th>
          <th scope="col" className="num">
            MRR − a’s
          </th>
          <th scope="col" className="num">
            p at k = {countText(k)}
          </th>
          <th scope="col" className="num">
            p, Holm over {summaries.length}
          </th>
          <th scope="col">pair</th>
        </tr>
      </thead>
      <tbody>
        {summaries.map((summary, at) => (
          <SummaryRow key={summary.run.key} summary={summary} at={at} comparison={comparison} />
        ))}
      </tbody>
    </DataTable>
  )
}
