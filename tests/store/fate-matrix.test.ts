import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { runFateMatrix } from '@/lib/store/queries/fate-matrix'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceCount } from '@/lib/store/queries/trace-count'
import { readTraceList } from '@/lib/url/trace-list'
import { type FateCell, matrixBuckets, matrixFates } from '@/lib/views/fate-matrix'
import { importLines, tempStore } from '@/tests/temp-home'

const counts = (cells: readonly FateCell[]) => cells.map(({ count }) => count)

const gold = 'Isländische Straße'

async function oneRun(): Promise<{ store: Store; runId: number }> {
  const store = await tempStore()
  const trace = (
    clip: string,
    reasoning: string,
    answer: string,
    rank: number | null | undefined,
    more: object = {},
  ) => ({
    run: 'a',
    clip,
    output: `<think>${reasoning}</think>\nTRANSCRIPTION: Navigate to ${answer}`,
    finishReason: 'stop',
    rankings: rank === undefined ? [] : [{ retrieval: 'dense', indexVersion: '1', depth: 100, rank, top: [] }],
    ...more,
  })
  const clips = ['exact', 'deep', 'dropped', 'never', 'unranked', 'cut']
  const report = await importLines(store, [
    { dataset: { key: 'd' } },
    ...clips.map((key) => ({ clip: { key, gold, reference: `Navigate to ${gold}` }, dataset: 'd' })),
    { clip: { key: 'no-gold' }, dataset: 'd' },
    { run: { key: 'a', model: 'm', dataset: 'd', asksReasoning: true } },
    trace('exact', 'It is "Isländische Straße".', gold, 1),
    trace('deep', 'It is "Isländische Straße".', gold, 57),
    trace('dropped', 'Maybe "Isländische Straße". No, it must be "Kantstraße".', 'Kantstraße', 12),
    trace('never', 'It is "Kantstraße".', 'Kantstraße', null),
    trace('unranked', 'It is "Kantstraße".', 'Kantstraße', undefined),
    { ...trace('cut', '', '', null), output: '<think>It is "Isländische', finishReason: 'length' },
    trace('no-gold', 'It is "Kantstraße".', 'Kantstraße', 1),
  ])
  expect(report.issues).toEqual([])
  const run = await store.read.run.findUniqueOrThrow({ where: { key: 'a' }, select: { id: true } })
  return { store, runId: run.id }
}

test('whole traces whose gold is known are counted by fate and by the rank of gold', async () => {
  const { store, runId } = await oneRun()
  const matrix = await runFateMatrix(store, runId, 'dense')
  expect(matrix.rows.map(({ fate, cells, sum }) => [fate, counts(cells), sum.count])).toEqual([
    ['never-considered', [0, 0, 0, 0, 2], 2],
    ['considered-dropped', [0, 0, 1, 0, 0], 1],
    ['committed-mangled', [0, 0, 0, 0, 0], 0],
    ['committed-exact', [1, 0, 0, 1, 0], 2],
  ])
  expect(counts(matrix.sums)).toEqual([1, 0, 1, 1, 2])
  expect(matrix.total).toBe(5)
  // By Wilson's formula for 2 of 5, worked out apart from this code.
  expect(matrix.rows[0]?.sum.rate).toEqual({
    share: 0.4,
    n: 5,
    low: expect.closeTo(0.1176, 4),
    high: expect.closeTo(0.7693, 4),
  })
})

test('each cell and each sum of the matrix is the number of traces that its address lists', async () => {
  const { store, runId } = await oneRun()
  const matrix = await runFateMatrix(store, runId, 'dense')
  const listed = async (search: string) => {
    const query = readTraceList(new URLSearchParams(`run=a&retrieval=dense&k=1&${search}`))
    return (await traceCount(store, settledQuery(query, await listChoices(store, [])))).traces
  }
  for (const { fate, cells, sum } of matrix.rows) {
    expect(await listed(`fate=${fate}`)).toBe(sum.count)
    for (const [at, bucket] of matrixBuckets.entries()) {
      expect([fate, bucket, await listed(`fate=${fate}&rank=${bucket}`)]).toEqual([fate, bucket, cells[at]?.count])
    }
  }
  const anyFate = matrixFates.map((fate) => `fate=${fate}`).join('&')
  for (const [at, bucket] of matrixBuckets.entries())
    expect(await listed(`${anyFate}&rank=${bucket}`)).toBe(matrix.sums[at]?.count)
})
