import { type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { svgText, textWidth } from './svg-text'

/** Coordinates to a hundredth of a pixel: more digits are half of a drawing's bytes, and nobody sees them. */
function roundCoordinates(svg: Element): void {
  for (const element of svg.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!places.has(name)) continue
      const rounded = value.replaceAll(/-?\d*\.\d{3,}(?:e-?\d+)?/g, (number) =>
        String(Number(Number(number).toFixed(2))),
      )
      if (rounded !== value) element.setAttribute(name, rounded)
    }
  }
}

const places = new Set([
  'd',
  'transform',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'width',
  'height',
  'points',
])

/** A plot drawn on the server, as the text of an `<svg>`; `label` names it to who cannot see it. */
export function plotSvg(label: string, options: PlotOptions): string {
  const { document } = parseHTML('<html><body></body></html>')
  const figure = plot({
    style: { fontFamily: 'var(--ui)', fontSize: '11px', color: 'var(--soft)', background: 'none', overflow: 'visible' },
    ...options,
    document,
  })
  const svg = figure.tagName.toLowerCase() === 'svg' ? figure : figure.querySelector('svg')
  if (!svg) throw new Error(`The plot "${label}" drew no SVG.`)
  const links = [...svg.querySelectorAll('a')]
  for (const link of links) link.setAttribute('aria-label', link.querySelector('title')?.textContent ?? label)
  // What is an image hides what is in it, and links must not be hidden; a group without a role bears no name.
  svg.setAttribute('role', links.length > 0 ? 'group' : 'img')
  for (const group of svg.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label')
  svg.setAttribute('aria-label', label)
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  svg.setAttribute('xmlns:xlink', 'http://www.w3.org/1999/xlink')
  roundCoordinates(svg)
  return svgText(svg)
}

/** How wide a label is about, in pixels at 11 px: what a margin must hold. */
export const labelWidth = (labels: readonly string[]): number =>
  Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, 11)))) + 12
