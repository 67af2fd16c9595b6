'use client'
import { useCallback, useRef, useState } from 'react'
import type { TraceRows, TraceRowView } from '@/lib/views/trace-row-view'

export type LoadRows = (search: string, offset: number, after: string | null) => Promise<TraceRows>

const pageRows = 50

/** The rows that are here, by their place in the list; what is missing in a stretch is asked for once. */
export function useRows(search: string, first: TraceRows, load: LoadRows) {
  const [rows, setRows] = useState<ReadonlyMap<number, TraceRowView>>(
    () => new Map(first.rows.map((row, at) => [first.offset + at, row])),
  )
  const [failed, setFailed] = useState(false)
  const cursors = useRef(new Map<number, string | null>([[first.offset + first.rows.length, first.nextCursor]]))
  const asked = useRef(new Set<number>())

  const want = useCallback(
    async (from: number, to: number) => {
      for (let at = from; at < to; at++) {
        if (rows.has(at)) continue
        const follows = rows.has(at - 1)
        const offset = follows ? at : Math.floor(at / pageRows) * pageRows
        if (asked.current.has(offset)) return
        asked.current.add(offset)
        const part = await load(search, offset, cursors.current.get(offset) ?? null).catch(() => null)
        setFailed(part === null)
        if (part === null) {
          asked.current.delete(offset)
          return
        }
        cursors.current.set(offset + part.rows.length, part.nextCursor)
        setRows((before) => new Map([...before, ...part.rows.map((row, index) => [offset + index, row] as const)]))
        return
      }
    },
    [rows, load, search],
  )
  return { rows, want, failed }
}
