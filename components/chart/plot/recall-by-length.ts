import { dot, ruleX, ruleY, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Decision, LengthGroup } from '@/lib/views/decision'
import { indexText } from '@/lib/views/index-text'
import { countText, intervalText, nText, shareText } from '@/lib/views/number-text'
import { labelWidth, plotSvg } from './plot-svg'
import { gridWidth } from './run-look'

const rowHeight = 22
const [marginTop, marginBottom] = [20, 34]

const rangeText = ({ low, high }: LengthGroup) =>
  low === high ? countText(low) : `${countText(low)}–${countText(high)}`

/** The traces of a group, by length. */
const groupHref = ({ run, dataset, search, k }: Decision, { low, high }: LengthGroup) =>
  tracesHref({
    ...{ dataset, run: run.key, retrieval: search?.retrieval ?? null, k },
    ...{ sort: 'reasoningChars', chars: `${low}-${high}` },
  })

function drawn(decision: Decision, groups: readonly LengthGroup[], label: string): string {
  const height = groups.length * rowHeight
  const y = (_: LengthGroup, at: number) => (at + 0.5) * rowHeight
  const marginLeft = labelWidth(groups.map(rangeText)) + 12
  const marginRight = labelWidth(groups.map(({ recall }) => nText(recall)))
  return plotSvg(label, {
    width: gridWidth,
    height: height + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft,
    marginRight,
    x: { domain: [0, 1], label: `recall@${decision.k}`, grid: true, ticks: 5 },
    y: { domain: [0, height], range: [marginTop, marginTop + height], axis: null },
    marks: [
      ruleX([0], { stroke: 'var(--mute)' }),
      text(['characters'], { frameAnchor: 'top-left', dx: -marginLeft, dy: -18, textAnchor: 'start' }),
      text(groups, {
        ...{ frameAnchor: 'left', dx: -12, y, text: rangeText, textAnchor: 'end', fill: 'var(--ink)' },
      }),
      ruleY(groups, { y, x1: ({ recall }) => recall.low, x2: ({ recall }) => recall.high, stroke: 'var(--answer)' }),
      dot(groups, {
        ...{ x: ({ recall }) => recall.share, y, r: 3.4, fill: 'var(--answer)', stroke: 'var(--answer)' },
        href: (group) => groupHref(decision, group),
        title: (group) =>
          `${rangeText(group)} characters: ${shareText(group.recall.share)} (${intervalText(group.recall)}), ${nText(group.recall)}`,
      }),
      text(groups, {
        frameAnchor: 'right',
        dx: marginRight,
        y,
        text: ({ recall }) => nText(recall),
        textAnchor: 'end',
      }),
    ],
  })
}

const columns = [
  ...['decile', 'shortestChars', 'longestChars', 'retrieval', 'k'],
  ...['recall', 'low', 'high', 'clips', 'traces', 'notWhole'],
]

/** Recall@k over the deciles of reasoning length, each leading to its traces by length; null where no trace has reasoning, or nothing is ranked. */
export function recallByLengthChart(decision: Decision): DrawnChart | null {
  const { run, dataset, search, k, byLength } = decision
  if (byLength === null || search === null) return null
  const { groups, without } = byLength
  const { retrieval, indexVersion, depth } = search
  const title = `Recall@${k} by length of the reasoning, ${run.name}, ${dataset}, at ${retrieval}`
  const left = without > 0 ? ` Left out: ${countText(without)} rankable traces without reasoning.` : ''
  return {
    chart: {
      id: 'recall-by-length',
      title,
      note: `Rankable traces in ten groups of nearly equal number, by characters of reasoning (as much as there is where it was cut off); lines are 95% intervals, n counts clips.${left}`,
      query: href('', { dataset, run: run.key, retrieval, k }),
      basis: [
        ['dataset', dataset],
        ['run', run.key],
        ['index', `${retrieval} ${indexText({ indexVersion, depth })}`],
      ],
      columns,
      rows: groups.map(({ decile, low, high, recall, traces, notWhole }) => [
        ...[decile, low, high, retrieval, k],
        ...[recall.share, recall.low, recall.high, recall.n, traces, notWhole],
      ]),
      links: groups.map((group) => groupHref(decision, group)),
    },
    svg: drawn(decision, groups, title),
  }
}
