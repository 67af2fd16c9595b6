import { countText } from './number-text'
import type { ImportAccount, ImportProgress } from './upload'

const kinds = ['datasets', 'clips', 'runs', 'traces', 'rankings', 'reported'] as const

const names: Readonly<Record<(typeof kinds)[number], readonly [one: string, many: string]>> = {
  datasets: ['dataset', 'datasets'],
  clips: ['clip', 'clips'],
  runs: ['run', 'runs'],
  traces: ['trace', 'traces'],
  rankings: ['ranking', 'rankings'],
  reported: ['reported figure', 'reported figures'],
}

/** Counts by name, most first: `stop 48, length 2`. */
export const countedText = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${countText(count)}`)
    .join(', ')

/** A number of things: `1 run`, `50 traces`. */
export const thingsText = (count: number, one: string, many = `${one}s`): string =>
  `${countText(count)} ${count === 1 ? one : many}`

/** What an import stores or changes: `1 run, 50 traces, 50 clips`; null where that is nothing. */
export function storedText({ tallies }: ImportAccount): string | null {
  const parts = (['runs', 'traces', 'clips', 'rankings', 'datasets', 'reported'] as const).flatMap((kind) => {
    const { new: fresh = 0, updated = 0 } = tallies[kind] ?? {}
    return fresh + updated === 0 ? [] : [thingsText(fresh + updated, ...names[kind])]
  })
  return parts.length === 0 ? null : parts.join(', ')
}

/** Whether some of what was read is stored already. */
export const hasUnchanged = ({ tallies }: ImportAccount): boolean =>
  Object.values(tallies).some(({ unchanged }) => unchanged > 0)

/** A row for each kind of record that an import holds: its name, and what came of it. */
export const tallyRows = ({ tallies }: ImportAccount) =>
  kinds.flatMap((kind) => {
    const tally = tallies[kind]
    if (!tally || tally.new + tally.updated + tally.unchanged + tally.conflicts === 0) return []
    return [{ kind: names[kind][1], ...tally }]
  })

/** A share of all, rounded down, since 100 % is said of all alone: `98 %`. */
export const joinedText = (joined: number, rows: number): string =>
  rows === 0 ? '–' : `${Math.floor((100 * joined) / rows)} %`

/** The time that is left of a step at its pace so far; null where there is none yet. */
export function importLeftText({ done, total, elapsedMs }: ImportProgress): string | null {
  if (done <= 0 || done >= total || elapsedMs < 2_000) return null
  const seconds = Math.ceil(((elapsedMs / done) * (total - done)) / 1000)
  if (seconds < 60) return `about ${seconds} s left`
  const minutes = Math.round(seconds / 60)
  return minutes < 60 ? `about ${minutes} min left` : `about ${Math.floor(minutes / 60)} h ${minutes % 60} min left`
}
