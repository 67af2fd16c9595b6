import { areaY, axisX, axisY, dot, lineY, type Markish, ruleY, text } from '@observablehq/plot'
import { tracesHref } from '@/lib/url/hrefs'
import { intervalText, nText, shareText } from '@/lib/views/number-text'
import { usualKs } from '@/lib/views/rank-view'
import type { RecallCurves } from '@/lib/views/recall-curves'
import { plotSvg } from './plot-svg'
import { type CalledRun, calledRuns, gridWidth, runLabel, runLook } from './run-look'

const columns = 3
const [panelHeight, gap, marginTop, marginBottom] = [92, 30, 40, 34]

type Run = RecallCurves['runs'][number]
type Panel = Run & CalledRun & { readonly fx: number; readonly fy: number }

/** One run: its band, its line, and dots where the leaderboard has a row, each a way to its hits. */
function panelMarks(panel: Panel, { dataset, retrieval }: RecallCurves): readonly Markish[] {
  const { points, origin, place, key, name } = panel
  const { stroke, fill } = runLook(place, origin)
  const at = { fx: () => panel.fx, fy: () => panel.fy }
  const usual = points.filter(({ k }) => usualKs.some((one) => one === k))
  return [
    areaY(points, { ...at, x: 'k', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.16 }),
    lineY(points, { ...at, x: 'k', y: 'share', stroke, strokeWidth: 1.7 }),
    dot(usual, {
      ...{ ...at, x: 'k', y: 'share', r: 2.8, fill, stroke, strokeWidth: 1.1 },
      href: ({ k }) => tracesHref({ dataset, run: key, retrieval, k, outcome: 'hit' }),
      title: (one) => `${name}: ${shareText(one.share)} (${intervalText(one)}), ${nText(one)}, k = ${one.k}`,
    }),
    text([runLabel(panel, origin === 'scripted' ? 9 : 19)], {
      ...{ ...at, frameAnchor: 'top-left', dy: -11, text: (label: string) => label },
      ...{ textAnchor: 'start', fill: 'var(--ink)' },
    }),
  ]
}

/** Recall over k, each run in a panel of its own before all others in grey: bands of many runs would hide each other. */
export function recallPanels(curves: RecallCurves, label: string): string {
  const panels = calledRuns(curves.runs).map((run, at) => ({ ...run, fx: at % columns, fy: Math.floor(at / columns) }))
  const rows = Math.ceil(panels.length / columns)
  const lastK = Math.max(2, ...panels.flatMap(({ points }) => points.map(({ k }) => k)))
  const inner = rows * panelHeight + (rows - 1) * gap
  const all = panels.flatMap(({ key, points }) => points.map(({ k, share }) => ({ key, k, share })))
  return plotSvg(label, {
    width: gridWidth,
    height: inner + marginTop + marginBottom,
    ...{ marginTop, marginBottom, marginLeft: 34, marginRight: 6 },
    fx: { axis: null, domain: Array.from({ length: columns }, (_, at) => at), paddingInner: 0.12 },
    fy: { axis: null, domain: Array.from({ length: rows }, (_, at) => at), paddingInner: gap / (panelHeight + gap) },
    x: { type: 'log', domain: [1, lastK], label: 'k' },
    y: { domain: [0, 1], label: 'recall@k' },
    marks: [
      axisX({
        ticks: usualKs.filter((k) => k <= lastK),
        ...{ tickFormat: String, facetAnchor: 'bottom-empty', tickSize: 3 },
      }),
      axisY({ ticks: [0, 0.5, 1], tickSize: 0, labelOffset: 30 }),
      ruleY([0.5, 1], { stroke: 'var(--line)' }),
      ruleY([0], { stroke: 'var(--mute)' }),
      lineY(all, { x: 'k', y: 'share', z: 'key', stroke: 'var(--mute)', strokeWidth: 0.7, strokeOpacity: 0.7 }),
      ...panels.flatMap((panel) => panelMarks(panel, curves)),
    ],
  })
}
