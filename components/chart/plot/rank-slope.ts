import { compareHref, letterOf } from '@/lib/url/compare'
import { href } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Comparison, RankCourses, RankSlope, SearchedRun } from '@/lib/views/comparison'
import { indexText } from '@/lib/views/index-text'
import { calledRuns, runLines } from './run-look'
import { type Course, courseOf, slopeSvg } from './slope-drawing'

const width = 640

const basisOf = (dataset: string, runs: readonly SearchedRun[]) =>
  [
    ['dataset', dataset],
    ['index', runs.map((run) => `${run.key}: ${indexText(run.search)}`).join('; ')],
  ] as const

/** Each run by its letter and as much of its name as has room. */
const headingsOf = (runs: readonly SearchedRun[]) => {
  const most = runs.length === 2 ? 32 : Math.floor(84 / (runs.length - 1)) - 3
  return calledRuns(runs).map((run, at) => `${letterOf(at)}: ${runLines(run, most).join('\n')}`)
}

const depthOf = (runs: readonly SearchedRun[]) => Math.max(...runs.map(({ search }) => search.depth))

const severalText = (attempts: number) =>
  attempts > 1 ? ' The rank of a clip is the harmonic mean over its attempts.' : ''

const bothHref = ({ traceA, traceB }: Pick<RankSlope['lines'][number], 'traceA' | 'traceB'>) =>
  href(`/t/${traceA}`, { with: traceB })

/** The rank of each clip's gold in a and in b; each line leads to both traces beside each other. */
function rankSlope({ dataset, retrieval, a, b, attempts, lines }: RankSlope): DrawnChart {
  const runs = [a, b]
  const title = `Rank of gold at ${retrieval} from ${calledRuns(runs)
    .map(({ called }) => called)
    .join(' to ')}, ${dataset}`
  const count = (course: Course) => lines.filter((line) => courseOf(line.rankA, line.rankB) === course).length
  return {
    chart: {
      id: 'rank-slope',
      title,
      note: `A line for each of the n ${lines.length} clips that both have a trace of. Solid: ${count('better')} better in b; dashed: ${count('worse')} worse; thin and level: ${count('equal')} equal. Absent is beyond the depth searched, not ranked, or failed.${severalText(attempts)} The farthest are named.`,
      query: href('', { a: a.key, b: b.key, retrieval }),
      basis: basisOf(dataset, runs),
      columns: ['clip', 'a', 'b', 'retrieval', 'rankA', 'rankB', 'course', 'traceA', 'traceB', 'n'],
      rows: lines.map(({ clip, rankA, rankB, traceA, traceB }) => [
        ...[clip, a.key, b.key, retrieval, rankA, rankB],
        ...[courseOf(rankA, rankB), traceA, traceB, lines.length],
      ]),
      links: lines.map(bothHref),
    },
    svg: slopeSvg(title, {
      headings: headingsOf(runs),
      lines: lines.map(({ clip, rankA, rankB, traceA, traceB }) => ({
        ...{ clip, ranks: [rankA, rankB] },
        href: bothHref({ traceA, traceB }),
      })),
      ...{ depth: depthOf(runs), width },
    }),
  }
}

/** The rank of each clip's gold in three to six runs, from axis to axis; each line leads to the clip in all of them. */
function rankCourses({ dataset, retrieval, runs, attempts, lines }: RankCourses): DrawnChart {
  const title = `Rank of gold at ${retrieval} in ${runs.length} runs, ${dataset}`
  const keys = runs.map(({ key }) => key)
  const capital = (at: number) => letterOf(at).toUpperCase()
  const isLevel = ({ ranks }: (typeof lines)[number]) => new Set(ranks).size === 1
  return {
    chart: {
      id: 'rank-slope',
      title,
      note: `A line for each of the n ${lines.length} clips that all have a trace of, from run to run. Solid: better than in the run to the left; dashed: worse; thin and level: equal, as ${lines.filter(isLevel).length} are in all. Absent is beyond the depth searched, not ranked, or failed.${severalText(attempts)} The farthest are named.`,
      query: compareHref(keys, { retrieval }).slice('/compare'.length),
      basis: basisOf(dataset, runs),
      columns: [
        'clip',
        'retrieval',
        ...keys.flatMap((_, at) => [letterOf(at), `rank${capital(at)}`, `trace${capital(at)}`]),
        'n',
      ],
      rows: lines.map(({ clip, ranks, traces }) => [
        ...[clip, retrieval],
        ...keys.flatMap((key, at) => [key, ranks[at] ?? null, traces[at] ?? null]),
        lines.length,
      ]),
      links: lines.map(({ clip }) => compareHref(keys, { retrieval, clip })),
    },
    svg: slopeSvg(title, {
      headings: headingsOf(runs),
      lines: lines.map(({ clip, ranks }) => ({ clip, ranks, href: compareHref(keys, { retrieval, clip }) })),
      ...{ depth: depthOf(runs), width },
    }),
  }
}

/** The ranks of a comparison, of two runs or of more; null where no clip is in all. */
export function comparisonChart({ pair, courses }: Pick<Comparison, 'pair' | 'courses'>): DrawnChart | null {
  if (pair) return pair.n > 0 ? rankSlope(pair.slope) : null
  return courses && courses.lines.length > 0 ? rankCourses(courses) : null
}
