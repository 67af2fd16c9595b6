'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { TraceRows, TraceRowView } from '@/lib/views/trace-row-view'

export type LoadRows = (search: string, offset: number, after: string | null) => Promise<TraceRows>

const pageRows = 50

type Held = {
  readonly rows: ReadonlyMap<number, TraceRowView>
  /** For the place after a stretch that was loaded: the cursor that leads on from there. */
  readonly cursors: ReadonlyMap<number, string | null>
}

function withPart({ rows, cursors }: Held, { offset, rows: more, nextCursor }: TraceRows): Held {
  return {
    rows: new Map([...rows, ...more.map((row, index) => [offset + index, row] as const)]),
    cursors: new Map([...cursors, [offset + more.length, nextCursor]]),
  }
}

const nothing: Held = { rows: new Map(), cursors: new Map() }

/** The part that holds a place: after the row before it where that is here, else the page around the place. */
function partFor({ rows, cursors }: Held, place: number): { offset: number; after: string | null } {
  const after = cursors.get(place) ?? null
  return after !== null || rows.has(place - 1)
    ? { offset: place, after }
    : { offset: Math.floor(place / pageRows) * pageRows, after: null }
}

function missingPlace({ rows }: Held, { from, to }: { from: number; to: number }): number | null {
  for (let place = from; place < to; place++) if (!rows.has(place)) return place
  return null
}

/** The rows that are here, by their place in the list. What is missing of the last stretch that was wanted is loaded, one part after another. */
export function useRows(search: string, first: TraceRows, load: LoadRows) {
  const held = useRef<Held>(null)
  held.current ??= withPart(nothing, first)
  const [rows, setRows] = useState(held.current.rows)
  const [failed, setFailed] = useState(false)
  const wanted = useRef({ from: 0, to: 0 })
  const isLoading = useRef(false)

  /** Loads the part that holds a place; answers whether the place is here then. */
  const loadPart = useCallback(
    async (now: Held, place: number): Promise<boolean> => {
      const { offset, after } = partFor(now, place)
      const part = await load(search, offset, after).catch(() => null)
      setFailed(part === null)
      if (part === null) return false
      held.current = withPart(held.current ?? now, part)
      setRows(held.current.rows)
      return held.current.rows.has(place)
    },
    [load, search],
  )
  const want = useCallback(
    async (from: number, to: number) => {
      wanted.current = { from, to }
      if (isLoading.current) return
      isLoading.current = true
      for (let now = held.current; now; now = held.current) {
        const place = missingPlace(now, wanted.current)
        if (place === null || !(await loadPart(now, place))) break
      }
      isLoading.current = false
    },
    [loadPart],
  )
  const shown = useRef(first)
  /** The page was made anew: the rows that are wanted are loaded before any of them is exchanged, so that none is missing meanwhile. */
  const renew = useCallback(
    async (anew: TraceRows) => {
      let fresh = withPart(nothing, anew)
      for (let place = missingPlace(fresh, wanted.current); place !== null; ) {
        const { offset, after } = partFor(fresh, place)
        const part = await load(search, offset, after).catch(() => null)
        if (part === null || shown.current !== anew) return
        fresh = withPart(fresh, part)
        const next = missingPlace(fresh, wanted.current)
        place = next === place ? null : next
      }
      held.current = fresh
      setRows(fresh.rows)
    },
    [load, search],
  )
  useEffect(() => {
    if (shown.current === first) return
    shown.current = first
    void renew(first)
  }, [first, renew])
  const retry = useCallback(() => want(wanted.current.from, wanted.current.to), [want])
  return { rows, want, retry, failed }
}
