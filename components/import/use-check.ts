import { useRef, useState } from 'react'
import type { ImportChoices, ImportState } from '@/lib/views/upload'
import { messageOf } from './send-file'

/** A check under way, or how the last one ended: of which upload, and of which choices. */
export type Check = { readonly upload: string; readonly of: string; readonly state: ImportState }

/** The lines of an answer, each as it comes. */
async function* linesOf(body: ReadableStream<Uint8Array>): AsyncIterable<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

const asked = (choices: ImportChoices): string => JSON.stringify(choices)

async function follow(response: Response, tell: (state: ImportState) => void): Promise<void> {
  if (!response.ok || response.body === null) return tell({ kind: 'failed', message: messageOf(await response.text()) })
  let isSettled = false
  for await (const line of linesOf(response.body)) {
    const state: ImportState = JSON.parse(line)
    isSettled = state.kind !== 'under-way'
    tell(state)
  }
  if (!isSettled) tell({ kind: 'failed', message: messageOf('') })
}

/** Asks the server for the doctor's report; another question, and leaving the page, end the one before. */
export function useCheck() {
  const [check, setCheck] = useState<Check | null>(null)
  const running = useRef<AbortController | null>(null)
  const stop = () => {
    running.current?.abort()
    setCheck(null)
  }
  const start = async (upload: Promise<string>, choices: ImportChoices) => {
    running.current?.abort()
    const abort = new AbortController()
    running.current = abort
    const of = asked(choices)
    let id = ''
    const tell = (state: ImportState) => {
      if (!abort.signal.aborted) setCheck({ upload: id, of, state })
    }
    tell({ kind: 'under-way', progress: null })
    try {
      id = await upload
      const address = `/import/uploads/${id}/check`
      await follow(await fetch(address, { method: 'POST', body: of, signal: abort.signal }), tell)
    } catch {
      tell({ kind: 'failed', message: messageOf('') })
    }
  }
  return { check, start, stop, isOf: (choices: ImportChoices) => check?.of === asked(choices) }
}
