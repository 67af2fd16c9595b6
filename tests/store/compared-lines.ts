import type { Store } from '@/lib/store/open-store'
import { compareRuns } from '@/lib/store/queries/compare'
import type { PairList } from '@/lib/views/comparison'

export const dataset = { dataset: { key: 'streets', name: 'Streets' } }
export const clip = (key: string, gold: string | null = `${key}straße`) => ({
  clip: { key, reference: `to ${key}`, gold },
  dataset: 'streets',
})
export const run = (key: string, more: object = {}) => ({ run: { key, model: key, dataset: 'streets', ...more } })

type Given = { rank?: number | null; attempt?: number; output?: string; error?: string; index?: string; depth?: number }

export function trace(runKey: string, clipKey: string, given: Given) {
  const { rank, attempt = 0, output = `to ${clipKey}`, error = null, index = '1', depth = 100 } = given
  const rankings = rank === undefined ? [] : [{ retrieval: 'dense', indexVersion: index, depth, rank, top: [] }]
  return { run: runKey, clip: clipKey, attempt, output: error === null ? output : null, error, rankings }
}

export async function compared(store: Store, keys: readonly string[], more: { k?: number; cell?: PairList } = {}) {
  const answer = await compareRuns(store, { keys, retrieval: null, k: null, cell: null, ...more })
  if (answer.kind !== 'compared') throw new Error(answer.kind)
  return answer.comparison
}

/** a: 1 1 1 50 error; b: 1 30 – 1 1, over five clips; and what is in one of them only. */
export const lines = [
  dataset,
  ...['p', 'q', 'r', 's', 't', 'only-a', 'only-b', 'nobody'].map((key) => clip(key)),
  clip('no-gold', null),
  run('a'),
  run('b'),
  trace('a', 'p', { rank: 1 }),
  trace('a', 'q', { rank: 1 }),
  trace('a', 'r', { rank: 1, output: 'to' }),
  trace('a', 's', { rank: 50 }),
  trace('a', 't', { error: 'timeout' }),
  trace('a', 'only-a', { rank: 1 }),
  trace('a', 'no-gold', { rank: null }),
  trace('b', 'p', { rank: 1 }),
  trace('b', 'q', { rank: 30 }),
  trace('b', 'r', {}),
  trace('b', 's', { rank: 1 }),
  trace('b', 't', { rank: 1, output: 'to the t' }),
  trace('b', 'only-b', { rank: 1 }),
]
