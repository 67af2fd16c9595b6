import { answering, readOnly } from '@/app/api/v1/problem'
import { changesOf } from '@/lib/store/queries/changes'
import { serverStore } from '@/lib/store/server-store'

export const dynamic = 'force-dynamic'

const heartbeatMs = 15_000

const held = globalThis as { mondegreenOpenEvents?: Set<() => void> }

/** What ends each open stream: a server that is told to stop waits for open answers, and these would never end. */
function openStreams(): Set<() => void> {
  if (held.mondegreenOpenEvents) return held.mondegreenOpenEvents
  const streams = new Set<() => void>()
  const endAll = () => {
    for (const end of streams) end()
  }
  process.once('SIGTERM', endAll)
  process.once('SIGINT', endAll)
  held.mondegreenOpenEvents = streams
  return streams
}

/** Server-sent events: `change` after each change, and a comment now and then so that no proxy takes the silence for an end. */
function eventStream(home: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder()
  let leave = () => false
  return new ReadableStream({
    start(controller) {
      const say = (lines: string) => controller.enqueue(text.encode(`${lines}\n\n`))
      const stop = changesOf(home).listen((version) => say(`event: change\ndata: ${version}`))
      const heartbeat = setInterval(() => say(': still here'), heartbeatMs)
      const end = () => {
        if (leave()) controller.close()
      }
      leave = () => {
        stop()
        clearInterval(heartbeat)
        return openStreams().delete(end)
      }
      openStreams().add(end)
      signal.addEventListener('abort', end)
      say('retry: 2000')
    },
    cancel: () => void leave(),
  })
}

export const GET = answering(async (request) => {
  const { home } = await serverStore()
  return new Response(eventStream(home, request.signal), {
    // a compressed stream would be held back until there is enough of it
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store, no-transform' },
  })
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
