import { DataTable } from '@/components/ui/data-table'
import { failedHref, missingHref, tracesHref } from '@/lib/url/hrefs'
import { unknownAt } from '@/lib/views/beyond-depth'
import { type Leaderboard, type LeaderboardRow, type ReportedColumn, searchOf } from '@/lib/views/leaderboard'
import { rowName } from '@/lib/views/leaderboard-order'
import { countText, intervalText, shareText } from '@/lib/views/number-text'
import type { Recall } from '@/lib/views/rate'
import { CountLink } from './count-link'
import { directionAt, OrderLink } from './leaderboard-links'
import styles from './leaderboard-table.module.css'
import { RateFigure } from './rate-figure'
import { RunHeading } from './run-heading'

/** What of a recall is no search, each count with the way to it: clips without a trace, traces without a transcription or a ranking. */
function Shortfall({
  recall,
  run,
  board,
  retrieval,
}: {
  recall: Recall
  run: Run
  board: Leaderboard
  retrieval: string
}) {
  const { missing, failed, unranked, k } = recall
  const dataset = board.dataset.key
  const parts = [
    {
      count: missing,
      words: `missing${board.missingClips === 'omitted' ? ', left out' : ''}`,
      href: missingHref(run.key),
    },
    { count: failed, words: 'failed', href: failedHref(dataset, run.key, { retrieval, k, outcome: 'miss' }) },
    {
      count: unranked,
      words: 'unranked',
      href: tracesHref({ dataset, run: run.key, retrieval, k, outcome: 'unranked', failure: 'none', gold: 'known' }),
    },
  ].filter(({ count }) => count > 0)
  return parts.map(({ count, words, href }) => (
    <small key={words}>
      <CountLink count={count} href={href} what={`${words}: ${run.model} at ${retrieval}`}>
        {countText(count)} {words}
      </CountLink>
    </small>
  ))
}

function ReportedCell({ column, retrieval, k }: { column: ReportedColumn; retrieval: string; k: number }) {
  const figure = column.figures.find((one) => one.retrieval === retrieval && one.k === k)
  if (!figure) return <td className="num soft">–</td>
  return (
    <td className={`num ${styles.reported}`} title={figure.citation ?? undefined}>
      {shareText(figure.recall)}
      <small>reported · n {countText(figure.n)}</small>
      <small>{figure.interval ? `${intervalText(figure.interval)}, computed` : 'interval not known'}</small>
    </td>
  )
}

type Run = Leaderboard['runs'][number]

/** What a row was searched in, once where it is the same for all of its runs. */
function Searched({ searches }: Pick<LeaderboardRow, 'searches'>) {
  const [search] = searches
  if (!search) return null
  if (searches.length > 1)
    return <small className={styles.differs}>searched in different indexes or depths: not comparable</small>
  return (
    <small>
      index {search.indexVersion}, depth {countText(search.depth)}
    </small>
  )
}

function RunCell(props: { board: Leaderboard; row: LeaderboardRow; run: Run; first: boolean }) {
  const { board, row, run, first } = props
  const { retrieval, k, best, searches } = row
  const recall = row.cells[board.runs.indexOf(run)] ?? null
  const own = searchOf(run, retrieval)
  const search = searches.length > 1 ? own : null
  return (
    <td className="num">
      <RateFigure
        rate={recall}
        why={unknownAt(own, k)}
        href={tracesHref({ dataset: board.dataset.key, run: run.key, retrieval, k, outcome: 'miss' })}
        what={`misses of ${run.model} at ${retrieval}, k = ${k}`}
        best={run.origin !== 'scripted' && recall !== null && recall.share === best}
      >
        {recall && search && (
          <small>
            index {search.indexVersion}, depth {countText(search.depth)}
          </small>
        )}
        {recall && first && <Shortfall recall={recall} run={run} board={board} retrieval={retrieval} />}
      </RateFigure>
    </td>
  )
}

type RowProps = {
  readonly board: Leaderboard
  readonly k: number | null
  readonly row: LeaderboardRow
  readonly ranked: readonly Run[]
  /** Whether the row above is of the same retrieval model, which then is not said again. */
  readonly same: boolean
  /** Whether it is the first row of its retrieval model: what falls short of a search is said there. */
  readonly first: boolean
}

/** One retrieval model at one k. */
function RecallRow({ board, k, row, ranked, same, first }: RowProps) {
  const { retrieval, searches } = row
  const names = board.rows.map(rowName)
  const direction = directionAt(board.order.by, names, rowName(row))
  return (
    <tr className={same ? '' : styles.next}>
      <th scope="row">
        {same ? <span className="visually-hidden">{retrieval}</span> : retrieval}
        {(!same || searches.length > 1) && <Searched searches={searches} />}
      </th>
      <th scope="row" className={`num ${styles.k}`} aria-sort={direction}>
        <OrderLink
          board={board}
          k={k}
          of="by"
          name={rowName(row)}
          direction={direction}
          what={`order the runs by recall@${row.k} at ${retrieval}`}
        >
          {countText(row.k)}
        </OrderLink>
      </th>
      {ranked.map((run) => (
        <RunCell key={run.key} board={board} row={row} run={run} first={first} />
      ))}
      {board.reported.map((column) => (
        <ReportedCell key={column.model} column={column} retrieval={retrieval} k={row.k} />
      ))}
    </tr>
  )
}

function Head({ board, k, ranked }: Pick<RowProps, 'board' | 'k' | 'ranked'>) {
  const keys = board.runs.map(({ key }) => key)
  return (
    <thead>
      <tr>
        <th scope="col">retrieval</th>
        <th scope="col" className="num">
          k
        </th>
        {ranked.map((run) => {
          const direction = directionAt(board.order.sort, keys, run.key)
          return (
            <th key={run.key} scope="col" className="num" aria-sort={direction}>
              <OrderLink
                board={board}
                k={k}
                of="sort"
                name={run.key}
                direction={direction}
                what={`order the rows by recall of ${run.key}`}
              />{' '}
              <RunHeading run={run} />
            </th>
          )
        })}
        {board.reported.map((column) => (
          <th key={column.model} scope="col" className="num">
            {column.model}
            <small>reported, no traces</small>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Retrieval model × k by run; reported figures stand last. */
export function LeaderboardTable({ board, k }: { board: Leaderboard; k: number | null }) {
  const { runs, rows } = board
  const ranked = runs.filter(({ retrievals }, at) => retrievals.length > 0 || rows.some((row) => row.cells[at]))
  return (
    <div className={styles.table}>
      <DataTable label="Recall by retrieval model, k and run" narrow pinned>
        <Head board={board} k={k} ranked={ranked} />
        <tbody>
          {rows.map((row, at) => (
            <RecallRow
              key={rowName(row)}
              board={board}
              k={k}
              row={row}
              ranked={ranked}
              same={row.retrieval === rows[at - 1]?.retrieval}
              first={rows.findIndex(({ retrieval }) => retrieval === row.retrieval) === at}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
