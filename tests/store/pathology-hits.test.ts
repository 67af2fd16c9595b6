import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { pathologyHits } from '@/lib/store/queries/pathology-hits'
import type { HitOrder } from '@/lib/views/hit-context'
import type { PathologyHit } from '@/lib/views/pathology-catalogue'
import { importLines, tempStore } from '@/tests/temp-home'

const clip = (key: string) => ({ clip: { key, gold: null }, dataset: 'streets' })
const run = (key: string, model: string) => ({ run: { key, model, dataset: 'streets', asksReasoning: true } })
const thought = (reasoning: string) => `<think>${reasoning}</think>\nTRANSCRIPTION: a street`

/** 60 traces of run a (model m) and 4 of run b (model n), with a word of its own on either side of each finding. */
async function streets(): Promise<Store> {
  const store = await tempStore()
  const keys = Array.from({ length: 60 }, (_, at) => `c${String(at).padStart(2, '0')}`)
  const left = (at: number) => `Left${String((at * 7) % 60).padStart(2, '0')}.`
  const right = (at: number) => `Right${String((at * 11) % 60).padStart(2, '0')} is a street.`
  const output = (at: number) => thought(`Okay. ${left(at)} I cannot hear the audio. ${right(at)}`)
  await importLines(store, [
    { dataset: { key: 'streets' } },
    ...keys.map(clip),
    run('a', 'm'),
    run('b', 'n'),
    ...keys.map((key, at) => ({ run: 'a', clip: key, output: output(at) })),
    ...keys.slice(0, 4).map((key, at) => ({ run: 'b', clip: key, output: output(at) })),
  ])
  return store
}

async function everyHit(store: Store, asked: { order: HitOrder; run?: string; model?: string }) {
  const hits: PathologyHit[] = []
  let after: string | null = null
  do {
    const page = await pathologyHits(store, 'cannot-hear', { run: null, ...asked, after })
    hits.push(...page.hits)
    after = page.next
  } while (after !== null)
  return hits
}

test('hits stand in the words around them, which come from the reasoning', async () => {
  const store = await streets()
  const [hit] = (await pathologyHits(store, 'cannot-hear', { run: null, after: null })).hits
  expect(hit?.context).toEqual({ left: 'Okay. Left00. ', hit: hit?.quote, right: ' Right00 is a street.' })
  expect(hit?.quote).toContain('cannot hear')
})

test('hits are sorted as a whole, not by the page, and each comes once', async () => {
  const store = await streets()
  const lefts = (await everyHit(store, { order: 'left' })).map(({ context }) => context.left)
  expect(lefts).toHaveLength(64)
  expect(lefts).toEqual(lefts.toSorted())
  expect(lefts).not.toEqual((await everyHit(store, { order: 'place' })).map(({ context }) => context.left))
  const rights = (await everyHit(store, { order: 'right' })).map(({ context }) => context.right)
  expect(rights).toHaveLength(64)
  expect(rights).toEqual(rights.toSorted())
})

test('a run, or a model, leaves its hits alone, and counts stay those of all runs', async () => {
  const store = await streets()
  for (const asked of [{ run: 'b' }, { run: null, model: 'n' }]) {
    const found = await pathologyHits(store, 'cannot-hear', { ...asked, order: 'left', after: null })
    expect(found).toMatchObject({ total: 4, sorted: 4, next: null })
    expect(found.hits.map(({ run: { key } }) => key)).toEqual(['b', 'b', 'b', 'b'])
    expect(found.counts.map(({ run: { key }, count }) => [key, count])).toEqual([
      ['a', 60],
      ['b', 4],
    ])
  }
  expect((await pathologyHits(store, 'cannot-hear', { run: 'a', model: 'n', after: null })).total).toBe(0)
})

test('context is cut from the reasoning where it came in a field of its own, in several blocks, and from the output', async () => {
  const store = await tempStore()
  await importLines(store, [
    { dataset: { key: 'streets' } },
    ...['p', 'q', 'r'].map(clip),
    {
      run: {
        key: 'a',
        model: 'm',
        dataset: 'streets',
        asksReasoning: true,
        prompt: [{ role: 'user', content: 'Answer with TRANSCRIPTION: and what was said.' }],
      },
    },
    { run: 'a', clip: 'p', reasoning: '😀 So. I cannot hear the audio. Next.', output: 'TRANSCRIPTION: a' },
    { run: 'a', clip: 'q', output: '<think>One.</think><think>I cannot hear the audio.</think>\nTRANSCRIPTION: a' },
    { run: 'a', clip: 'r', output: '<think>The street is long.</think>\nIt is a street.' },
  ])
  const { hits } = await pathologyHits(store, 'cannot-hear', { run: null, order: 'place', after: null })
  expect(hits.map(({ context: { left, right } }) => [left, right])).toEqual([
    ['😀 So. ', ' Next.'],
    ['One. ', ''],
  ])
  for (const { context, quote } of hits) expect(context.hit).toBe(quote)
  const [absent] = (await pathologyHits(store, 'format-failure', { run: null, after: null })).hits
  expect(absent).toMatchObject({ field: 'output', quote: '', context: { hit: '' } })
  expect(`${absent?.context.left}${absent?.context.right}`).toContain('It is a street.')
})

test('of more hits than can be sorted, the first by place are, and that is said', async () => {
  const store = await tempStore()
  const sentences = Array.from(
    { length: 5100 },
    (_, at) => `Left${String(5100 - at).padStart(4, '0')}. I cannot hear the audio.`,
  ).join(' ')
  await importLines(store, [
    { dataset: { key: 'streets' } },
    clip('p'),
    run('a', 'm'),
    { run: 'a', clip: 'p', output: thought(sentences) },
  ])
  const found = await pathologyHits(store, 'cannot-hear', { run: null, order: 'left', after: null })
  expect(found.total).toBe(5100)
  expect(found.sorted).toBe(5000)
  // The last by place, which are not sorted, would come first.
  expect(found.hits[0]?.context.left).toContain('Left0101. ')
})
