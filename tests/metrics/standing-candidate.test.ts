import { expect, test } from 'vitest'
import { standingCandidate } from '@/lib/metrics/standing-candidate'

type Stance = 'proposed' | 'kept' | 'rejected' | 'committed'
const named = (name: string, ...mentions: readonly (readonly [end: number, stance: Stance])[]) => ({
  name,
  mentions: mentions.map(([end, stance]) => ({ end, stance })),
})
const at = (place: number, ...candidates: ReturnType<typeof named>[]) =>
  standingCandidate(candidates, place)?.name ?? null

test('nothing stands before the first mention has ended', () => {
  const a = named('a', [20, 'proposed'])
  expect([at(19, a), at(20, a), at(100)]).toEqual([null, 'a', null])
})

test('the last one proposed stands while none is kept', () => {
  const [a, b] = [named('a', [10, 'proposed'], [30, 'proposed']), named('b', [20, 'proposed'])]
  expect([10, 20, 30].map((place) => at(place, a, b))).toEqual(['a', 'b', 'a'])
})

test('one that is kept or committed to stands over what is proposed later, until another is', () => {
  const a = named('a', [10, 'kept'])
  const b = named('b', [20, 'proposed'], [40, 'committed'])
  const c = named('c', [50, 'kept'])
  expect([10, 20, 40, 50].map((place) => at(place, a, b, c))).toEqual(['a', 'a', 'b', 'c'])
})

test('a rejection takes back what was said for the candidate before, and not what is said after', () => {
  const a = named('a', [10, 'committed'], [30, 'rejected'], [60, 'proposed'], [80, 'kept'])
  const b = named('b', [20, 'proposed'])
  expect([10, 20, 30, 60, 80].map((place) => at(place, a, b))).toEqual(['a', 'a', 'b', 'a', 'a'])
  expect([at(30, a), at(10, named('c', [10, 'rejected']))]).toEqual([null, null])
})
