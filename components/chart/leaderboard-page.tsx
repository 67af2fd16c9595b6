import Link from 'next/link'
import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { CutOffForm } from '@/components/ui/cut-off-form'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { href } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { countText } from '@/lib/views/number-text'
import type { PathologyDefinition } from '@/lib/views/pathology-catalogue'
import { CountLink } from './count-link'
import { leaderboardQuery } from './leaderboard-links'
import styles from './leaderboard-page.module.css'
import { LeaderboardTable } from './leaderboard-table'
import { NoRuns } from './no-runs'
import { PathologyMatrix } from './pathology-matrix'
import { ChartFigure } from './plot/chart-figure'
import { RunSummaryTable } from './run-summary-table'

/** The charts of a leaderboard; null where there is nothing to draw. */
export type LeaderboardCharts = {
  readonly recall: readonly (DrawnChart | null)[]
  readonly states: DrawnChart | null
  readonly reasoningLength: DrawnChart | null
  readonly latency: DrawnChart | null
  readonly pathologies: DrawnChart | null
}

type Props = {
  readonly board: Leaderboard
  readonly k: number | null
  readonly definitions: readonly PathologyDefinition[]
  readonly charts: LeaderboardCharts
  readonly remove: ReactNode
}

function rankableText({ clips, rankable, catalogueSize }: Leaderboard['dataset']): string {
  if (clips === 0) return 'No clips yet.'
  const among = catalogueSize === null ? '' : ` among ${countText(catalogueSize)} entities`
  const of = `${countText(rankable)} of ${countText(clips)} ${clips === 1 ? 'clip' : 'clips'}`
  return `Recall@k over ${of}, whose gold can be ranked${among}: higher is better.`
}

function Lead({ board }: { board: Leaderboard }) {
  const { note } = board.dataset
  return (
    <>
      <p>{rankableText(board.dataset)}</p>
      {note && <p>{note}</p>}
    </>
  )
}

/** How the figures are made, under the table: what one looks up once. */
function Method({ board, k }: { board: Leaderboard; k: number | null }) {
  const { missingClips, reported, order } = board
  const citations = new Set(reported.flatMap((one) => one.figures.map((figure) => figure.citation)))
  const known = [...citations].filter((citation) => citation !== null)
  return (
    <div className={styles.method}>
      {(order.sort !== null || order.by !== null) && (
        <p>
          <Link
            className="link"
            scroll={false}
            href={href('/', { ...leaderboardQuery(board, k), sort: null, by: null })}
          >
            Rows and runs in their usual order
          </Link>
        </p>
      )}
      <p>
        The mean over clips of the share of attempts whose rank is at most k, with its 95% interval (Wilson; a bootstrap
        over clips where they were tried several times and did not all come out alike). Errors and missing
        transcriptions are misses; a clip without a trace is {missingClips === 'misses' ? 'a miss' : 'left out'}. Best:
        the highest of the runs that are not scripted, where all were searched alike.
      </p>
      {reported.length > 0 && (
        <p>
          Reported figures have no traces here{known.length > 0 ? `: ${known.join('; ')}` : ''}. Their intervals are
          Wilson’s, computed here from the figure and its n; not known where the figure is no whole number of its n
          clips.
        </p>
      )}
    </div>
  )
}

function MissingChoice({ board, k }: { board: Leaderboard; k: number | null }) {
  const to = (missing: string | null) => href('/', { ...leaderboardQuery(board, k), missing })
  const isOmitted = board.missingClips === 'omitted'
  return (
    <Choice
      label="Missing traces"
      count={
        <>
          {' ('}
          <CountLink
            count={board.missing}
            href={href('/runs', { dataset: board.dataset.key, sort: '-missing' })}
            what="missing traces, by run"
          />
          )
        </>
      }
      options={[
        { label: 'count as misses', href: to(null), chosen: !isOmitted },
        { label: 'left out', href: to('omitted'), chosen: isOmitted },
      ]}
    />
  )
}

