import { z } from 'zod'

/** The shapes of the figures that `/api/v1` answers with. */

const count = z.int().nonnegative()

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
