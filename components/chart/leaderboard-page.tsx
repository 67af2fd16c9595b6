import Link from 'next/link'
import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { CutOffForm } from '@/components/ui/cut-off-form'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { href } from '@/lib/url/hrefs'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { countText } from '@/lib/views/number-text'
import type { PathologyDefinition } from '@/lib/views/pathology-catalogue'
import styles from './leaderboard-page.module.css'
import { LeaderboardTable } from './leaderboard-table'
import { PathologyTable } from './pathology-table'
import { RunSummaryTable } from './run-summary-table'

function Lead({ board }: { board: Leaderboard }) {
  const { clips, rankable, catalogueSize, note } = board.dataset
  return (
    <>
      <p>
        {countText(clips)} {clips === 1 ? 'clip' : 'clips'}, {countText(rankable)} of them with a gold that can be
        ranked
        {catalogueSize === null ? '' : ` among ${countText(catalogueSize)} entities`}. Recall@k is over those: the mean
        share of attempts whose rank is at most k, higher is better, with its 95% Wilson interval. A clip without a
        trace, an error and a missing transcription are misses.
      </p>
      {note && <p>{note}</p>}
    </>
  )
}

function Citations({ board }: { board: Leaderboard }) {
  const citations = [...new Set(board.reported.flatMap((one) => one.figures.map((figure) => figure.citation)))]
  const known = citations.filter((citation) => citation !== null)
  if (board.reported.length === 0) return null
  return (
    <p className="soft" style={{ marginTop: 10 }}>
      Reported figures have no traces here and no interval{known.length > 0 ? `: ${known.join('; ')}` : ''}.
    </p>
  )
}

/** The leaderboard of a dataset, and its runs. */
export function LeaderboardPage(props: {
  board: Leaderboard
  k: number | null
  definitions: readonly PathologyDefinition[]
  charts: ReactNode
  remove: ReactNode
}) {
  const { board, k, definitions, charts, remove } = props
  const { dataset, datasets, rows, runs } = board
  const retrieval = runs.find((run) => run.retrieval !== null)?.retrieval ?? null
  const options = datasets.map((one) => ({
    label: one.key,
    href: href('/', { dataset: one.key, k }),
    chosen: one.key === dataset.key,
  }))
  return (
    <PageBody
      title={dataset.name}
      beside={
        <>
          <OriginBadge origin={dataset.origin} />
          {datasets.length > 1 && <Choice label="Dataset" options={options} />}
          <CutOffForm action="/" k={k} keep={[['dataset', dataset.key]]} />
        </>
      }
      lead={<Lead board={board} />}
    >
      {rows.length > 0 ? <LeaderboardTable board={board} /> : <p className="soft">No run of it has rankings yet.</p>}
      <Citations board={board} />
      <section className={styles.charts}>{charts}</section>
      <section>
        <h2>Runs</h2>
        {runs.length > 0 ? <RunSummaryTable board={board} /> : <p className="soft">It has no runs yet.</p>}
      </section>
      {runs.length > 0 && (
        <section>
          <h2>
            Pathologies{' '}
            <small>
              flagged traces of judged ones, 95% Wilson interval; excluded are those that a detector cannot judge
            </small>
          </h2>
          <PathologyTable definitions={definitions} runs={runs} at={{ dataset: dataset.key, retrieval, k: k ?? 1 }} />
        </section>
      )}
      <p style={{ marginTop: 14 }}>
        <Link className="link" href={href('/runs', { dataset: dataset.key })}>
          All figures of these runs
        </Link>
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
