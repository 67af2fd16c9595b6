import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { clipDifficulty } from '@/lib/store/queries/clip-difficulty'
import { clipNeighbours } from '@/lib/store/queries/clip-neighbours'
import { importLines, tempStore } from '@/tests/temp-home'

const run = (key: string, origin = 'real') => ({ run: { key, model: key, dataset: 'd', origin } })

function trace(runKey: string, clip: string, rank: number | null, more: object = {}) {
  return { run: runKey, clip, output: 'a street', rankings: [ranked(rank)], ...more }
}
const ranked = (rank: number | null, indexVersion = '1', depth = 50) => ({
  retrieval: 'dense',
  indexVersion,
  depth,
  rank,
})

/** Clip p: hit by a, b and (half the time) c; q: by a alone; r: by all three; s: by none; t has no gold. */
async function store(...more: readonly object[]): Promise<Store> {
  const made = await tempStore()
  const clips = ['p', 'q', 'r', 's'].map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'd' }))
  const ranks = { a: [1, 1, 1, null], b: [2, 30, 3, 30], scripted: [1, 1, 1, 1] }
  await importLines(made, [
    { dataset: { key: 'd' } },
    ...clips,
    { clip: { key: 't' }, dataset: 'd' },
    ...[run('a'), run('b'), run('c'), run('scripted', 'scripted')],
    ...Object.entries(ranks).flatMap(([key, all]) => all.map((rank, at) => trace(key, 'pqrs'.charAt(at), rank))),
    trace('c', 'p', 1),
    trace('c', 'p', 40, { attempt: 1 }),
    { run: 'c', clip: 'q', error: 'timeout' },
    trace('c', 'r', 10),
    trace('c', 't', 1),
    ...more,
  ])
  return made
}

const at = (clip: string, k = 10) => ({ dataset: 'd', clip, retrieval: 'dense', k })

test('a run that tried a clip twice counts as the mean of both; scripted runs are counted apart', async () => {
  const [one] = await clipDifficulty(await store(), at('p'))
  expect(one).toMatchObject({ indexVersion: '1', depth: 50, runs: { hits: 2.5, n: 3, keys: ['a', 'b', 'c'] } })
  expect(one?.runs?.share).toBeCloseTo(2.5 / 3, 12)
  expect(one?.scripted).toEqual({ hits: 1, n: 1, keys: ['scripted'] })
})

test('a clip is harder than those that a greater share of runs hits', async () => {
  const home = await store()
  const compared = async (clip: string, k?: number) => (await clipDifficulty(home, at(clip, k)))[0]?.compared
  expect(await compared('r')).toEqual({ clips: 4, easier: [], same: [] })
  expect(await compared('p')).toEqual({ clips: 4, easier: ['r'], same: [] })
  expect(await compared('q')).toEqual({ clips: 4, easier: ['p', 'r'], same: [] })
  expect(await compared('s')).toEqual({ clips: 4, easier: ['p', 'q', 'r'], same: [] })
  // At k = 1: p 1½ of 3, q and r 1 of 3.
  expect(await compared('r', 1)).toEqual({ clips: 4, easier: ['p'], same: ['q'] })
})

test('an error is a miss, and a run without a trace of the clip is not counted', async () => {
  const home = await store()
  expect((await clipDifficulty(home, at('q')))[0]?.runs).toMatchObject({
    hits: 1,
    n: 3,
    low: expect.closeTo(0.0615, 4),
  })
  expect((await clipDifficulty(home, at('s')))[0]?.runs).toMatchObject({ hits: 0, n: 2 })
})

test('without gold, and beyond the depth, nothing is known', async () => {
  const home = await store()
  expect(await clipDifficulty(home, at('t'))).toEqual([])
  expect(await clipDifficulty(home, at('p', 51))).toEqual([])
})

test('runs that searched another index are never counted in', async () => {
  const other = { run: 'e', clip: 'p', output: 'x', rankings: [ranked(1, '2')] }
  const all = await clipDifficulty(await store(run('e'), other), at('p'))
  expect(all.map(({ indexVersion, runs }) => [indexVersion, runs?.n])).toEqual([
    ['1', 3],
    ['2', 1],
  ])
})

test('the clips beside one are those of its dataset, by key', async () => {
  const home = await store({ dataset: { key: 'other' } }, { clip: { key: 'pp' }, dataset: 'other' })
  expect(await clipNeighbours(home, 'd', 'q')).toEqual({ previous: 'p', next: 'r', position: 2, total: 5 })
  expect(await clipNeighbours(home, 'd', 'p')).toMatchObject({ previous: null, next: 'q', position: 1 })
  expect(await clipNeighbours(home, 'd', 't')).toMatchObject({ previous: 's', next: null })
})
