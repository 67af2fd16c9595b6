'use client'
import { useCallback, useRef, useState } from 'react'
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
  held.current ??= withPart({ rows: new Map(), cursors: new Map() }, first)
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
  const retry = useCallback(() => want(wanted.current.from, wanted.current.to), [want])
  return { rows, want, retry, failed }
}
