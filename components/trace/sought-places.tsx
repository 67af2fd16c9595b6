'use client'
import { useState } from 'react'
import { useLight } from './find-in-trace'
import styles from './reading-keys.module.css'
import { type Place, showPlace } from './show-span'

/** What the list searched for, and where its words stand in this reasoning. */
export type Sought = { readonly query: string; readonly total: number; readonly places: readonly Place[] }

/** Lights up what the list that one comes from searched for, and leads from place to place. */
export function SoughtPlaces({ sought }: { sought: Sought }) {
  const [at, setAt] = useState(-1)
  const [closed, setClosed] = useState(false)
  useLight(closed ? nothing : sought.places, at)
  if (closed) return null
  const count = sought.places.length
  const go = (step: number) => {
    const next = (at + step + count) % count
    const place = sought.places[next]
    setAt(next)
    if (place) showPlace(place)
  }
  return (
    <div className={styles.find}>
      <span>{sought.query}</span>
      <output>
        {at === -1 ? '' : `${at + 1} of `}
        {sought.total.toLocaleString('en')}
      </output>
      <button type="button" onClick={() => go(at === -1 ? 0 : -1)} aria-label="Previous place of the search">
        ↑
      </button>
      <button type="button" onClick={() => go(1)} aria-label="Next place of the search">
        ↓
      </button>
      <button type="button" onClick={() => setClosed(true)} aria-label="Put out the search's light">
        ×
      </button>
    </div>
  )
}

const nothing: readonly Place[] = []
