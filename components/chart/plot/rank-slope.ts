import { axisY, gridY, link, ruleX, text } from '@observablehq/plot'
import { href } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { RankSlope, SlopeLine } from '@/lib/views/comparison'
import { indexText } from '@/lib/views/index-text'
import { labelWidth, plotSvg } from './plot-svg'
import { calledRuns, runLabel } from './run-look'

const width = 640
const height = 440
const lineGap = 13
const mostLabels = 12

/** Which way a clip went from a to b. */
type Course = 'better' | 'worse' | 'equal'

/** Hue, dash and width by course; lines that stay equal are also those that are level. */
const looks = {
  better: { stroke: 'var(--gold)', dash: 'none', strokeWidth: 1.5 },
  worse: { stroke: 'var(--hear)', dash: '6 3', strokeWidth: 1.5 },
  equal: { stroke: 'var(--soft)', dash: 'none', strokeWidth: 0.6 },
} as const

function courseOf({ rankA, rankB }: SlopeLine): Course {
  if (rankA === rankB) return 'equal'
  if (rankA === null) return 'better'
  return rankB !== null && rankB < rankA ? 'better' : 'worse'
}

/** A line with where its ends stand, in decades of rank. */
type Drawn = SlopeLine & { readonly course: Course; readonly yA: number; readonly yB: number }

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

type Scale = { readonly absent: number; readonly ranks: readonly number[] }

function scaleOf({ a, b }: RankSlope): Scale {
  const depth = Math.max(2, a.search.depth, b.search.depth)
  const ranks = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].filter((rank) => rank <= depth)
  return { absent: Math.log10(depth) * 1.1 + 0.08, ranks }
}

function drawnLines({ lines }: RankSlope, absent: number): readonly Drawn[] {
  const level = (rank: number | null) => (rank === null ? absent : Math.log10(rank))
  // Sorted by the other end: lines of one level do not cross near it.
  const sorted = lines.toSorted((a, b) => level(a.rankA) - level(b.rankA) || level(a.rankB) - level(b.rankB))
  const byB = sorted.toSorted((a, b) => level(a.rankB) - level(b.rankB) || level(a.rankA) - level(b.rankA))
  const placesA = spreadOut(
    sorted.map(({ rankA }) => level(rankA)),
    absent,
  )
  const placesB = spreadOut(
    byB.map(({ rankB }) => level(rankB)),
    absent,
  )
  const atB = new Map(byB.map((line, at) => [line, placesB[at] ?? 0]))
  return sorted.map((line, at) => ({
    ...line,
    course: courseOf(line),
    yA: placesA[at] ?? 0,
    yB: atB.get(line) ?? 0,
  }))
}

/** The clips that moved farthest, as many as can be labelled without one label on another. */
function outliers(lines: readonly Drawn[], absent: number): readonly Drawn[] {
  const gap = (lineGap / (height - 80)) * absent
  const chosen: Drawn[] = []
  for (const line of lines.toSorted((a, b) => Math.abs(b.yB - b.yA) - Math.abs(a.yB - a.yA))) {
    if (line.course === 'equal' || chosen.length === mostLabels) break
    if (chosen.every(({ yB }) => Math.abs(yB - line.yB) >= gap)) chosen.push(line)
  }
  return chosen
}

const rankWords = (rank: number | null) => (rank === null ? 'absent' : String(Math.round(rank * 10) / 10))

/** Lines, those that stay equal below the others, each a way to both traces. */
const lineMarks = (lines: readonly Drawn[], opacity: number) =>
  (['equal', 'worse', 'better'] as const).map((course) =>
    link(
      lines.filter((line) => line.course === course),
      {
        x1: 0,
        x2: 1,
        y1: 'yA',
        y2: 'yB',
        stroke: looks[course].stroke,
        strokeDasharray: looks[course].dash,
        strokeWidth: looks[course].strokeWidth,
        strokeOpacity: course === 'equal' ? opacity / 2 : opacity,
        href: hrefOf,
        title: wordsOf,
      },
    ),
  )

