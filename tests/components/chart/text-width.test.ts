import { expect, test } from 'vitest'
import { labelWidth } from '@/components/chart/plot/plot-svg'
import { standaloneSvg } from '@/components/chart/plot/standalone-svg'
import { textWidth } from '@/components/chart/plot/svg-text'

// Measured in Chromium with DejaVu Sans, wider than the font of the pages, at 11 px.
test.each([
  ['zq6p-model-6', 76],
  ['mmmmmmmmmm', 107],
  ['(scripted)', 53],
])('a margin holds the label %s', (label, width) => {
  expect(labelWidth([label]) - 9).toBeGreaterThanOrEqual(width)
})

test('the title and the address of a file break before its edge', () => {
  const title = 'Recall over k at a-large-embedding-model, of clips of street names, missing traces left out'
  const chart = { id: 'recall', title, note: '', columns: [], rows: [], basis: [] }
  const query = `?dataset=${'street'.repeat(6)}&retrieval=${'model'.repeat(6)}&missing=omitted`
  const file = standaloneSvg({ chart: { ...chart, query }, svg: '<svg width="440" height="100"></svg>' })
  const lines = [...file.matchAll(/<text [^>]*font-size="(\d+)"[^>]*>([^<]*)</g)]
  expect(lines.length).toBeGreaterThan(3)
  for (const [, size, line = ''] of lines) expect(textWidth(line.trimEnd(), Number(size))).toBeLessThan(440)
})
