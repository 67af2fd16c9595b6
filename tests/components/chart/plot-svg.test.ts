import { dot, lineY } from '@observablehq/plot'
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

test('what panels repeat is drawn once, and used in the others', () => {
  const line = Array.from({ length: 60 }, (_, k) => ({ k, share: Math.sin(k) / 2 + 0.5 }))
  const svg = plotSvg('Three panels', {
    width: 300,
    marks: [
      dot([0, 1, 2], { fx: (fx: number) => fx, x: 1, y: 0.5, title: String }),
      lineY(line, { x: 'k', y: 'share' }),
    ],
  })
  expect(svg.match(/<path d="[^"]{400,}"/g)).toHaveLength(1)
  expect(svg).toContain('<g id="Three-panels-0">')
  expect(svg.match(/<use [^>]*href="#Three-panels-0"/g)).toHaveLength(2)
})
