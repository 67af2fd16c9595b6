import { DataTable } from '@/components/ui/data-table'
import { tracesHref } from '@/lib/url/hrefs'
import type { ComparedRun, Comparison, EstimateView, MeasureView, PairView } from '@/lib/views/comparison'
import { pText, signedIntervalText, signedText } from '@/lib/views/difference-text'
import { nText } from '@/lib/views/number-text'
import { RateFigure } from './rate-figure'

type Units = { readonly n: number; readonly attempts: number; readonly attemptsLow: number }

/** A value of a run on paired clips, as other shares are printed. */
const rateOf = ({ value, low, high }: EstimateView, units: Units) => ({
  share: value,
  low,
  high,
  ...units,
})

/** A difference with its interval, and n. */
export function DifferenceFigure({ difference, ...units }: Units & { difference: EstimateView | null }) {
  if (difference === null) return <span className="soft">–</span>
  return (
    <>
      <span style={{ fontWeight: 500 }}>{signedText(difference.value)}</span>
      <small>
        {signedIntervalText(difference)} · {nText(units)}
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
}

function linesOf({ retrieval, wer, pair }: Comparison): readonly Line[] {
  const at = ({ key, dataset }: ComparedRun) => ({ dataset: dataset.key, run: key })
  const ranked = (one: PairView): readonly Line[] => [
    ...one.at.map(({ k, recall, table }) => ({
      label: `recall@${k}`,
      better: 'higher' as const,
      measure: recall,
      p: table?.p ?? null,
      to: (run: ComparedRun) => tracesHref({ ...at(run), retrieval, k, outcome: 'miss' }),
      what: `misses at ${retrieval}, k = ${k}`,
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

function MeasureRow({ line, comparison }: { line: Line; comparison: Comparison }) {
  const { label, better, measure, p, to, what } = line
  const n = measure?.n ?? 0
  const once = { attempts: 1, attemptsLow: 1 }
  const tried = comparison.pair?.tried ?? { a: once, b: once, either: once }
  const [a, b] = comparison.runs
  return (
    <tr>
      <th scope="row">
        {label}
        <small>{better} is better</small>
      </th>
      {[
        { run: a, value: measure?.a, own: tried.a },
        { run: b, value: measure?.b, own: tried.b },
      ].map(({ run, value, own }, at) => (
        <td key={run?.key ?? at} className="num">
          <RateFigure
            rate={value ? rateOf(value, { n, ...own }) : null}
            {...(run ? { href: to(run), what: `${what} of ${run.model}` } : {})}
          />
        </td>
      ))}
      <td className="num">
        <DifferenceFigure difference={measure?.difference ?? null} n={n} {...tried.either} />
      </td>
      <td className="num">{p === null ? <span className="soft">–</span> : pText(p)}</td>
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
