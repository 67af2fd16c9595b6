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
  low: share
    .nullable()
    .describe('Wilson, or a bootstrap over clips that were tried several times and are not all alike; null: reported'),
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

const difference = z.number().min(-1).max(1).nullable()
const probability = z.number().min(0).max(1).nullable()

const liftRow = z.object({
  pathology: z.string(),
  hitsWith: count.describe('Traces that hit at k and have the pathology'),
  nWith: count.describe('Traces that have it'),
  hitsWithout: count,
  nWithout: count.describe('Traces that its detector judged clean'),
  difference: difference.describe(
    'Recall with − without; null: one of the groups is empty, or k lies beyond the searched depth',
  ),
  low: difference.describe("Newcombe's hybrid score interval (1998, method 10)"),
  high: difference,
  p: probability.describe("Fisher's exact test, two-sided"),
  pHolm: probability.describe('The same by Holm over the pathologies of the run that have both groups'),
  small: z.boolean().describe('Fewer than 5 traces in a cell of the 2×2'),
  detectorVersions: z.array(z.int()).describe('Of the detector that judged'),
  excluded: z
    .object({
      notWhole: count.describe('Reasoning that is not whole (closed)'),
      notAsked: count.describe('The detector was not asked'),
      notApplicable: count.describe('The detector cannot judge them'),
      failed: count.describe('The detector failed'),
      unranked: count.describe('Neither hit nor miss at k'),
    })
    .describe('Traces that are left out, each counted once'),
})

export const apiLift = z.object({
  run: z.string(),
  dataset: z.string(),
  retrieval: z.string().nullable().describe('null: the run was not searched'),
  indexVersion: z.string().nullable(),
  depth: z.int().positive().nullable(),
  k: z.int().positive(),
  traces: count,
  whole: count.describe('Traces whose reasoning is whole (closed): these alone count'),
  rows: z.array(liftRow),
})

export type ApiLift = z.infer<typeof apiLift>
