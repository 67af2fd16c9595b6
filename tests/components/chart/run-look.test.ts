import { expect, test } from 'vitest'
import { calledRuns, runLabel, runLook } from '@/components/chart/plot/run-look'

const run = (key: string, model: string) => ({ key, name: `Run ${key}`, model, origin: 'real' as const })

test('runs that share a model are called by their keys, others by their model', () => {
  const runs = [run('june', 'listener'), run('july', 'listener'), run('other', 'whisperer')]
  expect(calledRuns(runs).map(({ called }) => called)).toEqual(['june', 'july', 'whisperer'])
})

test('keys that begin alike and are cut still differ', () => {
  const runs = ['a', 'b'].map((end) => run(`a-listener-of-many-words-2026-11-${end}`, 'listener'))
  const labels = calledRuns(runs).map((one) => runLabel(one, 20))
  expect(labels).toEqual(['a-listener…2026-11-a', 'a-listener…2026-11-b'])
})

test('forty runs look different from each other, also without colour among those of one hue', () => {
  const looks = Array.from({ length: 40 }, (_, place) => runLook(place, 'real'))
  expect(new Set(looks.map(({ stroke, dash, symbol }) => `${stroke} ${dash} ${symbol}`)).size).toBe(40)
  const first = looks.filter(({ stroke }) => stroke === looks[0]?.stroke)
  expect(new Set(first.map(({ symbol }) => symbol)).size).toBe(first.length)
})