function Controls({ board, k }: { board: Leaderboard; k: number | null }) {
  const { dataset, datasets, missingClips, order } = board
  const options = datasets.map((one) => ({
    label: one.key,
    href: href('/', { ...leaderboardQuery(board, k), dataset: one.key, sort: null, by: null }),
    chosen: one.key === dataset.key,
  }))
  const kept = { dataset: dataset.key, missing: missingClips === 'misses' ? null : missingClips, ...order }
  const keep = Object.entries(kept).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
  return (
    <>
      {datasets.length > 1 && <Choice label="Dataset" options={options} />}
      {(board.runs.length > 0 || board.rows.length > 0) && <CutOffForm action="/" k={k} keep={keep} />}
      {board.runs.length > 0 && <MissingChoice board={board} k={k} />}
    </>
  )
}

function Drawn({ chart, without }: { chart: DrawnChart | null; without: string }) {
  return chart ? <ChartFigure drawn={chart} /> : <p className="soft">{without}</p>
}

function Charts({ charts }: { charts: LeaderboardCharts }) {
  const recall = charts.recall.filter((one) => one !== null)
  return (
    <>
      {recall.length > 0 && (
        <section>
          <h2>Recall over k</h2>
          <div className={styles.charts}>
            {recall.map((one) => (
              <ChartFigure key={one.chart.query} drawn={one} />
            ))}
          </div>
        </section>
      )}
      <section>
        <h2>Reasoning</h2>
        <div className={styles.charts}>
          <Drawn chart={charts.states} without="No trace says how whole its reasoning is." />
          <Drawn chart={charts.reasoningLength} without="No trace has reasoning." />
          <Drawn chart={charts.latency} without="Of no trace the latency is known." />
        </div>
      </section>
    </>
  )
}

/** Of more runs than these a line for each makes the chart longer than the table that it stands beside. */
const mostDrawnBeside = 8

function Pathologies(props: Pick<Props, 'board' | 'k' | 'definitions'> & { readonly chart: DrawnChart | null }) {
  const { board, k, definitions, chart } = props
  const { dataset, runs } = board
  const retrieval = runs.find((run) => run.retrieval !== null)?.retrieval ?? null
  const matrix = (
    <PathologyMatrix
      definitions={definitions}
      runs={runs.map((run) => ({ run, dataset: dataset.key, retrieval, pathologies: run.pathologies }))}
      k={k ?? 1}
    />
  )
  if (chart && runs.length > mostDrawnBeside)
    return (
      <>
        {matrix}
        <details className={styles.folded}>
          <summary>Chart of these rates</summary>
          <ChartFigure drawn={chart} />
        </details>
      </>
    )
  return (
    <div className={styles.pathologies}>
      {chart && <ChartFigure drawn={chart} />}
      <div>{matrix}</div>
    </div>
  )
}

/** The leaderboard of a dataset, and its runs. */
export function LeaderboardPage({ board, k, definitions, charts, remove }: Props) {
  const { dataset, rows, runs } = board
  return (
    <PageBody
      title={dataset.name}
      beside={
        <>
          <OriginBadge origin={dataset.origin} />
          <Controls board={board} k={k} />
        </>
      }
      lead={<Lead board={board} />}
    >
      {rows.length > 0 && (
        <>
          <LeaderboardTable board={board} k={k} />
          <Method board={board} k={k} />
        </>
      )}
      {rows.length === 0 && runs.length > 0 && <p className="soft">No run of it has rankings yet.</p>}
      {runs.length > 0 && <Charts charts={charts} />}
      {runs.length === 0 && <NoRuns dataset={dataset} />}
      {runs.length > 0 && (
        <section>
          <h2>Runs</h2>
          <RunSummaryTable board={board} />
        </section>
      )}
      {runs.length > 0 && (
        <section>
          <h2>
            Pathologies{' '}
            <small>
              flagged traces of judged ones, by clip where clips were tried several times; 95% interval (Wilson, or a
              bootstrap over clips); excluded are those that a detector cannot judge
            </small>
          </h2>
          <Pathologies board={board} k={k} definitions={definitions} chart={charts.pathologies} />
        </section>
      )}
      <p style={{ marginTop: 14 }}>
        {runs.length > 0 && (
          <Link className="link" href={href('/runs', { dataset: dataset.key })}>
            All figures of these runs
          </Link>
        )}
        {runs.length > 1 && (
          <>
            {' · '}
            <Link className="link" href={href('/compare', { dataset: dataset.key })}>
              Compare runs clip by clip
            </Link>
          </>
        )}
      </p>
      {remove && <section>{remove}</section>}
    </PageBody>
  )
}
