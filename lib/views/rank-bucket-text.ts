import type { RankBucket } from '@/lib/traces/words'

/** What each bucket of ranks means, for whoever reads a table of them. */
export const rankBucketText: Readonly<Record<RankBucket, string>> = {
  '1': 'Gold was ranked first.',
  '2-10': 'Gold was ranked from 2 to 10.',
  '11-40': 'Gold was ranked from 11 to 40.',
  '41-': 'Gold was ranked at 41 or later.',
  absent: 'Gold was not within the depth searched, or the trace was not ranked at all.',
}
