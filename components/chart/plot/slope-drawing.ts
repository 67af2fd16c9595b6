import { axisY, gridY, link, ruleX, text } from '@observablehq/plot'
import { labelWidth, plotSvg } from './plot-svg'

const height = 440
const lineGap = 13
const mostLabels = 12

/** Which way a clip went from one run to the next. */
export type Course = 'better' | 'worse' | 'equal'

/** A clip's ranks, one for each run; null where gold was not found. */
export type RankLine = {
  readonly clip: string
  readonly ranks: readonly (number | null)[]
  /** Where its traces stand beside each other. */
  readonly href: string
}

/** Ranks of the same clips in several runs, each on an axis under its heading. */
export type Slope = {
  /** In lines, parted by line breaks. */
  readonly headings: readonly string[]
  readonly lines: readonly RankLine[]
  /** The deepest of the searches. */
  readonly depth: number
  readonly width: number
}

/** Hue, dash and width by course; lines that stay equal are also those that are level. */
const looks = {
  better: { stroke: 'var(--gold)', dash: 'none', strokeWidth: 1.5 },
  worse: { stroke: 'var(--hear)', dash: '6 3', strokeWidth: 1.5 },
  equal: { stroke: 'var(--soft)', dash: 'none', strokeWidth: 0.6 },
} as const

/** The way from one rank to another; the same number is equal, and found is better than not. */
export function courseOf(from: number | null, to: number | null): Course {
  if (from === to) return 'equal'
  if (from === null) return 'better'
  return to !== null && to < from ? 'better' : 'worse'
}

/** A line with where it stands on each axis, in decades of rank. */
type Drawn = RankLine & { readonly ys: readonly number[] }

/** Its part between two axes. */
type Part = Drawn & { readonly at: number; readonly course: Course }

/** Moves ends of the same level a little apart, so that each line can be seen and pointed at. */
function spreadOut(levels: readonly number[], absent: number): readonly number[] {
  const counts = new Map<number, number>()
  for (const level of levels) counts.set(level, (counts.get(level) ?? 0) + 1)
  const pixel = absent / (height - 80)
  const seen = new Map<number, number>()
  return levels.map((level) => {
    const [n, at] = [counts.get(level) ?? 1, seen.get(level) ?? 0]
    seen.set(level, at + 1)
    // Up to 1.4 px each, and never as far as half the way to the next rank.
    const half = level === absent ? absent : 0.4 * Math.log10(1 + 1 / 10 ** level)
    const room = Math.min(12 * pixel, half)
    const reach = Math.min(room, 0.7 * pixel * (n - 1))
    return n === 1 ? level : level + reach * ((2 * at) / (n - 1) - 1)
  })
}

/** Where each line stands on one axis. Sorted by the axis beside it: lines of one level do not cross near it. */
function placesOn(lines: readonly RankLine[], axis: number, absent: number): ReadonlyMap<RankLine, number> {
  const level = ({ ranks }: RankLine, at: number) => {
    const rank = ranks[at] ?? null
    return rank === null ? absent : Math.log10(rank)
  }
  const beside = axis === 0 ? 1 : axis - 1
  const sorted = lines.toSorted((a, b) => level(a, axis) - level(b, axis) || level(a, beside) - level(b, beside))
  const places = spreadOut(
    sorted.map((line) => level(line, axis)),
    absent,
  )
  return new Map(sorted.map((line, at) => [line, places[at] ?? 0]))
}

const rangeOf = ({ ys }: Drawn) => Math.max(...ys) - Math.min(...ys)
const endOf = ({ ys }: Drawn) => ys.at(-1) ?? 0
const isLevel = ({ ranks }: RankLine) => new Set(ranks).size === 1

/** The clips that moved farthest, as many as can be labelled without one label on another. */
function outliers(lines: readonly Drawn[], absent: number): readonly Drawn[] {
  const gap = (lineGap / (height - 80)) * absent
  const chosen: Drawn[] = []
  for (const line of lines.filter((one) => !isLevel(one)).toSorted((a, b) => rangeOf(b) - rangeOf(a))) {
    if (chosen.length === mostLabels) break
    if (chosen.every((one) => Math.abs(endOf(one) - endOf(line)) >= gap)) chosen.push(line)
  }
  return chosen
}

