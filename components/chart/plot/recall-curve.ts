import { areaY, dot, lineY, ruleY, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import { commonIndex } from '@/lib/views/index-text'
import { intervalText, nText, shareText } from '@/lib/views/number-text'
import type { RecallCurves } from '@/lib/views/recall-curves'
import { labelPlaces } from './label-places'
import { labelWidth, plotSvg } from './plot-svg'
import { recallPanels } from './recall-panels'
import { calledRuns, gridWidth, runLines, runLook } from './run-look'

const [marginTop, marginBottom] = [24, 34]
const lineHeight = 12

type Line = { readonly run: RecallCurves['runs'][number]; readonly look: ReturnType<typeof runLook> }

function lineMarks({ run, look }: Line, curves: RecallCurves) {
  const { stroke, fill, symbol, dash } = look
  return [
    lineY(run.points, {
      ...{ x: 'k', y: 'share', stroke, strokeDasharray: dash },
      strokeWidth: run.origin === 'scripted' ? 1.1 : 1.7,
    }),
    dot(run.points, {
      ...{ x: 'k', y: 'share', r: 2.8, symbol, fill, stroke, strokeWidth: 1.1 },
      href: ({ k }) => hitsHref(curves, run.key, k),
      title: (one) => `${run.name}: ${shareText(one.share)} (${intervalText(one)}), ${nText(one)}, k = ${one.k}`,
    }),
  ]
}

/** Of more runs than these the bands lie on one another: each then has a panel of its own. */
const mostTogether = 4

function together(curves: RecallCurves, label: string): string {
  const lines = calledRuns(curves.runs).map((run) => ({
    run,
    look: runLook(run.place, run.origin),
    name: runLines(run),
  }))
  const room = Math.max(
    220,
    lines.reduce((sum, { name }) => sum + name.length * lineHeight + 3, 0),
  )
  const places = labelPlaces(
    lines.map(({ run, name }) => ({
      at: (1 - (run.points.at(-1)?.share ?? 0)) * room,
      height: name.length * lineHeight + 3,
    })),
    room,
  )
  const lastK = Math.max(2, ...lines.flatMap(({ run }) => run.points.map(({ k }) => k)))
  // Scripted runs lie beneath.
  const layers = lines.toSorted((a, b) => Number(b.run.origin === 'scripted') - Number(a.run.origin === 'scripted'))
  return plotSvg(label, {
    width: gridWidth,
    height: room + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: 34,
    marginRight: labelWidth(lines.flatMap(({ name }) => name)),
    x: {
      type: 'log',
      domain: [1, lastK],
      label: 'k',
      ticks: [1, 2, 5, 10, 20, 40, 100].filter((k) => k <= lastK),
      tickFormat: String,
    },
    y: { label: 'recall@k', domain: [0, 1], grid: true, ticks: 5 },
    marks: [
      ruleY([0], { stroke: 'var(--mute)' }),
      ...layers.map(({ run, look }) =>
        areaY(run.points, {
          x: 'k',
          y1: 'low',
          y2: 'high',
          fill: look.stroke,
          fillOpacity: run.origin === 'scripted' ? 0.06 : 0.1,
        }),
      ),
      ...layers.flatMap((line) => lineMarks(line, curves)),
      text(lines, {
        x: ({ run }) => run.points.at(-1)?.k ?? 1,
        y: (_, at) => 1 - (places[at] ?? 0) / room,
        text: ({ name }) => name.join('\n'),
        fill: ({ look }) => look.stroke,
        dx: 9,
        textAnchor: 'start',
        lineHeight: lineHeight / 11,
      }),
    ],
  })
}

const hitsHref = ({ dataset, retrieval }: RecallCurves, run: string, k: number) =>
  tracesHref({ dataset, run, retrieval, k, outcome: 'hit' })

const columns = [
  ...['run', 'model', 'origin', 'retrieval', 'indexVersion', 'depth', 'k'],
  ...['recall', 'low', 'high', 'n', 'attempts', 'missing'],
]

/** Of how many clips, and how often they were tried: by run where that differs. */
function triedText(runs: RecallCurves['runs']): string {
  const byText = new Map<string, string[]>()
  for (const { called, points } of calledRuns(runs)) {
    const said = points[0] ? nText(points[0]) : ''
    byText.set(said, [...(byText.get(said) ?? []), called])
  }
  if (byText.size === 1) return [...byText.keys()].join('')
  return [...byText].map(([said, names]) => `${said} in ${names.join(' and ')}`).join(', ')
}

/** Recall over k with the band of its interval, a line for each run; each point leads to its hits. */
export function recallCurve(curves: RecallCurves): DrawnChart {
  const { dataset, retrieval, missingClips, runs } = curves
  const isOmitted = missingClips === 'omitted'
  const title = `Recall over k at ${retrieval}, ${dataset}${isOmitted ? ', missing traces left out' : ''}`
  const index = commonIndex(runs)
  const inPanels = runs.length > mostTogether
  const differ = index.length === 0 ? ' They were searched in different indexes or depths: they do not compare.' : ''
  return {
    chart: {
      id: 'recall',
      title,
      note: `Share of rankable clips whose gold ranks at most k; ${inPanels ? 'a panel for each run, the others grey behind it; ' : ''}bands are 95% intervals, ${triedText(runs)} (clips, × how often each was tried at most); hollow: scripted.${differ}`,
      query: href('', { dataset, retrieval, missing: isOmitted ? missingClips : null }),
      basis: [['dataset', dataset], ...index],
      columns,
      rows: runs.flatMap(({ key, model, origin, indexVersion, depth, points }) =>
        points.map(({ k, share, low, high, n, attempts, missing }) => [
          ...[key, model, origin, retrieval, indexVersion, depth],
          ...[k, share, low, high, n, attempts, missing],
        ]),
      ),
      links: runs.flatMap(({ key, points }) => points.map(({ k }) => hitsHref(curves, key, k))),
    },
    svg: inPanels ? recallPanels(curves, title) : together(curves, title),
  }
}
