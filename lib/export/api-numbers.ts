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

const ofBoth = (what: string) => z.object({ a: count, b: count }).describe(what)

export const apiCompare = z.object({
  k: z.int().positive(),
  retrieval: z.string(),
  indexVersion: z.object({ a: z.string(), b: z.string() }).describe('Of the search that is shown for each run'),
  depth: z.object({ a: z.int().positive(), b: z.int().positive() }),
  both: count.describe('Pairs of traces of a clip (and attempt) where both hit at k; an error is a miss'),
  onlyA: count,
  onlyB: count,
  neither: count,
  p: z.number().min(0).max(1).describe('Two-sided'),
  test: z
    .enum(['mcnemar', 'permutation'])
    .describe("McNemar's exact test; a paired permutation test over clips where a clip was tried several times"),
  unpaired: ofBoth('Rankable clips that only this run has a trace of'),
  unrankable: count.describe('Clips with traces that are left out, since their gold cannot be ranked'),
  unranked: ofBoth('Paired traces that are no hit since they have no ranking'),
})

export type ApiCompare = z.infer<typeof apiCompare>
