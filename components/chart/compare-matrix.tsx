import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { compareHref, letterOf } from '@/lib/url/compare'
import { tracesHref } from '@/lib/url/hrefs'
import type { ComparedRun, Comparison, MeasureView, PairSummary, RunFigures } from '@/lib/views/comparison'
import { pText } from '@/lib/views/difference-text'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'
import { apartHref, DifferenceFigure, type Pairs } from './compare-measures'
import { RateFigure } from './rate-figure'
import { RunHeading } from './run-heading'

const orDash = (p: number | null) => (p === null ? <span className="soft">–</span> : pText(p))

/** The way to the traces that hit and missed. */
function HitsAndMisses({ run, comparison }: { run: ComparedRun; comparison: Comparison }) {
  const { retrieval, k } = comparison
  const to = (outcome: 'hit' | 'miss') => tracesHref({ dataset: run.dataset.key, run: run.key, retrieval, k, outcome })
  return (
    <small>
      <Link href={to('hit')} prefetch={false} className="link" aria-label={`Hits of ${run.name}`}>
        hits
      </Link>
      {' · '}
      <Link href={to('miss')} prefetch={false} className="link" aria-label={`Misses of ${run.name}`}>
        misses
      </Link>
    </small>
  )
}

type Row = { readonly figures: RunFigures; readonly summary: PairSummary | undefined; readonly at: number }

/** What a run is by itself and, but for the first, against the first. */
function MeasureCells({ figures, summary, comparison }: Omit<Row, 'at'> & { comparison: Comparison }) {
  const { run, recall, mrr, wer } = figures
  const { runs, retrieval, k } = comparison
  const own = { dataset: run.dataset.key, run: run.key }
  const keys = [runs[0]?.key ?? '', run.key]
  const difference = (measure: MeasureView | null | undefined, pairs: Pairs) => (
    <td className="num">
      <DifferenceFigure measure={measure ?? null} pairs={pairs} />
    </td>
  )
  return (
    <>
      <td className="num">
        <RateFigure rate={recall}>
          <HitsAndMisses run={run} comparison={comparison} />
        </RateFigure>
      </td>
      {difference(summary?.recall, {
        href: `${compareHref(keys, { retrieval, k })}#clips`,
        what: 'pairs where one hit and the other missed',
      })}
      <td className="num">
        <RateFigure
          rate={mrr}
          href={tracesHref({ ...own, retrieval, sort: 'rank' })}
          what={`traces of ${run.name} by rank`}
        />
      </td>
      {difference(summary?.mrr, { href: apartHref(keys, 'rank', retrieval, k), what: 'pairs that differ in rank' })}
      <td className="num">
        <RateFigure rate={wer} href={tracesHref(own)} what={`traces of ${run.name}`} />
      </td>
      {difference(summary?.wer, {
        href: apartHref(keys, 'words', retrieval, k),
        what: 'pairs of the clips that differ in word errors',
      })}
    </>
  )
}

function RunLine({ figures, summary, at, comparison }: Row & { comparison: Comparison }) {
  const { run } = figures
  const { p = null, pHolm = null, test } = summary ?? {}
  const to = compareHref([comparison.runs[0]?.key ?? '', run.key], { retrieval: comparison.retrieval, k: comparison.k })
  return (
    <tr>
      <th scope="row" style={{ minWidth: 180, maxWidth: 340 }}>
        <span className={styles.letter}>{letterOf(at)}</span> <RunHeading run={run} />
        {run.search === null && <small>not searched by {comparison.retrieval || 'any retrieval model'}</small>}
      </th>
      <MeasureCells figures={figures} summary={summary} comparison={comparison} />
      <td className="num">
        {orDash(p)}
        {p !== null && <small>{test === 'mcnemar' ? 'McNemar, exact' : 'permutation'}</small>}
      </td>
      <td className="num">{orDash(pHolm)}</td>
      <td>
        {summary && (
          <Link className="link" href={to} prefetch={false}>
            a and {letterOf(at)}
          </Link>
        )}
      </td>
    </tr>
  )
}

/** Each run by itself and against the first; every row but the first leads to its pair. */
export function PairMatrix({ comparison }: { comparison: Comparison }) {
  const { figures, summaries, k } = comparison
  const numbers = [
    `recall@${countText(k)}`,
    'recall − a’s',
    'MRR',
    'MRR − a’s',
    'WER',
    'WER − a’s',
    `p at k = ${countText(k)}`,
    `p, Holm over ${summaries.length}`,
  ]
  return (
    <DataTable label="Each run against a" narrow>
      <thead>
        <tr>
          <th scope="col">run</th>
          {numbers.map((label) => (
            <th key={label} scope="col" className="num">
              {label}
            </th>
          ))}
          <th scope="col">pair</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((one, at) => (
          <RunLine
            key={one.run.key}
            figures={one}
            summary={summaries.find(({ run }) => run.key === one.run.key)}
            at={at}
            comparison={comparison}
          />
        ))}
      </tbody>
    </DataTable>
  )
}
