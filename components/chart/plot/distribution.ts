import { rect, ruleX, ruleY, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Distributions, Measure, RunDistribution } from '@/lib/views/distribution'
import { countText, latencyText } from '@/lib/views/number-text'
import { plotSvg } from './plot-svg'
import { type CalledRun, calledRuns, gridWidth, runLabel } from './run-look'

type Words = {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly none: string
  readonly axis: string
  readonly unit: string
  readonly text: (value: number) => string
  readonly tick: (value: number) => string
}

const words: Readonly<Record<Measure, Words>> = {
  latencyMs: {
    id: 'latency',
    title: 'Latency by run',
    about: 'traces whose latency is known',
    none: 'not known',
    axis: 'latency, s',
    unit: 'Ms',
    text: latencyText,
    tick: (value) => String(value / 1000),
  },
  reasoningChars: {
    id: 'reasoning-length',
    title: 'Reasoning length by run',
    about: 'traces with reasoning',
    none: 'no reasoning',
    axis: 'characters of reasoning',
    unit: 'Chars',
    text: (value) => `${countText(Math.round(value))} chars`,
    tick: countText,
  },
}

const rowHeight = 52
const [marginTop, marginBottom] = [4, 36]
/** From here on, a scale by ratios shows more. */
const wideRatio = 30

function rowMarks(run: RunDistribution & CalledRun, at: number, dataset: string, measure: Measure) {
  const top = at * rowHeight
  const { text: said, none } = words[measure]
  const [low = 0, lower = 0, middle = 0, upper = 0, high = 0] = run.quantiles ?? []
  const median = `median ${said(middle)}${run.median ? ` (${said(run.median.low)}–${said(run.median.high)})` : ''}`
  const figure = run.quantiles ? `${median} · n ${countText(run.n)}` : none
  const name = text([run], {
    ...{ frameAnchor: 'left', y: [top + 12], text: [runLabel(run, 20)], textAnchor: 'start', fill: 'var(--ink)' },
  })
  const value = text([run], { frameAnchor: 'right', y: [top + 12], text: [figure], textAnchor: 'end' })
  if (!run.quantiles) return [name, value]
  const link = {
    href: [tracesHref({ dataset, run: run.key, sort: `-${measure}` })],
    title: [`${run.name}: ${median}, half from ${said(lower)} to ${said(upper)}, n ${run.n}`],
  }
  const y = top + 32
  return [
    name,
    value,
    ruleY([y], { x1: low, x2: high, stroke: 'var(--faint)' }),
    ruleX([low, high], { y1: y - 3, y2: y + 3, stroke: 'var(--faint)' }),
    rect([run], {
      ...{ x1: [lower], x2: [upper], y1: [y - 8], y2: [y + 8] },
      ...{ fill: 'var(--line)', stroke: 'var(--faint)', strokeWidth: 0.75, insetLeft: -1, insetRight: -1, ...link },
    }),
    ruleX([middle], { y1: y - 10, y2: y + 10, stroke: 'var(--ink)', strokeWidth: 2 }),
  ]
}

function drawn({ dataset, measure, runs }: Distributions, label: string): string {
  const height = runs.length * rowHeight
  const values = runs.flatMap(({ quantiles }) => quantiles ?? [])
  const [least, most] = [Math.min(...values), Math.max(...values, 1)]
  const isWide = least > 0 && most / least > wideRatio
  return plotSvg(label, {
    width: gridWidth,
    height: height + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: 6,
    marginRight: 14,
    x: {
      ...(isWide ? { type: 'log', domain: [least, most], ticks: 4 } : { domain: [0, most], ticks: 5 }),
      label: words[measure].axis,
      grid: true,
      nice: true,
      tickFormat: words[measure].tick,
    },
    y: { domain: [0, height], range: [marginTop, marginTop + height], axis: null },
    marks: calledRuns(runs).flatMap((run, at) => rowMarks(run, at, dataset, measure)),
  })
}

/** How latency, or the length of the reasoning, is distributed in each run of a dataset. */
export function distribution(found: Distributions): DrawnChart {
  const { dataset, measure, runs } = found
  const { id, about, unit } = words[measure]
  const title = `${words[measure].title}, ${dataset}`
  return {
    chart: {
      id,
      title,
      note: `Thick: the median; box: the middle half; line: 5% to 95%. n counts ${about}; in brackets, the 95% interval of the median (binomial, traces taken as independent; none below 6).`,
      query: href('', { dataset }),
      basis: [['dataset', dataset]],
      columns: [
        'run',
        'model',
        'origin',
        ...['q05', 'q25', 'median', 'q75', 'q95', 'medianLow', 'medianHigh'].map((one) => one + unit),
        'n',
        'traces',
      ],
      rows: runs.map(({ key, model, origin, quantiles, median, n, traces }) => [
        ...[key, model, origin],
        ...(quantiles ?? [null, null, null, null, null]),
        ...[median?.low ?? null, median?.high ?? null, n, traces],
      ]),
      links: runs.map(({ key }) => tracesHref({ dataset, run: key, sort: `-${measure}` })),
    },
    svg: drawn(found, title),
  }
}
