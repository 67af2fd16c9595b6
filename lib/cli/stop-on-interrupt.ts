import type { Output } from './output'

/** A controller that Ctrl-C aborts; a second Ctrl-C ends the process at once. */
export function stopOnInterrupt(output: Output): AbortController {
  const stop = new AbortController()
  process.once('SIGINT', () => {
    output.line('Stopping after the records under way. Press Ctrl-C again to end at once.')
    process.once('SIGINT', () => process.exit(130))
    stop.abort()
  })
  return stop
}
