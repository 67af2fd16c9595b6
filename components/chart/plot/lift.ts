import { href } from '@/lib/url/hrefs'
import { liftTracesHref, withinClipsHref } from '@/lib/url/lift-links'
import type { ChartCell, DrawnChart } from '@/lib/views/chart'
import { pText, signedIntervalText, signedText } from '@/lib/views/difference-text'
import { commonIndex, indexText } from '@/lib/views/index-text'
import {
  byLift,
  detectorsOf,
  type LiftInRun,
  type LiftRow,
  type LiftWithinClips,
  type PathologyLift,
  type RunLift,
} from '@/lib/views/lift'
import { shareText } from '@/lib/views/number-text'
import { type ForestRow, forestSvg } from './forest'
import { calledRuns, runLabel } from './run-look'

const groups = ['hitsWith', 'nWith', 'hitsWithout', 'nWithout']
const estimates = ['difference', 'low', 'high', 'p', 'pHolm', 'small']
const leftOut = ['notWhole', 'notAsked', 'notApplicable', 'failed', 'unranked'] as const

const figuresOf = (row: LiftRow) => [
  ...[row.hitsWith, row.nWith, row.hitsWithout, row.nWithout],
  ...[row.lift?.difference ?? null, row.lift?.low ?? null, row.lift?.high ?? null, row.p, row.pHolm],
  row.small ? 'yes' : 'no',
  ...leftOut.map((reason) => row.leftOut[reason]),
]

function titleOf(row: LiftRow, name: string): string {
  if (!row.lift) return name
  const [having, lacking] = [row.hitsWith / row.nWith, row.hitsWithout / row.nWithout]
  const few = row.small ? ', fewer than 5 in a cell' : ''
  return `${name}: ${signedText(row.lift.difference)} (${signedIntervalText(row.lift)}); recall ${shareText(having)} of n ${row.nWith} with, ${shareText(lacking)} of n ${row.nWithout} without${few}`
}

const pFigure = (p: number | null) => (p === null ? '' : pText(p))

const words = (k: number) => ({ axis: `recall@${k} with − without`, figures: 'p (Holm)' })

const note =
  "Recall with a pathology less recall without it, over whole traces that its detector judged; line: Newcombe's 95% interval; p: Fisher's exact test, by Holm over the pathologies of the run. Not a cause: what is hard to hear may bring about both."

const hollow = ' Hollow: fewer than 5 traces in a cell.'

/** Rows that are drawn: those with enough traces in each cell, or else all that have a lift. */
function drawable<Row extends Pick<LiftRow, 'lift' | 'small'>>(rows: readonly Row[]): readonly Row[] {
  const known = rows.filter(({ lift }) => lift !== null)
  const judged = known.filter(({ small }) => !small)
  return judged.length > 0 ? judged : known
}

/** What each pathology of a run does to its recall, the most harm first, those of few traces left to the table; null where no pathology has traces both with it and without. */
export function liftChart(found: RunLift): DrawnChart | null {
  const { run, dataset, retrieval, k } = found
  const rows = byLift(found.rows)
  const title = `Recall@${k} with and without each pathology, ${run.name}, ${retrieval}`
  const shown = drawable(rows)
  const few = rows.filter((row) => row.lift !== null && !shown.includes(row)).length
  const drawn = shown.flatMap((row): ForestRow[] => {
    const { pathology, lift, pHolm, small } = row
    const place = { dataset, runs: [run.key], retrieval, k, pathology }
    if (!lift) return []
    const title = titleOf(row, pathology)
    return [
      {
        label: pathology,
        lift,
        figure: pFigure(pHolm),
        isHollow: small,
        href: liftTracesHref(place, 'with', 'all'),
        title,
      },
    ]
  })
  if (drawn.length === 0) return null
  return {
    chart: {
      id: 'lift',
      title,
      note: few > 0 ? `${note} Not drawn: ${few} with fewer than 5 traces in a cell.` : note + hollow,
      query: href('', { dataset, run: run.key, retrieval, k }),
      basis: [
        ['dataset', dataset],
        ['run', run.key],
        ['retrieval', retrieval ?? ''],
        ['index', indexText(found) ?? 'none'],
        ['k', String(k)],
        ['detectors', detectorsOf(rows)],
      ],
      columns: ['pathology', ...groups, ...estimates, ...leftOut],
      rows: rows.map((row) => [row.pathology, ...figuresOf(row)]),
    },
    svg: forestSvg(title, drawn, words(k)),
  }
}

