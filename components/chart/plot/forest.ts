import { dot, link, ruleX, ruleY, text } from '@observablehq/plot'
import type { DifferenceView } from '@/lib/views/lift'
import { labelWidth, plotSvg } from './plot-svg'
import { gridWidth } from './run-look'

/** A row of a forest plot: a difference with its interval. */
export type ForestRow = {
  readonly label: string
  readonly lift: DifferenceView
  /** What stands at the right, such as a p value. */
  readonly figure: string
  /** Hollow: it rests on few traces. */
  readonly isHollow: boolean
  /** A diamond: it is over several runs. */
  readonly isSummary?: boolean
  readonly href: string
  readonly title: string
}

const rowHeight = 24
const [marginTop, marginBottom] = [20, 38]

/** Where the axis ends: around all intervals and 0, to the next tenth. */
function domainOf(rows: readonly ForestRow[]): [number, number] {
  const low = Math.min(0, ...rows.map(({ lift }) => lift.low))
  const high = Math.max(0, ...rows.map(({ lift }) => lift.high))
  return [Math.floor(low * 10) / 10, Math.ceil(high * 10) / 10]
}

function rowMarks(row: ForestRow, at: number, marginLeft: number) {
  const { label, lift, figure, isHollow, isSummary = false, href, title } = row
  const y = (at + 0.5) * rowHeight
  const stroke = isHollow ? 'var(--faint)' : 'var(--ink)'
  const ends = { stroke, strokeWidth: 1 }
  return [
    link([lift], { x1: 'low', x2: 'high', y1: [y], y2: [y], stroke, strokeWidth: isHollow ? 1 : 1.5 }),
    ruleX([lift.low, lift.high], { y1: y - 3, y2: y + 3, ...ends }),
    dot([lift], {
      ...{ x: 'difference', y: [y], r: isSummary ? 5.5 : 4, symbol: isSummary ? 'diamond' : 'circle' },
      ...{ fill: isHollow ? 'var(--paper)' : stroke, stroke, strokeWidth: 1.4, href: [href], title: [title] },
    }),
    text([label], {
      ...{ frameAnchor: 'left', dx: -marginLeft, y: [y], text: [label], textAnchor: 'start' },
      fill: isHollow ? 'var(--soft)' : 'var(--ink)',
    }),
    text([figure], {
      ...{ frameAnchor: 'right', dx: 10, y: [y], text: [figure], textAnchor: 'start' },
      fill: isHollow ? 'var(--soft)' : 'var(--ink)',
    }),
  ]
}

/** Differences as dots on a line each, with their intervals around a line at zero; `heads` stand over labels and figures. */
export function forestSvg(
  label: string,
  rows: readonly ForestRow[],
  words: { readonly axis: string; readonly figures: string },
): string {
  const marginLeft = labelWidth(rows.map((row) => row.label))
  const marginRight = labelWidth([words.figures, ...rows.map(({ figure }) => figure)])
  const height = rows.length * rowHeight
  return plotSvg(label, {
    width: gridWidth,
    height: height + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft,
    marginRight,
    x: { domain: domainOf(rows), label: words.axis, grid: true, ticks: 5, tickFormat: (x: number) => signed(x) },
    y: { domain: [0, height], range: [marginTop, marginTop + height], axis: null },
    marks: [
      ruleY(
        rows.slice(1).map((_, at) => (at + 1) * rowHeight),
        { stroke: 'var(--line)', insetLeft: -marginLeft, insetRight: -marginRight },
      ),
      ruleX([0], { stroke: 'var(--soft)', strokeWidth: 1.2 }),
      text([words.figures], {
        ...{
          frameAnchor: 'top-right',
          dx: 10,
          dy: -14,
          text: [words.figures],
          textAnchor: 'start',
          fill: 'var(--soft)',
        },
      }),
      ...rows.flatMap((row, at) => rowMarks(row, at, marginLeft)),
    ],
  })
}

/** A tick of the axis, with a minus that is no hyphen. */
const signed = (x: number) => (x > 0 ? `+${x}` : String(x).replace('-', '−'))
