import { lineY } from '@observablehq/plot'
import { expect, test } from 'vitest'
import { plotSvg } from '@/components/chart/plot/plot-svg'

test('coordinates are to a hundredth of a pixel, and figures in words are left as they are', () => {
  const points = [0.123456, 0.654321, 0.333333].map((share, k) => ({ k, share }))
  const svg = plotSvg('share 0.123456', {
    width: 300,
    marks: [lineY(points, { x: 'k', y: 'share', title: () => 'exactly 0.654321' })],
  })
  expect(svg.match(/ (?:d|transform|[xy][12]?)="[^"]*\d\.\d{3,}/)).toBeNull()
  expect(svg).toContain('share 0.123456')
  expect(svg).toContain('exactly 0.654321')
})
