import type { Segment, Span } from './words'

/** How many stretches of equal length a strip cuts a reasoning into. */
const stretches = 64
/** Places of one kind beyond this many would be one block of colour. */
const mostPlaces = 60
const scale = 1000
/** Findings that are nearer than this are drawn as one. */
const leastGap = 4

/** A reasoning at a glance; places are thousandths of its length. */
export type Strip = {
  /** For each of 64 stretches the letter of the kind that most of it is; `.` where no segment is. */
  readonly kinds: string
  /** Where findings are, by pathology: starts and ends in turn. */
  readonly findings: Readonly<Record<string, readonly number[]>>
  readonly gold: readonly number[]
  /** Where the reasoning first commits itself; null where it does not. */
  readonly committed: number | null
}

type Parts = {
  readonly length: number
  readonly segments: readonly Segment[]
  /** One letter for each segment. */
  readonly kinds: string
  readonly findings: readonly (Span & { readonly pathology: string })[]
  readonly gold: readonly Span[]
  readonly committed: Span | null
}

function kindOfStretches({ length, segments, kinds }: Parts): string {
  const size = length / stretches
  const weights = Array.from({ length: stretches }, () => new Map<string, number>())
  for (const [at, { start, end }] of segments.entries()) {
    const kind = kinds[at] ?? '.'
    for (let stretch = Math.floor(start / size); stretch < stretches && stretch * size < end; stretch++) {
      const shared = Math.min(end, (stretch + 1) * size) - Math.max(start, stretch * size)
      const own = weights[stretch]
      own?.set(kind, (own.get(kind) ?? 0) + shared)
    }
  }
  return weights.map((own) => [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '.').join('')
}

/** Distinct places in order, thinned out evenly where they are too many. */
function thinned(places: readonly number[]): readonly number[] {
  const distinct = [...new Set(places)].sort((a, b) => a - b)
  const step = distinct.length / mostPlaces
  return step <= 1 ? distinct : Array.from({ length: mostPlaces }, (_, at) => distinct[Math.floor(at * step)] ?? 0)
}

/** Spans in order as starts and ends in turn, near ones joined. */
function joined(spans: readonly Span[]): readonly number[] {
  const ends: number[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = ends.at(-1)
    if (last !== undefined && start - last < leastGap) ends[ends.length - 1] = Math.max(last, end)
    else ends.push(start, end)
  }
  return ends
}

/** The strip of a reasoning; an empty one has no places. */
export function stripOf(parts: Parts): Strip {
  if (parts.length === 0) return { kinds: '', findings: {}, gold: [], committed: null }
  const place = (at: number) => Math.min(scale, Math.round((scale * at) / parts.length))
  const found = new Map<string, Span[]>()
  for (const { pathology, start, end } of parts.findings) {
    const spans = found.get(pathology) ?? []
    found.set(pathology, spans)
    spans.push({ start: place(start), end: place(end) })
  }
  return {
    kinds: kindOfStretches(parts),
    findings: Object.fromEntries([...found].map(([id, spans]) => [id, joined(spans)])),
    gold: thinned(parts.gold.map(({ start }) => place(start))),
    committed: parts.committed === null ? null : place(parts.committed.start),
  }
}
