/** A selected stretch of the reasoning: its offsets in UTF-16 code units, and its text. */
export type SelectedSpan = { readonly start: number; readonly end: number; readonly text: string }

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const run = element?.closest<HTMLElement>('[data-start]')
  if (!run) return null
  const within = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : (run.textContent?.length ?? 0)
  return Number(run.dataset.start) + within
}

/** Offsets of an end of the selection that lies between runs: the nearest run after or before it. */
function nearestOffset(range: Range, end: 'start' | 'end', root: Element): number | null {
  const runs = [...root.querySelectorAll<HTMLElement>('[data-start]')].filter((run) => range.intersectsNode(run))
  const run = end === 'start' ? runs[0] : runs.at(-1)
  if (!run) return null
  return Number(run.dataset.start) + (end === 'start' ? 0 : (run.textContent?.length ?? 0))
}

/** What is selected of the reasoning, or null. */
export function selectedSpan(root: Element | null): SelectedSpan | null {
  const selection = window.getSelection()
  if (!root || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const start = offsetOf(range.startContainer, range.startOffset) ?? nearestOffset(range, 'start', root)
  const end = offsetOf(range.endContainer, range.endOffset) ?? nearestOffset(range, 'end', root)
  if (start === null || end === null || start >= end) return null
  return { start, end, text: textBetween(root, start, end) }
}

/** The text between two offsets, as the runs hold it; lines are joined by their newline. */
function textBetween(root: Element, start: number, end: number): string {
  let text = ''
  for (const run of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const from = Number(run.dataset.start)
    const own = run.textContent ?? ''
    if (from + own.length <= start || from >= end) continue
    const gap = start + text.length
    if (from > gap) text += '\n'.repeat(from - gap)
    text += own.slice(Math.max(0, start - from), end - from)
  }
  return text
}