function withinRow({ within, pathology, dataset, retrieval, k }: PathologyLift): ForestRow[] {
  if (!within?.lift) return []
  const place = { dataset, runs: within.runs.map(({ key }) => key), retrieval, k, pathology }
  const { lift } = within
  return [
    {
      ...{ label: 'within clips', lift, figure: '', isHollow: false, isSummary: true },
      href: withinClipsHref(place, lift.clips),
      title: `Within clips, over ${within.runs.length} runs: ${signedText(lift.difference)} (${signedIntervalText(lift)}), ${lift.clips.length} clips`,
    },
  ]
}

type JudgedRun = Omit<LiftInRun, 'row'> & { readonly row: LiftRow }

function tableOf(rows: readonly JudgedRun[], within: LiftWithinClips | null): readonly (readonly ChartCell[])[] {
  const own = rows.map(({ run, row, indexVersion, depth }) => [
    ...[run.key, run.model, run.origin, indexVersion, depth],
    ...[...figuresOf(row), null, null],
  ])
  if (!within?.lift) return own
  const { difference, low, high, clips } = within.lift
  return [
    ...own,
    [
      ...['within clips', null, null, within.indexVersion, within.depth],
      ...[within.hitsWith, within.nWith, within.hitsWithout, within.nWithout],
      ...[difference, low, high, null, null, null],
      ...leftOut.map(() => null),
      ...[clips.length, within.runs.map(({ key }) => key).join(' ')],
    ],
  ]
}

/** What one pathology does to the recall of each run of a dataset, and within its clips; null where no run has traces both with it and without. */
export function pathologyLiftChart(found: PathologyLift): DrawnChart | null {
  const { pathology, dataset, retrieval, k, runs, within } = found
  const title = `Recall@${k} with and without ${pathology} by run, ${dataset}, ${retrieval}`
  const rows = runs.flatMap(({ row, ...rest }) => (row ? [{ ...rest, row }] : []))
  const called = calledRuns(rows.map(({ run, row }) => ({ ...run, row })))
  const drawn = called.flatMap(({ row, ...run }): ForestRow[] => {
    const place = { dataset, runs: [run.key], retrieval, k, pathology }
    if (!row.lift) return []
    const look = { figure: pFigure(row.pHolm), isHollow: row.small }
    return [
      {
        label: runLabel(run, 20),
        lift: row.lift,
        ...look,
        href: liftTracesHref(place, 'with', 'all'),
        title: titleOf(row, run.name),
      },
    ]
  })
  const all = [...drawn, ...withinRow(found)]
  if (all.length === 0) return null
  const index = commonIndex(rows)
  const differ = index.length === 0 ? ' The runs were searched in different indexes or depths: see each row.' : ''
  return {
    chart: {
      id: 'pathology-lift',
      title,
      note: `${note}${hollow} Diamond: within clips, over runs of one index (Mantel-Haenszel, Sato's variance).${differ}`,
      query: href('', { dataset, retrieval, k, pathology }),
      basis: [
        ['dataset', dataset],
        ['retrieval', retrieval ?? ''],
        ...index,
        ['k', String(k)],
        ['detectors', detectorsOf(rows.map(({ row }) => row))],
      ],
      columns: [
        'run',
        'model',
        'origin',
        'indexVersion',
        'depth',
        ...groups,
        ...estimates,
        ...leftOut,
        'clips',
        'runs',
      ],
      rows: tableOf(rows, within),
    },
    svg: forestSvg(title, all, words(k)),
  }
}