const wordsOf = ({ clip, rankA, rankB }: SlopeLine) => `${clip}: ${rankWords(rankA)} → ${rankWords(rankB)}`

const hrefOf = ({ traceA, traceB }: SlopeLine) => href(`/t/${traceA}`, { with: traceB })

function drawn(slope: RankSlope, label: string): string {
  const [a, b] = calledRuns([slope.a, slope.b]).map((run) => runLabel(run, 32))
  const { absent, ranks } = scaleOf(slope)
  const levels = ranks.map(Math.log10)
  const lines = drawnLines(slope, absent)
  const labelled = outliers(lines, absent)
  const opacity = Math.max(0.12, Math.min(0.8, 30 / Math.max(1, lines.length)))
  const heading = { frameAnchor: 'top', dy: -20, fill: 'var(--ink)' } as const
  const svg = plotSvg(label, {
    width,
    height,
    marginLeft: 52,
    marginRight: Math.max(40, labelWidth(labelled.map(({ clip }) => clip))),
    marginTop: 34,
    marginBottom: 12,
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, reverse: true, domain: [-0.1, absent + 0.06] },
    marks: [
      gridY(levels),
      axisY([...levels, absent], {
        tickFormat: (level: number) => (level === absent ? 'absent' : String(Math.round(10 ** level))),
        tickSize: 0,
        label: null,
      }),
      ruleX([0, 1], { stroke: 'var(--mute)' }),
      ...lineMarks(lines, opacity),
      ...lineMarks(labelled, 0.9),
      text(labelled, {
        x: 1,
        y: 'yB',
        text: 'clip',
        dx: 8,
        textAnchor: 'start',
        fill: ({ course }: Drawn) => looks[course].stroke,
        href: hrefOf,
        title: wordsOf,
      }),
      text([`a: ${a}`], { x: 0, textAnchor: 'start', ...heading }),
      text([`b: ${b}`], { x: 1, textAnchor: 'end', ...heading }),
    ],
  })
  // The page lists the same pairs: a thousand lines are no stops for the Tab key. Plot's names of its layers say nothing.
  return svg
    .replaceAll('<a ', '<a tabindex="-1" ')
    .replaceAll(/(<g\b[^>]*?) aria-label="[^"]*"/g, '$1')
    .replace('role="img"', 'role="group"')
}

/** The rank of each clip's gold in a and in b; each line leads to both traces beside each other. */
export function rankSlope(slope: RankSlope): DrawnChart {
  const { dataset, retrieval, a, b, attempts, lines } = slope
  const [from, to] = calledRuns([a, b]).map(({ called }) => called)
  const title = `Rank of gold at ${retrieval} from ${from} to ${to}, ${dataset}`
  const count = (course: Course) => lines.filter((line) => courseOf(line) === course).length
  const several = attempts > 1 ? ' The rank of a clip is the harmonic mean over its attempts.' : ''
  const index = (run: RankSlope['a']) => `${run.key}: ${indexText(run.search)}`
  return {
    chart: {
      id: 'rank-slope',
      title,
      note: `A line for each of the n ${lines.length} clips that both have a trace of. Solid: ${count('better')} better in b; dashed: ${count('worse')} worse; thin and level: ${count('equal')} equal. Absent is beyond the depth searched, not ranked, or failed.${several} The farthest are named.`,
      query: href('', { a: a.key, b: b.key, retrieval }),
      basis: [
        ['dataset', dataset],
        ['index', [a, b].map(index).join('; ')],
      ],
      columns: ['clip', 'a', 'b', 'retrieval', 'rankA', 'rankB', 'course', 'traceA', 'traceB', 'n'],
      rows: lines.map((line) => [
        line.clip,
        a.key,
        b.key,
        retrieval,
        line.rankA,
        line.rankB,
        courseOf(line),
        line.traceA,
        line.traceB,
        lines.length,
      ]),
    },
    svg: drawn(slope, title),
  }
}
