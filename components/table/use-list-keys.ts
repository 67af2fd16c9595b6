'use client'
import { type RefObject, useEffect, useRef } from 'react'
import { isTyping } from '@/components/ui/is-typing'

type Keys = {
  readonly scroller: RefObject<HTMLElement | null>
  readonly total: number
  readonly selected: number
  readonly select: (at: number) => void
  readonly open: (at: number) => void
}

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 }
const rowSteps: Readonly<Record<string, number>> = { ...steps, ArrowDown: 1, ArrowUp: -1 }

const within = ({ target }: KeyboardEvent, selector: string) =>
  target instanceof Element && target.closest(selector) !== null

/** `j` and `k` lead the focus from row to row, wherever it was; arrows do from a row. Enter is the row's link's own, or opens the row marked when nothing has the focus. */
export function useListKeys({ scroller, total, selected, select, open }: Keys): void {
  const wanted = useRef<{ readonly row: number; readonly from: Element | null }>(null)
  // A row may come into being, or be loaded, only after the key: the focus follows then, unless it has gone elsewhere.
  useEffect(() => {
    if (wanted.current === null) return
    const { row, from } = wanted.current
    const link = scroller.current?.querySelector<HTMLElement>(`tr[aria-rowindex="${row + 2}"] a`)
    if (!link) return
    wanted.current = null
    const { activeElement } = document
    if (activeElement === from || activeElement === document.body) link.focus({ preventScroll: true })
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isTyping(event)) return
      const step = (within(event, 'tbody') ? rowSteps : steps)[event.key]
      if (step !== undefined) {
        const row = Math.min(total - 1, Math.max(0, selected + step))
        wanted.current = { row, from: document.activeElement }
        select(row)
      } else if (event.key === 'Enter' && selected >= 0 && !within(event, 'a, button, summary, select')) open(selected)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
