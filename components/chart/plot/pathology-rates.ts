import { dot, ruleX, ruleY, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { intervalText, nText, shareText } from '@/lib/views/number-text'
import type { PathologyDefinition } from '@/lib/views/pathology-catalogue'
import { type PathologyRow, pathologyGroups } from '@/lib/views/pathology-groups'
import { inPlace, runPlaces } from '@/lib/views/run-order'
import { labelWidth, plotSvg } from './plot-svg'
import { calledRuns, gridWidth, runLegend, runLook } from './run-look'

type Runs = Leaderboard['runs']

const step = 9

/** What a row takes: a line for each run, and air. */
const rowHeight = (runs: number) => runs * step + 12

function pointsOf(rows: readonly PathologyRow[], runs: Runs) {
  const places = runPlaces(runs)
  return rows.flatMap((row, at) =>
    runs.flatMap((run, index) => {
      const rate = row.cells[index]?.rate
      const y = at * rowHeight(runs.length) + 6 + (index + 0.5) * step
      return rate ? [{ row, run, rate, y, place: places.get(run.key) ?? 0 }] : []
    }),
  )
}

function drawn(rows: readonly PathologyRow[], runs: Runs, dataset: string, label: string): string {
  const places = runPlaces(runs)
  const marginLeft = labelWidth(rows.map(({ id }) => id))
  const legend = runLegend(
    calledRuns(runs).map((run) => ({ run, place: places.get(run.key) ?? 0 })),
    { width: gridWidth, left: marginLeft },
  )
  const points = pointsOf(rows, runs)
  const height = rows.length * rowHeight(runs.length)
  const top = legend.height + 4
  return plotSvg(label, {
    width: gridWidth,
    height: height + top + 34,
    marginTop: top,
    marginBottom: 34,
    marginLeft,
    marginRight: 12,
    x: {
      domain: [0, Math.min(1, Math.max(0.1, ...points.map(({ rate }) => rate.high)))],
      label: 'share of judged traces',
      grid: true,
      ticks: 5,
      nice: true,
    },
    y: { domain: [0, height], range: [top, top + height], axis: null },
    marks: [
      ruleY(
        rows.slice(1).map((_, at) => (at + 1) * rowHeight(runs.length)),
        { stroke: 'var(--line)', insetLeft: -marginLeft },
      ),
      ruleX([0], { stroke: 'var(--mute)' }),
      text(rows, {
        frameAnchor: 'left',
        dx: -marginLeft,
        y: (_, at) => (at + 0.5) * rowHeight(runs.length),
        text: 'id',
        textAnchor: 'start',
        fill: 'var(--ink)',
      }),
      ...points.flatMap(({ row, run, rate, y, place }) => {
        const { stroke, fill, symbol } = runLook(place, run.origin)
        return [
          ruleY([y], { x1: rate.low, x2: rate.high, stroke, strokeOpacity: 0.55 }),
          dot([rate], {
            x: 'share',
            y: [y],
            r: 3.2,
            symbol,
            fill,
            stroke,
            href: [tracesHref({ dataset, run: run.key, pathology: row.id })],
            title: [`${row.id} in ${run.name}: ${shareText(rate.share)} (${intervalText(rate)}), ${nText(rate)}`],
          }),
        ]
      }),
      ...legend.marks,
    ],
  })
}

/** How often each pathology that some run has was found in each run of a dataset; null where none was found. */
export function pathologyRates(
  board: Leaderboard,
  definitions: readonly PathologyDefinition[],
  detectors: readonly string[],
): DrawnChart | null {
  const runs = inPlace(board.runs)
  const dataset = board.dataset.key
  const rows = pathologyGroups(definitions, runs).found.flatMap((group) => group.rows)
  if (rows.length === 0) return null
  const ids = new Set(rows.map(({ id }) => id))
  const title = `Pathology rate by run, ${dataset}`
  return {
    chart: {
      id: 'pathologies',
      title,
      note: 'Flagged of judged traces with the 95% Wilson interval (n: judged traces); where clips were tried several times, the mean over clips of that share, with a bootstrap over clips (Wilson’s beyond 500 clips, or where all have one share); traces that a detector cannot judge are excluded; pathologies that no run has are left out; hollow: scripted.',
      query: href('', { dataset }),
      basis: [
        ['dataset', dataset],
        ['detectors', detectors.filter((one) => ids.has(one.slice(0, one.lastIndexOf('@')))).join(' ')],
      ],
      columns: [
        'pathology',
        'run',
        'model',
        'origin',
        'rate',
        'low',
        'high',
        'flagged',
        'n',
        'clips',
        'excluded',
        'failed',
      ],
      rows: rows.flatMap((row) =>
        runs.flatMap(({ key, model, origin }, at) => {
          const cell = row.cells[at]
          if (!cell) return []
          const { rate, flagged, judged, excluded, failed } = cell
          const figures = [rate?.share ?? null, rate?.low ?? null, rate?.high ?? null]
          return [[row.id, key, model, origin, ...figures, flagged, judged, rate?.n ?? null, excluded, failed]]
        }),
      ),
      links: rows.flatMap((row) =>
        runs.flatMap(({ key }, at) => (row.cells[at] ? [tracesHref({ dataset, run: key, pathology: row.id })] : [])),
      ),
    },
    svg: drawn(rows, runs, dataset, title),
  }
}
