'use client'
import { type ReactNode, useEffect, useState } from 'react'
import styles from './minimap.module.css'
import { partEvent, showPlace } from './show-span'

/** What of the reasoning is on the screen, as shares of its length. */
type View = { readonly from: number; readonly to: number }

/** The height of the bar that stays at the top of the page. */
const barHeight = 48

const lines = () => [...document.querySelectorAll<HTMLElement>('#reasoning [data-from]')]

const boundsOf = (line: HTMLElement) => ({ from: Number(line.dataset.from), to: Number(line.dataset.to) })

/** The offset that stands at a height of the screen. */
function offsetAt(all: readonly HTMLElement[], y: number): number {
  let [low, high] = [0, all.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle
    else low = middle + 1
  }
  const line = all[low]
  if (!line) return 0
  const { top, height } = line.getBoundingClientRect()
  const { from, to } = boundsOf(line)
  return from + (to - from) * Math.min(1, Math.max(0, (y - top) / Math.max(1, height)))
}

function scrollToOffset(offset: number): void {
  const line = lines().find((one) => {
    const { from, to } = boundsOf(one)
    return offset >= from && offset <= to
  })
  if (!line) {
    const at = Math.floor(offset)
    showPlace({ start: at, end: at + 1 })
    return
  }
  const { top, height } = line.getBoundingClientRect()
  const { from, to } = boundsOf(line)
  const within = (height * (offset - from)) / Math.max(1, to - from)
  window.scrollTo({ top: window.scrollY + top + within - window.innerHeight / 2 })
}

function useView(length: number): View {
  const [view, setView] = useState<View>({ from: 0, to: 0 })
  useEffect(() => {
    let frame = 0
    const measure = () => {
      frame = 0
      const all = lines()
      setView({ from: offsetAt(all, barHeight) / length, to: offsetAt(all, window.innerHeight) / length })
    }
    const ask = () => {
      if (frame === 0) frame = requestAnimationFrame(measure)
    }
    ask()
    window.addEventListener('scroll', ask, { passive: true })
    window.addEventListener('resize', ask)
    document.addEventListener(partEvent, ask)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', ask)
      window.removeEventListener('resize', ask)
      document.removeEventListener(partEvent, ask)
    }
  }, [length])
  return view
}

/** The reasoning at a glance, standing beside it: shows what is on the screen, and scrolls. */
export function Minimap({ length, children }: { length: number; children: ReactNode }) {
  const { from, to } = useView(length)
  const goTo = (event: React.PointerEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect()
    scrollToOffset(length * Math.min(1, Math.max(0, (event.clientY - top) / height)))
  }
  const onKey = (event: React.KeyboardEvent) => {
    const middle = (from + to) / 2
    const step = Math.max(0.01, (to - from) / 4)
    const next = { ArrowDown: middle + step, ArrowUp: middle - step, Home: 0, End: 1 }[event.key]
    if (next === undefined) return
    event.preventDefault()
    scrollToOffset(length * Math.min(1, Math.max(0, next)))
  }
  return (
    <div className={styles.cell}>
      <div
        className={styles.map}
        role="scrollbar"
        tabIndex={0}
        aria-label="Place in the reasoning"
        aria-controls="reasoning"
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(100 * from)}
        onKeyDown={onKey}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          goTo(event)
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) goTo(event)
        }}
      >
        {children}
        <span style={{ top: `${100 * from}%`, height: `${100 * Math.max(0.004, to - from)}%` }} />
      </div>
    </div>
  )
}
