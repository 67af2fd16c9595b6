import { type PlotOptions, plot } from '@observablehq/plot'
import { parseHTML } from 'linkedom'
import { svgText, textWidth } from './svg-text'

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
  return svgText(svg)
}

/** How wide a label is about, in pixels at 11 px: what a margin must hold. */
export const labelWidth = (labels: readonly string[]): number =>
  Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, 11)))) + 12
