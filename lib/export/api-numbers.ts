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
  n: count.nullable().describe('Clips; null: not searched that deep'),
  missing: count
    .nullable()
    .describe('Rankable clips without a trace, misses or left out; null: reported, or not searched that deep'),
  estimate: share.nullable().describe('Recall at k; null: not known, for the reason given'),
  low: share
    .nullable()
    .describe('Wilson, or a bootstrap over clips that were tried several times and are not all alike; null: reported'),
  high: share.nullable(),
  reported: z.boolean().describe('Whether somebody reported the figure, without traces'),
  computed: z
    .object({ low: share, high: share })
    .nullable()
    .optional()
    .describe(
      "Of a reported figure: Wilson's interval computed here from it and its n; null: it is no whole number of hits",
    ),
  reason: z.string().optional().describe('Why the estimate is null'),
})

export const apiLeaderboard = z.object({
  dataset: z.string().describe('Key of the one dataset that all cells are over'),
  cells: z.array(leaderboardCell),
})

export type ApiLeaderboard = z.infer<typeof apiLeaderboard>

const unlessReason = 'null: not known, for the reason given'
const ofBoth = (what: string) => z.object({ a: count, b: count }).describe(what)

export const apiCompare = z.object({
  k: z.int().positive(),
  retrieval: z.string(),
  indexVersion: z.object({ a: z.string(), b: z.string() }).describe('Of the search that is shown for each run'),
  depth: z.object({ a: z.int().positive(), b: z.int().positive() }),
  both: count
    .nullable()
    .describe(`Pairs of traces of a clip (and attempt) where both hit at k; an error is a miss; ${unlessReason}`),
  onlyA: count.nullable(),
  onlyB: count.nullable(),
  neither: count.nullable(),
  p: z.number().min(0).max(1).nullable().describe(`Two-sided; ${unlessReason}`),
  test: z
    .enum(['mcnemar', 'permutation'])
    .nullable()
    .describe("McNemar's exact test; a paired permutation test over clips where a clip was tried several times"),
  unpaired: ofBoth('Rankable clips that only this run has a trace of'),
  unrankable: count.describe('Clips with traces that are left out, since their gold cannot be ranked'),
  unranked: ofBoth('Paired traces that are no hit since they have no ranking'),
  reason: z
    .string()
    .nullable()
    .describe('Why counts and p are null: k lies beyond the depth that both were searched to'),
})

export type ApiCompare = z.infer<typeof apiCompare>

const difference = z.number().min(-1).max(1).nullable()
const probability = z.number().min(0).max(1).nullable()

const liftRow = z.object({
  pathology: z.string(),
  hitsWith: count.nullable().describe(`Traces that hit at k and have the pathology; ${unlessReason}`),
  nWith: count.nullable().describe('Traces that have it'),
  hitsWithout: count.nullable(),
  nWithout: count.nullable().describe('Traces that its detector judged clean'),
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
  reason: z.string().nullable().describe('Why no row has hits: the run was not searched, or not as deep as k'),
  rows: z.array(liftRow),
})

export type ApiLift = z.infer<typeof apiLift>
