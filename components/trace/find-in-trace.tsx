'use client'
import { useEffect, useRef, useState } from 'react'
import styles from './reading-keys.module.css'
import { lightUp, type Place, partEvent, showPlace } from './show-span'

/** Asks the server where a text stands in the reasoning: how often, and the first places. */
export type FindText = (query: string) => Promise<{ readonly total: number; readonly places: readonly Place[] }>

type Found = Awaited<ReturnType<FindText>>

const nothing: Found = { total: 0, places: [] }

/** What was found for the words that stand there now: an answer to earlier words is dropped. */
function useFound(query: string, find: FindText) {
  const [found, setFound] = useState<Found>(nothing)
  const [at, setAt] = useState(0)
  const latest = useRef(query)
  const search = async (text: string) => {
    latest.current = text
    const next = text === '' ? nothing : await find(text).catch(() => nothing)
    if (latest.current !== text) return
    setFound(next)
    setAt(0)
    if (next.places[0]) showPlace(next.places[0])
  }
  const go = (step: number) => {
    const count = found.places.length
    if (count === 0) return
    const next = (at + step + count) % count
    setAt(next)
    const place = found.places[next]
    if (place) showPlace(place)
  }
  return { found, at, search, go }
}

/** Lights up what was found, also in what is loaded later. */
export function useLight(places: readonly Place[], at: number): void {
  useEffect(() => {
    const light = () => {
      lightUp('found', places)
      lightUp('found-here', places.slice(at, at + 1))
    }
    light()
    document.addEventListener(partEvent, light)
    return () => document.removeEventListener(partEvent, light)
  }, [places, at])
  useEffect(
    () => () => {
      for (const name of ['found', 'found-here', 'shown'] as const) lightUp(name, [])
    },
    [],
  )
}

function countText({ total, places }: Found, at: number, query: string): string {
  if (query === '') return ''
  if (total === 0) return 'not found'
  const more = total > places.length ? `, the first ${places.length.toLocaleString('en')} shown` : ''
  return `${(at + 1).toLocaleString('en')} of ${total.toLocaleString('en')}${more}`
}

/** Find in trace: Enter goes on, Shift and Enter back, Escape closes. */
export function FindInTrace({ find, close }: { find: FindText; close: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const { found, at, search, go } = useFound('', find)
  useLight(found.places, at)

  useEffect(() => input.current?.focus(), [])

  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Enter') go(event.shiftKey ? -1 : 1)
  }
  return (
    <search className={styles.find}>
      <input
        ref={input}
        value={query}
        aria-label="Find in this trace"
        placeholder="Find in this trace"
        onChange={(event) => {
          setQuery(event.target.value)
          void search(event.target.value)
        }}
        onKeyDown={onKey}
      />
      <output>{countText(found, at, query)}</output>
      <button type="button" onClick={close} aria-label="Close find">
        ×
      </button>
    </search>
  )
}
