import { expect, test } from 'vitest'
import { pathologyRates } from '@/lib/store/queries/pathology-rates'
import { importLines, tempStore } from '@/tests/temp-home'

const cannotHear = '<think>I cannot hear the audio. It may be a street.</think>\nTRANSCRIPTION: a street'
const hears = '<think>The street is long.</think>\nTRANSCRIPTION: a street'

test('where clips were tried several times a pathology’s rate is over clips, else over traces', async () => {
  const store = await tempStore()
  const run = (key: string) => ({ run: { key, model: key, dataset: 'd', asksReasoning: true } })
  const trace = (key: string, clip: string, output: string, attempt = 0) => ({ run: key, clip, output, attempt })
  await importLines(store, [
    { dataset: { key: 'd' } },
    ...['p', 'q'].map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'd' })),
    ...[run('several'), run('once')],
    ...[0, 1, 2].map((attempt) => trace('several', 'p', cannotHear, attempt)),
    trace('several', 'q', hears),
    ...[trace('once', 'p', cannotHear), trace('once', 'q', hears)],
  ])
  const runs = await store.read.run.findMany({ orderBy: { key: 'asc' } })
  const rates = await pathologyRates(
    store,
    runs.map(({ id }) => id),
  )
  const [once, several] = runs.map(({ id }) => rates.get(id)?.find(({ pathology }) => pathology === 'cannot-hear'))
  expect(several).toMatchObject({ flagged: 3, judged: 4, rate: { share: 0.5, n: 2, attempts: 3, attemptsLow: 1 } })
  expect(once).toMatchObject({ flagged: 1, judged: 2, rate: { share: 0.5, n: 2 } })
  expect(once?.rate).not.toHaveProperty('attempts')
})

test('an attempt that a detector cannot judge is left out of its clip', async () => {
  const store = await tempStore()
  await importLines(store, [
    { dataset: { key: 'd' } },
    ...['p', 'q'].map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'd' })),
    { run: { key: 'a', model: 'a', dataset: 'd', asksReasoning: true } },
    { run: 'a', clip: 'p', attempt: 0, output: cannotHear },
    { run: 'a', clip: 'p', attempt: 1, output: null, error: 'timeout' },
    { run: 'a', clip: 'q', attempt: 0, output: hears },
  ])
  const { id } = await store.read.run.findFirstOrThrow()
  const found = (await pathologyRates(store, [id])).get(id)?.find(({ pathology }) => pathology === 'cannot-hear')
  expect(found).toMatchObject({ flagged: 1, judged: 2, excluded: 1, rate: { share: 0.5, n: 2, attempts: 1 } })
})
