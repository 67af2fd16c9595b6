import type { RunName } from './rate'

/** A run that is not finished: fewer traces than it expects, and no word that it has ended. */
export type LiveRun = RunName & {
  readonly traces: number
  readonly expected: number
  /** Traces a minute over the last minutes; null where too few came to tell. */
  readonly perMinute: number | null
  /** When its last trace was stored; where it has none, the run itself. */
  readonly lastAt: string
  /** Milliseconds until it counts as stalled when nothing more comes; 0 where it is. */
  readonly stallsInMs: number
}

/** Without a record for so long a run is stalled. */
export const stalledAfterMs = 120_000

/** The traces that a pace is taken over came in so many milliseconds, or since the first of the run. */
export const paceMs = 300_000

/** A shorter time is none to tell a pace by. */
const shortestPaceMs = 10_000

/** Traces a minute, of traces that came within a time; null where there is no telling. */
export function paceOf(traces: number, withinMs: number): number | null {
  return traces === 0 || withinMs < shortestPaceMs ? null : traces / (withinMs / 60_000)
}

/** The time that a run still takes at its pace: `about 40 s left`, `about 12 min left`, `about 2 h 05 min left`; null where it has none. */
export function leftText({ traces, expected, perMinute }: LiveRun): string | null {
  if (perMinute === null) return null
  const seconds = Math.ceil(((expected - traces) / perMinute) * 60)
  if (seconds < 60) return `about ${seconds} s left`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `about ${minutes} min left`
  return `about ${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min left`
}

/** A time of the day in UTC, with its date where that is another: `14:03 UTC`, `2025-12-05 14:03 UTC`. */
export function lastText(lastAt: string, now: Date): string {
  const [date = '', time = ''] = lastAt.slice(0, 16).split('T')
  return `${now.toISOString().startsWith(date) ? '' : `${date} `}${time} UTC`
}
