import type { Leaderboard, LeaderboardOrder, LeaderboardRow, ReportedColumn } from './leaderboard'
import { knownOrder } from './run-order'

/** How a row is named in an order. */
export const rowName = ({ retrieval, k }: Pick<LeaderboardRow, 'retrieval' | 'k'>): string => `${retrieval}@${k}`

/** What an order names among `names`, and whether descending; a name that itself begins with `-` is taken at its word. */
export function namedOrder(order: string | null, names: readonly string[]) {
  if (order === null) return null
  if (names.includes(order)) return { at: names.indexOf(order), down: false }
  const at = order.startsWith('-') ? names.indexOf(order.slice(1)) : -1
  return at === -1 ? null : { at, down: true }
}

const figureAt = ({ figures }: ReportedColumn, { retrieval, k }: LeaderboardRow) =>
  figures.find((one) => one.retrieval === retrieval && one.k === k)?.recall ?? null

function withRunsBy(board: Leaderboard, by: string | null): Leaderboard {
  const { runs, rows, reported } = board
  const named = namedOrder(by, rows.map(rowName))
  const row = named && rows[named.at]
  if (!named || !row) return board
  const places = runs
    .map((_, at) => at)
    .sort((a, b) => {
      const scripted = Number(runs[a]?.origin === 'scripted') - Number(runs[b]?.origin === 'scripted')
      return scripted || knownOrder(row.cells[a]?.share ?? null, row.cells[b]?.share ?? null, named.down)
    })
  return {
    ...board,
    runs: places.flatMap((at) => runs[at] ?? []),
    rows: rows.map((one) => ({ ...one, cells: places.map((at) => one.cells[at] ?? null) })),
    reported: reported.toSorted((a, b) => knownOrder(figureAt(a, row), figureAt(b, row), named.down)),
  }
}

function withRowsBy(board: Leaderboard, sort: string | null): Leaderboard {
  const named = namedOrder(
    sort,
    board.runs.map(({ key }) => key),
  )
  if (!named) return board
  const share = ({ cells }: LeaderboardRow) => cells[named.at]?.share ?? null
  return { ...board, rows: board.rows.toSorted((a, b) => knownOrder(share(a), share(b), named.down)) }
}

/** A leaderboard in another order, its rows by a run and its runs by a row; scripted runs stay last, what is not known comes last both ways. */
export function inLeaderboardOrder(board: Leaderboard, { sort, by }: LeaderboardOrder): Leaderboard {
  return { ...withRowsBy(withRunsBy(board, by), sort), order: { sort, by } }
}
