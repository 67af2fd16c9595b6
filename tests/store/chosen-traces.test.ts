import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { toApiLeaderboard } from '@/lib/export/api-leaderboard'
import { everyTrace } from '@/lib/store/queries/chosen-traces'
import { type LeaderboardQuery, leaderboard } from '@/lib/store/queries/leaderboard'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceRows } from '@/lib/store/queries/trace-list'
import { readTraceList } from '@/lib/url/trace-list'
import { importLines, tempFolder, tempStore } from '@/tests/temp-home'

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

test('a list keeps the traces whose clip has a gold that can be ranked, is not known, or is not in the catalogue', async () => {
  const folder = await tempFolder()
  await writeFile(join(folder, 'catalogue.txt'), 'pstraße\nqstraße\n')
  const store = await tempStore()
  await importLines(
    store,
    [
      { dataset: { key: 'streets', catalogue: 'catalogue.txt' } },
      { clip: { key: 'p', gold: 'pstraße' }, dataset: 'streets' },
      { clip: { key: 'q', gold: ['none', 'qstraße'] }, dataset: 'streets' },
      { clip: { key: 'r', gold: 'rstraße' }, dataset: 'streets' },
      { clip: { key: 's' }, dataset: 'streets' },
      { run: { key: 'a', model: 'a', dataset: 'streets' } },
      ...['p', 'q', 'r', 's'].map((clip) => ({ run: 'a', clip, output: 'a street' })),
    ],
    { folder },
  )
  const clips = async (gold: string) => {
    const query = readTraceList(new URLSearchParams(gold))
    const { rows } = await traceRows(store, settledQuery(query, await listChoices(store, [])), { limit: 10 })
    return rows.map(({ clip }) => clip)
  }
  expect(await clips('gold=known')).toEqual(['p', 'q'])
  expect(await clips('gold=absent')).toEqual(['r'])
  expect(await clips('gold=unknown&gold=known')).toEqual(['p', 'q', 's'])
})
