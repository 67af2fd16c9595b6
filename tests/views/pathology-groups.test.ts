import { expect, test } from 'vitest'
import { pathologyGroups } from '@/lib/views/pathology-groups'

const rate = (pathology: string, flagged: number) => ({
  pathology,
  flagged,
  judged: 10,
  excluded: 2,
  failed: 0,
  rate: null,
})

const definitions = [
  { id: 'a', title: 'A', family: 'hearing' },
  { id: 'b', title: 'B', family: 'user' },
  { id: 'c', title: 'C', family: 'hearing' },
  { id: 'd', title: 'D', family: 'user' },
]

test('pathologies stand by family with a cell for each run, and those found in no run are folded', () => {
  const runs = [
    { pathologies: [rate('a', 1), rate('b', 0), rate('c', 0)] },
    { pathologies: [rate('c', 3), rate('b', 0), rate('old', 2)] },
  ]
  const { found, notFound } = pathologyGroups(definitions, runs)
  expect(found.map(({ family, rows }) => [family, rows.map(({ id }) => id)])).toEqual([
    ['hearing', ['a', 'c']],
    ['', ['old']],
  ])
  expect(found[0]?.rows[0]?.cells.map((cell) => cell?.flagged ?? null)).toEqual([1, null])
  expect(found[0]?.rows[1]?.cells.map((cell) => cell?.flagged ?? null)).toEqual([0, 3])
  expect(notFound.map(({ id }) => id)).toEqual(['b'])
})

test('where nothing was judged there is nothing to show', () => {
  expect(pathologyGroups(definitions, [{ pathologies: [] }])).toEqual({ found: [], notFound: [] })
})
