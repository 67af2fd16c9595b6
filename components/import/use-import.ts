import { useEffect, useEffectEvent, useState } from 'react'
import type { ImportState } from '@/lib/views/upload'

/** How an import stands, followed while it is under way; `onEnded` hears how it ended. */
export function useImport(id: string, first: ImportState, onEnded: (state: ImportState) => void) {
  const [state, setState] = useState(first)
  const isUnderWay = state.kind === 'under-way'
  const hear = useEffectEvent((next: ImportState) => {
    setState(next)
    if (next.kind !== 'under-way') onEnded(next)
  })
  useEffect(() => {
    if (!isUnderWay) return
    const source = new EventSource(`/import/uploads/${id}/events`)
    source.onmessage = ({ data }) => hear(JSON.parse(data))
    return () => source.close()
  }, [id, isUnderWay])
  return { state, setState }
}
