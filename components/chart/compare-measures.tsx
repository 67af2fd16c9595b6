import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { clipFilter } from '@/lib/url/clip-filter'
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

/** Where the pairs are listed that a difference is of, and what they are. */
export type Pairs = { readonly href: string; readonly what: string }

/** The interval of a difference; without one, why there is none. */
function differenceInterval({ n, difference: { low, high } }: MeasureView): string {
  if (low !== null && high !== null) return signedIntervalText({ low, high })
  return n === 1 ? 'no interval of one clip' : 'no interval: all clips alike'
}

/** A difference with its interval and n, and the way to what it is of. */
export function DifferenceFigure({ measure, pairs }: { measure: MeasureView | null; pairs?: Pairs | null }) {
  if (measure === null) return <span className="soft">–</span>
  const { difference } = measure
  const value = <span style={{ fontWeight: 500 }}>{signedText(difference.value)}</span>
  return (
    <>
      {pairs ? (
        <Link href={pairs.href} prefetch={false} aria-label={`${signedText(difference.value)}: ${pairs.what}`}>
          {value}
        </Link>
      ) : (
        value
      )}
      <small>
        {differenceInterval(measure)} · {pairedNText(measure)}
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
  readonly pairs: Pairs | null
}

const hitApart = 'pairs where one hit and the other missed'

/** Where the pairs of two runs are listed that differ in rank, or in words. */
export const apartHref = (keys: readonly string[], list: 'rank' | 'words', retrieval: string, k: number): string =>
  `${compareHref(keys, { retrieval, k, cell: list })}#clips`

/** Where the clips are that the error rates of two runs differ by: their pairs, or where these are not ranked their traces. */
function wordPairs({ runs, retrieval, k, pair, wordClips }: Comparison): Pairs {
  const [keys, dataset] = [runs.map(({ key }) => key), runs[0]?.dataset.key]
  const href = pair
    ? apartHref(keys, 'words', retrieval, k)
    : tracesHref({ dataset, run: keys, ...(wordClips.length > 0 ? clipFilter(wordClips) : {}) })
  return { href, what: 'pairs of the clips that differ in word errors' }
}

function linesOf(comparison: Comparison): readonly Line[] {
  const { runs, retrieval, wer, pair, k: cutOff } = comparison
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
      pairs: { href: `${compareHref(keys, { retrieval, k })}#clips`, what: hitApart },
    })),
    {
      label: 'MRR',
      better: 'higher',
      measure: one.mrr,
      p: null,
      to: (run) => tracesHref({ ...at(run), retrieval, sort: 'rank' }),
      what: 'traces by rank',
      pairs: { href: apartHref(keys, 'rank', retrieval, cutOff), what: 'pairs that differ in rank' },
    },
  ]
  const words: Line = {
    label: 'WER',
    better: 'lower',
    measure: wer,
    p: null,
    to: (run) => tracesHref(at(run)),
    what: 'traces',
    pairs: wordPairs(comparison),
  }
  return [...(pair ? ranked(pair) : []), words]
}

function PValue({ p, pairs }: { p: number | null; pairs: Pairs | null }) {
  if (p === null || pairs === null) return <span className="soft">–</span>
  return (
    <Link href={pairs.href} prefetch={false} aria-label={`p ${pText(p)}: ${pairs.what}`}>
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
        <DifferenceFigure measure={measure} pairs={pairs} />
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
