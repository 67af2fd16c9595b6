import { expect, test } from 'vitest'
import { toApiLeaderboard } from '@/lib/export/api-leaderboard'
import { everyTrace } from '@/lib/store/queries/chosen-traces'
import { type LeaderboardQuery, leaderboard } from '@/lib/store/queries/leaderboard'
import { importLines, tempStore } from '@/tests/temp-home'

const ranking = (retrieval: string, rank: number) => ({ retrieval, indexVersion: '1', depth: 100, rank, top: [] })

test('traces that are chosen by outcome or rank are chosen once, at the first k asked for, and counted at each', async () => {
  const store = await tempStore()
  const ranks = { p: 1, q: 9, r: 30, s: 40 }
  await importLines(store, [
    { dataset: { key: 'streets' } },
    ...Object.keys(ranks).map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'streets' })),
    { run: { key: 'a', model: 'a', dataset: 'streets' } },
    ...Object.entries(ranks).map(([clip, rank]) => ({
      ...{ run: 'a', clip, output: 'a street' },
      rankings: [ranking('dense', rank), ...(clip === 'p' ? [ranking('sparse', 50)] : [])],
    })),
    { ranking: { run: 'a', clip: 'q', ...ranking('sparse', 1) } },
  ])
  const cells = async (asked: Partial<LeaderboardQuery>) => {
    const board = await leaderboard(store, { dataset: 'streets', ...asked })
    return board
      ? toApiLeaderboard(board).cells.map((one) =>
          [one.retrieval, one.k, one.hits, 'of', one.n, 'without', one.missing].join(' '),
        )
      : []
  }
  const missed = { ...everyTrace, outcome: ['miss'] as const }
  // At dense, the first retrieval model: p is hit at 1; of q, r and s, which miss there, one is hit at 10.
  expect(await cells({ ks: [1, 10], traces: missed, retrieval: 'dense' })).toEqual([
    'dense 1 0 of 3 without 1',
    'dense 10 1 of 3 without 1',
  ])
  expect(await cells({ ks: [10, 1], traces: missed, retrieval: 'dense' })).toEqual([
    'dense 1 0 of 2 without 2',
    'dense 10 0 of 2 without 2',
  ])
  expect(await cells({ ks: [1], traces: missed })).toEqual(['dense 1 0 of 3 without 1', 'sparse 1 1 of 3 without 1'])
  expect(await cells({ ks: [1], traces: missed, retrieval: 'sparse' })).toEqual(['sparse 1 0 of 1 without 3'])
  const middling = { ...everyTrace, rank: ['11-40'] as const }
  expect(await cells({ ks: [40], traces: middling, retrieval: 'dense' })).toEqual(['dense 40 2 of 2 without 2'])
})
