import { z } from 'zod'

/** The shapes of the figures that `/api/v1` answers with. Shares are 0-1 at full precision, intervals 95%. */

const count = z.int().nonnegative()
const share = z.number().min(0).max(1)

const leaderboardCell = z.object({
  retrieval: z.string(),
  indexVersion: z.string().nullable().describe('null: reported'),
  depth: z.int().positive().nullable().describe('null: reported'),
  k: z.int().positive(),
  run: z.string().nullable().describe('Key of a run; null: reported'),
  model: z.string(),
  hits: z.number().nonnegative().nullable().describe('Over clips, each the mean of its attempts; null: reported'),
  n: count.describe('Clips'),
  missing: count.nullable().describe('Rankable clips without a trace, misses or left out; null: reported'),
  estimate: share.describe('Recall at k'),
  low: share.nullable().describe('Wilson, or a bootstrap over clips that were tried several times; null: reported'),
  high: share.nullable(),
  reported: z.boolean().describe('Whether somebody reported the figure, without traces'),
})

export const apiLeaderboard = z.object({
  dataset: z.string().describe('Key of the one dataset that all cells are over'),
  cells: z.array(leaderboardCell),
})

export type ApiLeaderboard = z.infer<typeof apiLeaderboard>
