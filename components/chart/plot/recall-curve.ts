import { areaY, dot, lineY, ruleY, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import { intervalText, shareText } from '@/lib/views/number-text'
import type { RecallCurves } from '@/lib/views/recall-curves'
import { runMark } from './marks'
import { labelWidth, plotSvg } from './plot-svg'

const width = 640
const height = 300
const lineGap = 13

/** Where each label stands, in shares: at its line's end, moved apart so that none covers another. */
function labelPlaces(ends: readonly number[]): readonly number[] {
  const gap = lineGap / (height - 50)
  const order = ends.map((_, at) => at).sort((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0))
  const places = [...ends]
  let above = Number.POSITIVE_INFINITY
  for (const at of order) {
    const place = Math.min(ends[at] ?? 0, above - gap)
    places[at] = place
    above = place
  }
  return places
}

const nameOf = ({ model, origin }: RecallCurves['runs'][number]) =>
  origin === 'scripted' ? `${model} (scripted)` : model

function drawn(curves: RecallCurves, label: string): string {
  const { runs, dataset, retrieval } = curves
  const ends = labelPlaces(runs.map(({ points }) => points.at(-1)?.share ?? 0))
  const lines = runs.map((run, at) => ({ run, mark: runMark(at, run.origin === 'scripted') }))
  return plotSvg(label, {
    width,
    height,
    marginRight: labelWidth(runs.map(nameOf)),
    x: { type: 'log', label: 'k', ticks: [1, 2, 5, 10, 20, 40, 100], tickFormat: String },
    y: { label: 'recall@k', domain: [0, 1], grid: true },
    marks: [
      ruleY([0]),
      ...lines.map(({ run, mark }) =>
        areaY(run.points, { x: 'k', y1: 'low', y2: 'high', fill: mark.stroke, fillOpacity: 0.09 }),
      ),
      ...lines.flatMap(({ run, mark }) => [
        lineY(run.points, { x: 'k', y: 'share', stroke: mark.stroke, strokeDasharray: mark.dash, strokeWidth: 1.6 }),
        dot(run.points, {
          x: 'k',
          y: 'share',
          r: 2.6,
          symbol: mark.symbol,
          fill: mark.stroke,
          href: ({ k }) => tracesHref({ dataset, run: run.key, retrieval, k, outcome: 'hit' }),
          title: (one) => `${run.name}: ${shareText(one.share)} (${intervalText(one)}), n ${one.n}, k = ${one.k}`,
        }),
      ]),
      text(lines, {
        x: ({ run }) => run.points.at(-1)?.k ?? 1,
        y: (_, at) => ends[at] ?? 0,
        text: ({ run }) => nameOf(run),
        fill: ({ mark }) => mark.stroke,
        dx: 8,
        textAnchor: 'start',
      }),
    ],
  })
}

/** Recall over k with the band of its interval, a line for each run; each point leads to its hits. */
export function recallCurve(curves: RecallCurves): DrawnChart {
  const { dataset, retrieval, runs } = curves
  const title = `Recall over k at ${retrieval}, ${dataset}`
  const indexes = [...new Set(runs.map(({ indexVersion, depth }) => `${indexVersion}, depth ${depth}`))]
  return {
    chart: {
      id: 'recall',
      title,
      note: `Share of rankable clips whose gold ranks at most k; bands are 95% intervals, n ${[...new Set(runs.flatMap(({ points }) => points.map(({ n }) => n)))].join(', ')} clips.`,
      query: href('', { dataset, retrieval }),
      basis: [
        ['dataset', dataset],
        ['index', indexes.join('; ')],
      ],
      columns: [
        'run',
        'model',
        'origin',
        'retrieval',
        'indexVersion',
        'depth',
        'k',
        'recall',
        'low',
        'high',
        'n',
        'missing',
      ],
      rows: runs.flatMap(({ key, model, origin, indexVersion, depth, points }) =>
        points.map(({ k, share, low, high, n, missing }) => [
          key,
          model,
          origin,
          retrieval,
          indexVersion,
          depth,
          k,
          share,
          low,
          high,
          n,
          missing,
        ]),
      ),
    },
    svg: drawn(curves, title),
  }
}
