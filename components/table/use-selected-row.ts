'use client'
import { useCallback, useRef, useState } from 'react'
import type { TraceRowView } from '@/lib/views/trace-row-view'

type Rows = ReadonlyMap<number, TraceRowView>

function placeOf(rows: Rows, key: string): number | null {
  for (const [at, row] of rows) if (row.key === key) return at
  return null
}

/** The place of the selected row; where a list that is made anew has come to hold others before it, the place goes with its trace. */
export function useSelectedRow(rows: Rows, initial: number): readonly [number, (at: number) => void] {
  const [{ at, key }, setSelected] = useState<{ at: number; key: string | null }>({
    at: initial,
    key: rows.get(initial)?.key ?? null,
  })
  const isThere = key === null || rows.get(at)?.key === key
  const here = useRef(rows)
  here.current = rows
  const select = useCallback((place: number) => {
    setSelected({ at: place, key: here.current.get(place)?.key ?? null })
  }, [])
  return [isThere ? at : (placeOf(rows, key) ?? at), select]
}
