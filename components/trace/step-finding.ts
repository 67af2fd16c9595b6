'use client'
import { bringIntoView, type Place, partEvent, reasoningElement, showPlace } from './show-span'

/** Asks the server for the finding after or before an offset, of pathologies that are not hidden. */
export type FindingBeside = (at: number, direction: 1 | -1, hidden: readonly string[]) => Promise<Place | null>

const shownMarks = () => [...document.querySelectorAll<HTMLElement>('mark[data-begins]:not([data-off])')]

const startOf = (mark: HTMLElement | undefined) => Number(mark?.dataset.start ?? 0)

/** Whether all of the reasoning is on the page. */
function isWhole(): boolean {
  const reasoning = reasoningElement()
  const lines = reasoning?.querySelectorAll<HTMLElement>('[data-from]')
  if (!reasoning || !lines || lines.length === 0) return true
  const last = lines[lines.length - 1]
  return lines[0]?.dataset.from === '0' && Number(last?.dataset.to) >= Number(reasoning.dataset.length)
}

function makeCurrent(mark: HTMLElement): void {
  for (const one of document.querySelectorAll('mark[data-current]')) one.removeAttribute('data-current')
  mark.setAttribute('data-current', '')
  bringIntoView(mark)
}

/** The mark that follows or precedes the current one; without a current one the first below the top of the screen. */
function markBeside(marks: readonly HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
  const current = marks.findIndex((mark) => mark.hasAttribute('data-current'))
  if (current !== -1) return marks[current + direction]
  const below = marks.findIndex((mark) => mark.getBoundingClientRect().top >= 0)
  return direction === 1 ? (marks[below] ?? marks[0]) : (marks[below - 1] ?? marks.at(-1))
}

/** Goes to the next finding that is shown, or the one before; at the end it begins again. */
export async function stepFinding(direction: 1 | -1, beside: FindingBeside): Promise<void> {
  const marks = shownMarks()
  const next = markBeside(marks, direction)
  if (next) return makeCurrent(next)
  if (isWhole()) {
    const first = direction === 1 ? marks[0] : marks.at(-1)
    if (first) makeCurrent(first)
    return
  }
  const current = marks.find((mark) => mark.hasAttribute('data-current'))
  const hidden = new URLSearchParams(window.location.search).get('hide')?.split(',') ?? []
  const place = await beside(
    current ? startOf(current) : direction === 1 ? -1 : Number.MAX_SAFE_INTEGER,
    direction,
    hidden,
  )
  if (!place) return
  const arrive = () => {
    const mark = shownMarks().find((one) => startOf(one) === place.start)
    if (mark) makeCurrent(mark)
  }
  document.addEventListener(partEvent, arrive, { once: true })
  showPlace(place)
}
