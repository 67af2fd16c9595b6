'use client'

/** A stretch of the reasoning, in UTF-16 code units. */
export type Place = { readonly start: number; readonly end: number }

/** Asks whoever shows the reasoning to bring a place of it into view, also one that is not loaded yet. */
export const showEvent = 'mondegreen:show'
/** Said when more of the reasoning has been put on the page. */
export const partEvent = 'mondegreen:part'

/** Brings a place of the reasoning into view and lights it up. */
export function showPlace(place: Place): void {
  document.dispatchEvent(new CustomEvent(showEvent, { detail: place }))
}

/** The element that holds the reasoning, where there is any. */
export const reasoningElement = () => document.getElementById('reasoning')

const runs = () => [...document.querySelectorAll<HTMLElement>('#reasoning [data-start]')]

/** The run that an offset lies in, by bisection. */
function runAt(all: readonly HTMLElement[], offset: number): HTMLElement | undefined {
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (Number(all[middle]?.dataset.start) <= offset) low = middle
    else high = middle - 1
  }
  return all[low]
}

function pointAt(all: readonly HTMLElement[], offset: number): readonly [Text, number] | null {
  const run = runAt(all, offset)
  const text = run?.firstChild
  if (!(text instanceof Text)) return null
  return [text, Math.min(text.length, Math.max(0, offset - Number(run?.dataset.start)))]
}

/** Ranges of the document for places that are loaded; of others there are none. */
export function rangesOf(places: readonly Place[]): readonly Range[] {
  const all = runs()
  return places.flatMap(({ start, end }) => {
    const [from, to] = [pointAt(all, start), pointAt(all, end)]
    if (!from || !to) return []
    const range = new Range()
    range.setStart(...from)
    range.setEnd(...to)
    return range.collapsed ? [] : [range]
  })
}

/** Lights places up under a name that the style sheet knows; none puts the light out. */
export function lightUp(name: 'found' | 'found-here' | 'shown', places: readonly Place[]): readonly Range[] {
  const ranges = rangesOf(places)
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges))
  return ranges
}

/** More often than this a page does not settle. */
const mostTries = 8

/**
 * Scrolls until an element stands on the screen: lines that were never drawn have estimated heights, and what is between
 * moves as they are drawn.
 */
export function bringIntoView(element: Element | null | undefined, tries = mostTries): void {
  if (!element) return
  element.scrollIntoView({ block: 'center' })
  const before = element.getBoundingClientRect().top
  requestAnimationFrame(() => {
    const { top } = element.getBoundingClientRect()
    const isSettled = Math.abs(top - before) < 2 && tries < mostTries - 1
    if (!isSettled && tries > 0) bringIntoView(element, tries - 1)
  })
}
