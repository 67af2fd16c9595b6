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

/** What a source of news writes to, and by what it ends the answer. */
export type News = { say(text: string): void; end(): void }

/**
 * An answer that goes on: `begin` says things as they come, and answers what to let go of when it ends, which is when it says so
 * itself, when nobody listens any more, or when the server stops. `heartbeat` is said now and then, so that no proxy takes the
 * silence for an end.
 */
function goingOn(signal: AbortSignal, heartbeat: string | null, begin: (news: News) => () => void) {
  const text = new TextEncoder()
  let leave = () => false
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const say = (lines: string) => controller.enqueue(text.encode(lines))
      const timer = heartbeat === null ? undefined : setInterval(() => say(heartbeat), heartbeatMs)
      let letGo = () => {}
      const end = () => {
        if (leave()) controller.close()
      }
      leave = () => {
        if (!openStreams().delete(end)) return false
        letGo()
        clearInterval(timer)
        return true
      }
      openStreams().add(end)
      signal.addEventListener('abort', end)
      letGo = begin({ say, end })
    },
    cancel: () => void leave(),
  })
}

// a compressed stream would be held back until there is enough of it
const cache = 'no-store, no-transform'

/** Server-sent events. */
export function eventStream(request: Request, begin: (news: News) => () => void): Response {
  return new Response(goingOn(request.signal, ': still here\n\n', begin), {
    headers: { 'content-type': 'text/event-stream', 'cache-control': cache },
  })
}

/** One JSON object a line, as they come. */
export function lineStream(request: Request, begin: (news: News) => () => void): Response {
  return new Response(goingOn(request.signal, null, begin), {
    headers: { 'content-type': 'application/x-ndjson', 'cache-control': cache },
  })
}
