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

const svgNamespace = 'http://www.w3.org/2000/svg'

/** From so many signs on, what several panels repeat is drawn once. */
const worthSharing = 500

/** Draws once what the panels of a plot repeat: of 18 runs, the lines behind 18 panels are 324. */
function shareRepeats(svg: Element, label: string): void {
  const alike = new Map<string, Element[]>()
  for (const group of svg.querySelectorAll('g')) {
    const drawn = group.innerHTML
    if (drawn.length >= worthSharing) alike.set(drawn, [...(alike.get(drawn) ?? []), group])
  }
  const repeated = [...alike.values()].filter(({ length }) => length > 1)
  for (const [at, [first, ...others]] of repeated.entries()) {
    if (!first) continue
    const shared = svg.ownerDocument.createElementNS(svgNamespace, 'g')
    const id = `${label} ${at}`.replaceAll(/[\s%#]+/g, '-')
    shared.setAttribute('id', id)
    // Within the first group, whose own place others do not share.
    shared.append(...first.childNodes)
    first.append(shared)
    for (const other of others) {
      const use = svg.ownerDocument.createElementNS(svgNamespace, 'use')
      use.setAttribute('href', `#${id}`)
      other.replaceChildren(use)
    }
  }
}

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
  svg.setAttribute('xmlns', svgNamespace)
  svg.setAttribute('xmlns:xlink', 'http://www.w3.org/1999/xlink')
  roundCoordinates(svg)
  shareRepeats(svg, label)
  return svgText(svg)
}

/** How wide a label is about, in pixels at 11 px: what a margin must hold. */
export const labelWidth = (labels: readonly string[]): number =>
  Math.ceil(Math.max(0, ...labels.map((label) => textWidth(label, 11)))) + 12
