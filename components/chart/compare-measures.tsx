import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { compareHref } from '@/lib/url/compare'
import { tracesHref } from '@/lib/url/hrefs'
import type { ComparedRun, Comparison, EstimateView, MeasureView, PairView } from '@/lib/views/comparison'
import { pText, signedIntervalText, signedText } from '@/lib/views/difference-text'
import { countText, nText } from '@/lib/views/number-text'
import { RateFigure } from './rate-figure'

/** A value of a run on paired clips, as other shares are printed. */
const rateOf = ({ value, low, high }: EstimateView, n: number, attempts: number) => ({
  share: value,
  low,
  high,
  n,
  attempts,
})

/** Clips, and the attempts of each run where they differ: `n 50 × 1 and × 3`. */
function pairedNText({ n, attempts: { a, b } }: MeasureView): string {
  return a === b ? nText({ n, attempts: a }) : `n ${countText(n)} × ${countText(a)} and × ${countText(b)}`
}

/** A difference with its interval and n, and the way to what it is of. */
export function DifferenceFigure({ measure, to }: { measure: MeasureView | null; to?: string }) {
  if (measure === null) return <span className="soft">–</span>
  const { difference } = measure
  const value = <span style={{ fontWeight: 500 }}>{signedText(difference.value)}</span>
  return (
    <>
      {to ? (
        <Link
          href={to}
          prefetch={false}
          aria-label={`${signedText(difference.value)}: pairs where one hit and the other missed`}
        >
          {value}
        </Link>
      ) : (
        value
      )}
      <small>
        {signedIntervalText(difference)} · {pairedNText(measure)}
      </small>
    </>
  )
}

type Line = {
  readonly label: string
  readonly better: 'higher' | 'lower'
  readonly measure: MeasureView | null
  readonly p: number | null
  readonly to: (run: ComparedRun) => string
  readonly what: string
  /** Where the pairs are listed that the difference and p come from. */
  readonly pairs?: string
}

function linesOf({ runs, retrieval, wer, pair }: Comparison): readonly Line[] {
  const keys = runs.map(({ key }) => key)
  const at = ({ key, dataset }: ComparedRun) => ({ dataset: dataset.key, run: key })
  const ranked = (one: PairView): readonly Line[] => [
    ...one.at.map(({ k, recall, table }) => ({
      label: `recall@${k}`,
      better: 'higher' as const,
      measure: recall,
      p: table?.p ?? null,
      to: (run: ComparedRun) => tracesHref({ ...at(run), retrieval, k, outcome: 'miss' }),
      what: `misses at ${retrieval}, k = ${k}`,
      pairs: `${compareHref(keys, { retrieval, k })}#clips`,
    })),
    {
      label: 'MRR',
      better: 'higher',
      measure: one.mrr,
      p: null,
      to: (run) => tracesHref({ ...at(run), retrieval, sort: 'rank' }),
      what: 'traces by rank',
    },
  ]
  const words: Line = {
    label: 'WER',
    better: 'lower',
    measure: wer,
    p: null,
    to: (run) => tracesHref(at(run)),
    what: 'traces',
  }
  return [...(pair ? ranked(pair) : []), words]
}

function PValue({ p, pairs }: { p: number | null; pairs: string | undefined }) {
  if (p === null || pairs === undefined) return <span className="soft">–</span>
  return (
    <Link href={pairs} prefetch={false} aria-label={`p ${pText(p)}: pairs where one hit and the other missed`}>
      {pText(p)}
    </Link>
  )
}

function MeasureRow({ line, comparison }: { line: Line; comparison: Comparison }) {
  const { label, better, measure, p, to, what, pairs } = line
  const [a, b] = comparison.runs
  return (
    <tr>
      <th scope="row">
        {label}
        <small>{better} is better</small>
      </th>
      {[
        { run: a, rate: measure && rateOf(measure.a, measure.n, measure.attempts.a) },
        { run: b, rate: measure && rateOf(measure.b, measure.n, measure.attempts.b) },
      ].map(({ run, rate }, at) => (
        <td key={run?.key ?? at} className="num">
          <RateFigure rate={rate} {...(run ? { href: to(run), what: `${what} of ${run.model}` } : {})} />
        </td>
      ))}
      <td className="num">
        <DifferenceFigure measure={measure} {...(pairs ? { to: pairs } : {})} />
      </td>
      <td className="num">
        <PValue p={p} pairs={pairs} />
      </td>
    </tr>
  )
}

/** Recall at each k, mean reciprocal rank and word error rate of two runs on the same clips, and their differences. */
export function MeasuresTable({ comparison }: { comparison: Comparison }) {
  return (
    <DataTable label="Measures on paired clips" narrow>
      <thead>
        <tr>
          <th scope="col">measure</th>
          <th scope="col" className="num">
            a
          </th>
          <th scope="col" className="num">
            b
          </th>
          <th scope="col" className="num">
            b − a
          </th>
          <th scope="col" className="num">
            p
          </th>
        </tr>
      </thead>
      <tbody>
        {linesOf(comparison).map((line) => (
          <MeasureRow key={line.label} line={line} comparison={comparison} />
        ))}
      </tbody>
    </DataTable>
  )
}
