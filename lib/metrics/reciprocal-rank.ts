/**
 * 1 over the rank of gold, in [0, 1]: 0 where gold is not within the depth searched. Its mean over clips is the mean reciprocal rank,
 * MRR (E. M. Voorhees, The TREC-8 Question Answering Track Report (1999) §3), which knows nothing of ranks beyond that depth.
 */
export function reciprocalRank(rank: number | null): number {
  return rank === null ? 0 : 1 / rank
}
