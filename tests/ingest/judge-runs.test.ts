import { expect, test } from 'vitest'
import { ingestBatch } from '@/lib/ingest/ingest-batch'
import type { Store } from '@/lib/store/open-store'
import { importLines, tempStore } from '@/tests/temp-home'

const definitions = [
  { dataset: { key: 'd' } },
  { clip: { key: 'c', gold: 'Zeil' }, dataset: 'd' },
  { run: { key: 'r', model: 'm', dataset: 'd' } },
]

/** A trace of so many sentences of reasoning; `tail` stands behind the last. */
const traceOf = (attempt: number, sentences: number, tail = '') => ({
  ...{ run: 'r', clip: 'c', attempt },
  output: `<think>${'I hear the name of a street. '.repeat(sentences)}${tail}</think>\nTRANSCRIPTION: Zeil`,
})

/** What is said of each trace beside the others of its run. */
function saidOf(store: Store) {
  return store.read.$queryRaw`
    SELECT t."attempt", v."status", v."note", v."version", f."start", f."end", f."quote" FROM "Verdict" v
    JOIN "Trace" t ON t."id" = v."traceId" LEFT JOIN "Finding" f ON f."traceId" = t."id" AND f."pathology" = v."pathology"
    WHERE v."pathology" = 'overlong-reasoning' ORDER BY 1, 5`
}

const send = (store: Store, records: readonly object[]) =>
  ingestBatch(store, Buffer.from(records.map((record) => JSON.stringify(record)).join('\n')))

test('a run that came in batches is judged as one that came at once, after each batch', async () => {
  const live = await tempStore()
  await send(live, definitions)
  // too few to judge, then some that stand out, then medians at which they do so elsewhere, and no more, and again
  const lengths = [
    3, 4, 3, 40, 3, 4, 5, 3, 4, 3, 4, 30, 9, 9, 9, 9, 9, 9, 9, 40, 9, 9, 9, 9, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
  ]
  const tail = ' '.repeat(900)
  for (let from = 0; from < lengths.length; from += 9) {
    const batch = lengths.slice(from, from + 9).map((length, at) => traceOf(from + at, length, at === 2 ? tail : ''))
    await send(live, batch)
    const fresh = await tempStore()
    await importLines(fresh, [
      ...definitions,
      ...lengths.slice(0, from + 9).map((length, at) => traceOf(at, length, at % 9 === 2 ? tail : '')),
    ])
    expect(await saidOf(live)).toEqual(await saidOf(fresh))
  }
  expect(await saidOf(live)).toEqual(
    expect.arrayContaining([expect.objectContaining({ attempt: 3, status: 'flagged' })]),
  )
})

test('a finding that holds is not made anew by the next batch, and goes when its trace is replaced', async () => {
  const store = await tempStore()
  const ids = () => store.read.finding.findMany({ where: { pathology: 'overlong-reasoning' }, select: { id: true } })
  const short = Array.from({ length: 12 }, (_, at) => traceOf(at, 3))
  await importLines(store, [...definitions, ...short, traceOf(20, 40)])
  const before = await ids()
  expect(before).toHaveLength(1)
  await send(store, [traceOf(21, 3), traceOf(22, 3)])
  expect(await ids()).toEqual(before)
  await importLines(store, [traceOf(20, 3)], { replace: true })
  expect(await ids()).toEqual([])
})
