import { type Leaderboard, type LeaderboardRow, searchOf } from '@/lib/views/leaderboard'
import type { ApiLeaderboard } from './api-numbers'

type Cell = ApiLeaderboard['cells'][number]

function runCells({ runs }: Leaderboard, { retrieval, k, cells }: LeaderboardRow): Cell[] {
  return runs.flatMap((run, at) => {
    const [cell, search] = [cells[at], searchOf(run, retrieval)]
    if (!cell || !search) return []
    const { indexVersion, depth } = search
    const { hits, n, missing, share: estimate, low, high } = cell
    const of = { retrieval, indexVersion, depth, k, run: run.key, model: run.model }
    return [{ ...of, hits, n, missing, estimate, low, high, reported: false }]
  })
}

function reportedCells({ reported }: Leaderboard, row: LeaderboardRow): Cell[] {
  const unknown = { indexVersion: null, depth: null, run: null, hits: null, missing: null, low: null, high: null }
  return reported.flatMap(({ model, figures }) =>
    figures
      .filter(({ retrieval, k }) => retrieval === row.retrieval && k === row.k)
      .map(({ retrieval, k, recall, n }) => ({ ...unknown, retrieval, k, model, n, estimate: recall, reported: true })),
  )
}

/** A leaderboard as the API answers it: what was not searched that deep is left out. */
export function toApiLeaderboard(board: Leaderboard): ApiLeaderboard {
  const cells = board.rows.flatMap((row) => [...runCells(board, row), ...reportedCells(board, row)])
  return { dataset: board.dataset.key, cells }
}
