import { expect, test } from 'vitest'
import { labelPlaces } from '@/components/chart/plot/label-places'

const label = (at: number, height = 10) => ({ at, height })

test('labels that have room stand where they belong', () => {
  expect(labelPlaces([label(80), label(20), label(50)], 200)).toEqual([80, 20, 50])
})

test('labels that would cover another are moved apart, in their order', () => {
  expect(labelPlaces([label(22), label(20), label(21, 20)], 200)).toEqual([50, 20, 35])
})

test('at the bottom they are moved up, and none goes below it', () => {
  expect(labelPlaces([label(100), label(99), label(98)], 100)).toEqual([95, 85, 75])
})
