import { whenFollowerEnds } from './followed'
import type { Output } from './output'

/** A controller that Ctrl-C or SIGTERM aborts, or the end of the server that follows; a second signal ends the process at once. */
export function stopOnInterrupt(output: Output): AbortController {
  const stop = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143)
    output.line('Stopping after the records under way. Press Ctrl-C again to end at once.')
    stop.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  whenFollowerEnds(() => stop.abort())
  return stop
}
