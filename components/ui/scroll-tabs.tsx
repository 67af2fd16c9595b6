'use client'
import { type ReactNode, useEffect, useRef } from 'react'
import styles from './top-bar.module.css'

/** Marks on which side of a row that scrolls there is more. */
function markMore(row: HTMLElement) {
  const { scrollLeft, scrollWidth, clientWidth } = row
  const sides = [scrollLeft > 1 && 'left', scrollLeft + clientWidth < scrollWidth - 1 && 'right']
  row.dataset.more = sides.filter(Boolean).join(' ')
}

/** Tabs in a row that scrolls where it is too narrow: the current one is brought into view, and an edge that hides others fades. */
export function ScrollTabs({ children }: { children: ReactNode }) {
  const row = useRef<HTMLElement>(null)
  useEffect(() => {
    const nav = row.current
    if (!nav) return
    const tab = nav.querySelector<HTMLElement>('[aria-current]')
    if (tab) nav.scrollLeft = tab.offsetLeft - nav.offsetLeft - (nav.clientWidth - tab.offsetWidth) / 2
    const mark = () => markMore(nav)
    const observer = new ResizeObserver(mark)
    observer.observe(nav)
    nav.addEventListener('scroll', mark, { passive: true })
    return () => {
      observer.disconnect()
      nav.removeEventListener('scroll', mark)
    }
  }, [])
  return (
    <nav ref={row} className={`${styles.nav} ${styles.tabs}`} aria-label="Pages">
      {children}
    </nav>
  )
}
