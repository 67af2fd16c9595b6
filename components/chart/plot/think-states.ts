import { rect, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { countText, intervalText, shareText } from '@/lib/views/number-text'
import { inPlace } from '@/lib/views/run-order'
import { thinkStateOrder } from '@/lib/views/think-state-text'
import { labelWidth, plotSvg } from './plot-svg'
import { type CalledRun, calledRuns, gridWidth, runLabel } from './run-look'

type Run = Leaderboard['runs'][number]

const rowHeight = 62

/** Whole reasoning is faint, what is not whole is strong, none is empty: three tones, since each part also bears its name. */
const tones: Readonly<Record<string, string>> = {
  closed: 'var(--line)',
  missing: 'var(--paper)',
  none: 'var(--paper)',
  unknown: 'var(--paper)',
}

function partsOf({ states }: Run) {
  const all = states.reduce((sum, one) => sum + one.count, 0)
  let from = 0
  return [...states]
    .sort((a, b) => thinkStateOrder.indexOf(a.state) - thinkStateOrder.indexOf(b.state))
    .map(({ state, count, rate }) => {
      const [low, high] = [rate?.low ?? null, rate?.high ?? null]
      const part = { state, count, share: count / all, low, high, from, label: `${state} ${shareText(count / all)}` }
      from += part.share
      return part
    })
}

type Part = ReturnType<typeof partsOf>[number]

const fits = ({ label, share }: Part) => labelWidth([label]) <= share * gridWidth

function rowMarks(run: Run & CalledRun, at: number, dataset: string) {
  const parts = partsOf(run)
  const top = at * rowHeight
  const narrow = parts.filter((part) => !fits(part))
  return [
    text([run], { x: [0], y: [top + 10], text: [runLabel(run, 40)], textAnchor: 'start', fill: 'var(--ink)' }),
    text([run], { x: [1], y: [top + 10], text: [`n ${countText(run.traces)}`], textAnchor: 'end' }),
    rect(parts, {
      x1: 'from',
      x2: ({ from, share }) => from + share,
      y1: top + 18,
      y2: top + 38,
      fill: ({ state }) => tones[state] ?? 'var(--mute)',
      stroke: 'var(--faint)',
      strokeWidth: 0.75,
      href: ({ state }) => tracesHref({ dataset, run: run.key, state }),
      title: (part) =>
        `${run.name}: ${part.state} ${shareText(part.share)} (${intervalText(part)}), ${part.count} of ${run.traces} traces`,
    }),
    text(parts.filter(fits), {
      x: 'from',
      y: () => top + 28,
      dx: 6,
      text: 'label',
      textAnchor: 'start',
      fill: 'var(--ink)',
      pointerEvents: 'none',
    }),
    text([run], {
      x: [1],
      y: [top + 47],
      text: [narrow.map(({ label }) => label).join(', ')],
      textAnchor: 'end',
    }),
  ]
}

/** How the traces of each run of a dataset fall into think states; null where there are no traces. */
export function thinkStates({ dataset: { key: dataset }, runs: all }: Leaderboard): DrawnChart | null {
  const runs = inPlace(all).filter(({ traces }) => traces > 0)
  if (runs.length === 0) return null
  const title = `Think states by run, ${dataset}`
  const height = runs.length * rowHeight
  const svg = plotSvg(title, {
    width: gridWidth,
    height,
    margin: 0,
    marginLeft: 1,
    marginRight: 1,
    x: { domain: [0, 1], axis: null },
    y: { domain: [0, height], range: [0, height], axis: null },
    marks: calledRuns(runs).flatMap((run, at) => rowMarks(run, at, dataset)),
  })
  return {
    chart: {
      id: 'think-states',
      title,
      note: 'Share of traces, n at the right. Faint: whole; strong: not whole; empty: no reasoning. The table has the 95% Wilson interval of each share, traces taken as independent.',
      query: href('', { dataset }),
      basis: [['dataset', dataset]],
      columns: ['run', 'model', 'origin', 'state', 'share', 'low', 'high', 'count', 'n'],
      rows: runs.flatMap((run) =>
        partsOf(run).map(({ state, count, share, low, high }) => [
          ...[run.key, run.model, run.origin],
          ...[state, share, low, high, count, run.traces],
        ]),
      ),
      links: runs.flatMap((run) => partsOf(run).map(({ state }) => tracesHref({ dataset, run: run.key, state }))),
    },
    svg,
  }
}
