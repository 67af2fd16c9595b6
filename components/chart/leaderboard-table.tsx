import { DataTable } from '@/components/ui/data-table'
import { tracesHref } from '@/lib/url/hrefs'
import type { Leaderboard, ReportedColumn } from '@/lib/views/leaderboard'
import { countText, shareText } from '@/lib/views/number-text'
import type { Recall } from '@/lib/views/rate'
import styles from './leaderboard-table.module.css'
import { RateFigure } from './rate-figure'
import { RunHeading } from './run-heading'

/** What of a recall is no search: clips without a trace, traces without a transcription or a ranking. */
function Shortfall({ recall }: { recall: Recall }) {
  const parts = [
    recall.missing > 0 && `${countText(recall.missing)} missing`,
    recall.failed > 0 && `${countText(recall.failed)} failed`,
    recall.unranked > 0 && `${countText(recall.unranked)} unranked`,
  ].filter((part) => part !== false)
  return parts.length === 0 ? null : <small>{parts.join(', ')}</small>
}

function ReportedCell({ column, retrieval, k }: { column: ReportedColumn; retrieval: string; k: number }) {
  const figure = column.figures.find((one) => one.retrieval === retrieval && one.k === k)
  if (!figure) return <td className="num soft">–</td>
  return (
    <td className={`num ${styles.reported}`} title={figure.citation ?? undefined}>
      {shareText(figure.recall)}
      <small>reported · n {countText(figure.n)}</small>
    </td>
  )
}

type Row = Leaderboard['rows'][number]

/** One retrieval model at one k; what falls short of a search is said once for each retrieval model, in its `first` row. */
function RecallRow({
  board,
  row,
  ranked,
  first,
}: {
  board: Leaderboard
  row: Row
  ranked: Leaderboard['runs']
  first: boolean
}) {
  const { retrieval, k, best } = row
  return (
    <tr className={first ? styles.next : ''}>
      <th scope="row">{first ? retrieval : <span className="visually-hidden">{retrieval}</span>}</th>
      <td className="num">{countText(k)}</td>
      {ranked.map((run) => {
        const recall = row.cells[board.runs.indexOf(run)] ?? null
        return (
          <td key={run.key} className="num">
            <RateFigure
              rate={recall}
              href={tracesHref({ dataset: board.dataset.key, run: run.key, retrieval, k, outcome: 'miss' })}
              what={`misses of ${run.model} at ${retrieval}, k = ${k}`}
              best={run.origin !== 'scripted' && recall !== null && recall.share === best}
            >
              {recall && first && <Shortfall recall={recall} />}
            </RateFigure>
          </td>
        )
      })}
      {board.reported.map((column) => (
        <ReportedCell key={column.model} column={column} retrieval={retrieval} k={k} />
      ))}
    </tr>
  )
}

/** Retrieval model × k by run; reported figures stand last. */
export function LeaderboardTable({ board }: { board: Leaderboard }) {
  const { runs, reported, rows } = board
  const ranked = runs.filter((_, at) => rows.some((row) => row.cells[at]))
  return (
    <div className={styles.table}>
      <DataTable label="Recall by retrieval model, k and run" narrow>
        <thead>
          <tr>
            <th scope="col">retrieval</th>
            <th scope="col" className="num">
              k
            </th>
            {ranked.map((run) => (
              <th key={run.key} scope="col" className="num">
                <RunHeading run={run} />
              </th>
            ))}
            {reported.map((column) => (
              <th key={column.model} scope="col" className="num">
                {column.model}
                <small>reported, no traces</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <RecallRow
              key={`${row.retrieval} ${row.k}`}
              board={board}
              row={row}
              ranked={ranked}
              first={row.retrieval !== rows[at - 1]?.retrieval}
            />
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}
