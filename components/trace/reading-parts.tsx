'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReadingPart } from '@/lib/views/reading-part'
import { type Families, Lines } from './lines'
import styles from './reasoning.module.css'
import { bringIntoView, lightUp, type Place, partEvent, showEvent } from './show-span'

/** Asks the server for the part around an offset, or for the one that follows or precedes the line that starts there. */
export type LoadPart = (side: 'around' | 'after' | 'before', at: number) => Promise<ReadingPart>

type Props = {
  readonly first: ReadingPart
  readonly length: number
  readonly families: Families
  readonly hidden: readonly string[]
  readonly load: LoadPart
}

const isWithin = (parts: readonly ReadingPart[], { start }: Place) =>
  start >= (parts[0]?.start ?? 0) && start <= (parts.at(-1)?.end ?? 0)

/** Where more of the text is loaded as it comes near the screen; it can be pressed as well. */
function Edge({ label, onNear }: { label: string; onNear: () => void }) {
  const edge = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onNear()
      },
      { rootMargin: '1200px' },
    )
    if (edge.current) observer.observe(edge.current)
    return () => observer.disconnect()
  }, [onNear])
  return (
    <button type="button" ref={edge} className={styles.edge} onClick={onNear}>
      {label}
    </button>
  )
}

/** The parts that are here, and how more of them come. */
function useParts({ first, load }: Pick<Props, 'first' | 'load'>) {
  const [parts, setParts] = useState([first])
  const [failed, setFailed] = useState(false)
  const isLoading = useRef(false)
  const add = useCallback(
    async (side: 'around' | 'after' | 'before', at: number) => {
      if (isLoading.current) return
      isLoading.current = true
      const part = await load(side, at).catch(() => null)
      setFailed(part === null)
      if (part) setParts((now) => ({ around: [part], after: [...now, part], before: [part, ...now] })[side])
      isLoading.current = false
    },
    [load],
  )
  return { parts, add, failed }
}

/** The reasoning on the page: whole where it is short, else the part around the linked place, and more as one scrolls. */
export function ReadingParts(props: Props) {
  const { parts, add, failed } = useParts(props)
  const [wanted, setWanted] = useState<Place | null>(null)
  const start = parts[0]?.start ?? 0
  const { end, lastStart } = parts.at(-1) ?? props.first

  useEffect(() => {
    const onShow = (event: Event) => {
      if (event instanceof CustomEvent) setWanted({ ...event.detail })
    }
    document.addEventListener(showEvent, onShow)
    return () => document.removeEventListener(showEvent, onShow)
  }, [])

  useEffect(() => {
    if (parts.length > 0) document.dispatchEvent(new Event(partEvent))
    if (wanted === null) return
    if (!isWithin(parts, wanted)) {
      void add('around', wanted.start)
      return
    }
    bringIntoView(lightUp('shown', [wanted])[0]?.startContainer.parentElement)
    setWanted(null)
  }, [parts, wanted, add])

  const earlier = useCallback(() => void add('before', start), [add, start])
  const later = useCallback(() => void add('after', lastStart), [add, lastStart])
  return (
    <article className={styles.prose} id="reasoning" aria-label="Reasoning" data-length={props.length}>
      {start > 0 ? <Edge key={`before ${start}`} label="Earlier text" onNear={earlier} /> : null}
      {parts.map((part) => (
        <Lines key={part.start} part={part} families={props.families} hidden={props.hidden} />
      ))}
      {end < props.length ? <Edge key={`after ${end}`} label="More text" onNear={later} /> : null}
      {failed ? <p className={styles.none}>More of the text could not be loaded. Scroll on to try again.</p> : null}
    </article>
  )
}