const rankWords = (rank: number | null) => (rank === null ? 'absent' : String(Math.round(rank * 10) / 10))
const wordsOf = ({ clip, ranks }: RankLine) => `${clip}: ${ranks.map(rankWords).join(' → ')}`

function partsOf(line: Drawn): readonly Part[] {
  const { ranks } = line
  return ranks.slice(1).map((rank, at) => ({ ...line, at, course: courseOf(ranks[at] ?? null, rank) }))
}

/** Lines, those that stay equal below the others, each a way to its traces. */
const lineMarks = (lines: readonly Drawn[], opacity: number) =>
  (['equal', 'worse', 'better'] as const).map((course) =>
    link(
      lines.flatMap(partsOf).filter((part) => part.course === course),
      {
        x1: 'at',
        x2: ({ at }: Part) => at + 1,
        y1: ({ ys, at }: Part) => ys[at] ?? 0,
        y2: ({ ys, at }: Part) => ys[at + 1] ?? 0,
        stroke: looks[course].stroke,
        strokeDasharray: looks[course].dash,
        strokeWidth: looks[course].strokeWidth,
        strokeOpacity: course === 'equal' ? opacity / 2 : opacity,
        href: 'href',
        title: wordsOf,
      },
    ),
  )

/** Headings over the axes: of two at the outer edges, of more in the middle of each. */
function headingMarks(headings: readonly string[]) {
  const edges = headings.length === 2 ? (['start', 'end'] as const) : []
  return headings.map((heading, at) =>
    text([heading], {
      ...{ x: [at], text: [heading], frameAnchor: 'top', dy: -12, fill: 'var(--ink)' },
      ...{ lineAnchor: 'bottom', textAnchor: edges[at] ?? 'middle' },
    }),
  )
}

/** Ranks from axis to axis on a scale of decades, the farthest clips named at the last. */
export function slopeSvg(label: string, { headings, lines: given, depth, width }: Slope): string {
  const deepest = Math.max(2, depth)
  const absent = Math.log10(deepest) * 1.1 + 0.08
  const ranks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter((rank) => rank <= deepest)
  const levels = ranks.map(Math.log10)
  const places = headings.map((_, axis) => placesOn(given, axis, absent))
  const lines = given.map((line) => ({ ...line, ys: places.map((place) => place.get(line) ?? 0) }))
  const labelled = outliers(lines, absent)
  const opacity = Math.max(0.12, Math.min(0.8, 30 / Math.max(1, lines.length)))
  const axes = headings.map((_, axis) => axis)
  const svg = plotSvg(label, {
    ...{ width, height, marginLeft: 52, marginTop: 44, marginBottom: 12 },
    marginRight: Math.max(40, labelWidth(labelled.map(({ clip }) => clip))),
    x: { axis: null, domain: [0, headings.length - 1] },
    y: { axis: null, reverse: true, domain: [-0.1, absent + 0.06] },
    marks: [
      gridY(levels),
      axisY([...levels, absent], {
        tickFormat: (level: number) => (level === absent ? 'absent' : String(Math.round(10 ** level))),
        tickSize: 0,
        label: null,
      }),
      ruleX(axes, { stroke: 'var(--mute)' }),
      ...lineMarks(lines, opacity),
      ...lineMarks(labelled, 0.9),
      text(labelled, {
        ...{ x: headings.length - 1, y: endOf, text: 'clip', dx: 8, textAnchor: 'start' },
        fill: ({ ranks: own }: Drawn) => looks[courseOf(own[0] ?? null, own.at(-1) ?? null)].stroke,
        href: 'href',
        title: wordsOf,
      }),
      ...headingMarks(headings),
    ],
  })
  // The page lists the same pairs: a thousand lines are no stops for the Tab key. Plot's names of its layers say nothing.
  return svg
    .replaceAll('<a ', '<a tabindex="-1" ')
    .replaceAll(/(<g\b[^>]*?) aria-label="[^"]*"/g, '$1')
    .replace('role="img"', 'role="group"')
}
