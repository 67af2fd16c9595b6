import { createHash } from 'node:crypto'
import { hostname } from 'node:os'

const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
const startedMs = Math.round(Date.now() - process.uptime() * 1000)
const dayMs = 24 * 60 * 60 * 1000

/** Names this process in what it leaves lying while it works: host, process id and start, so that a later one can tell what nobody will finish. */
export const processMark = `${host}-${process.pid}-${startedMs}`

/** Whether a process with this id is running; one that is not ours to signal is. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** Whether the process that a name begins with may still be at work; on another host it is given a day. */
export function isLiving(name: string): boolean {
  const [, markHost, pid, started] = /^([0-9a-f]{8})-(\d+)-(\d+)/.exec(name) ?? []
  if (markHost === undefined) return false
  if (markHost !== host) return Date.now() - Number(started) < dayMs
  if (Number(pid) === process.pid) return name.startsWith(processMark)
  return isRunning(Number(pid))
}
