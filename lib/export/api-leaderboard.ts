import { beyondDepthText } from '@/lib/views/beyond-depth'
import { type Leaderboard, type LeaderboardRow, searchOf } from '@/lib/views/leaderboard'
import type { ApiLeaderboard } from './api-numbers'

type Cell = ApiLeaderboard['cells'][number]

const noClips = { n: 0, reason: 'None of its clips counts here' }
const notKnown = { hits: null, n: null, missing: null, estimate: null, low: null, high: null, reported: false }

function runCells({ runs }: Leaderboard, { retrieval, k, cells }: LeaderboardRow): Cell[] {
  return runs.flatMap((run, at): Cell[] => {
    const [cell, search] = [cells[at], searchOf(run, retrieval)]
    if (!search) return []
    const { indexVersion, depth } = search
    const of = { retrieval, indexVersion, depth, k, run: run.key, model: run.model }
    if (!cell) return [{ ...of, ...notKnown, ...(k > depth ? { reason: beyondDepthText(k, depth) } : noClips) }]
    const { hits, n, missing, share: estimate, low, high } = cell
    return [{ ...of, hits, n, missing, estimate, low, high, reported: false }]
  })
}

function reportedCells({ reported }: Leaderboard, row: LeaderboardRow): Cell[] {
  const unknown = { indexVersion: null, depth: null, run: null, hits: null, missing: null, low: null, high: null }
  return reported.flatMap(({ model, figures }) =>
    figures
      .filter(({ retrieval, k }) => retrieval === row.retrieval && k === row.k)
      .map(({ retrieval, k, recall, n, interval }) => ({
        ...unknown,
        ...{ retrieval, k, model, n },
        estimate: recall,
        reported: true,
        computed: interval,
      })),
  )
}

/** A leaderboard as the API answers it: what was not searched that deep is null, and says so. */
export function toApiLeaderboard(board: Leaderboard): ApiLeaderboard {
  const cells = board.rows.flatMap((row) => [...runCells(board, row), ...reportedCells(board, row)])
  return { dataset: board.dataset.key, cells }
}
