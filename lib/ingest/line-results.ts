import type { ImportEvent } from '@/lib/import/import-event'
import type { LineNews, RecordKind, Tally } from './import-report'
import { traceKey } from './trace-key'

/** What a line of native records is about. */
type LineKind = Exclude<ImportEvent['kind'], 'issue' | 'relevant' | 'evaluated'>

/** What a line was about, and what came of it. */
export type LineResult = {
  readonly line: number
  readonly kind: LineKind | null
  readonly key: string | null
  readonly status: 'new' | 'updated' | 'unchanged' | 'conflict' | 'invalid' | 'blank'
  readonly message: string | null
}

type Known = {
  kind: LineResult['kind']
  key: string | null
  readonly fates: Map<RecordKind, keyof Tally>
  readonly messages: string[]
}

const recordKind = {
  dataset: 'datasets',
  clip: 'clips',
  run: 'runs',
  trace: 'traces',
  ranking: 'rankings',
  reported: 'reported',
} as const satisfies Record<LineKind, RecordKind>

/** The key by which a record is found again: a trace's for its rankings, too; a reported figure has none. */
function keyOf(event: ImportEvent): string | null {
  if (event.kind === 'dataset') return event.dataset.key
  if (event.kind === 'clip') return event.clip.key
  if (event.kind === 'run') return event.run.key
  return event.kind === 'trace' || event.kind === 'ranking' ? traceKey(event.address) : null
}

function statusOf({ kind, fates, messages }: Known): LineResult['status'] {
  const all = new Set(fates.values())
  if (all.has('conflicts')) return 'conflict'
  const own = kind === null ? undefined : fates.get(recordKind[kind])
  if (own === undefined) return messages.length > 0 ? 'invalid' : 'blank'
  // of a known trace, the run or the clip in its line may be news
  return own === 'new' ? 'new' : all.size === 1 && own === 'unchanged' ? 'unchanged' : 'updated'
}

/** Gathers what an import of one source says of its lines: its methods are hooks of `ingest`. */
export class LineResults {
  private readonly known = new Map<number, Known>()

  private at(line: number): Known {
    const known = this.known.get(line) ?? { kind: null, key: null, fates: new Map(), messages: [] }
    this.known.set(line, known)
    return known
  }

  /** Of several records in a line the last is what it is about. */
  readonly onRecord = (event: ImportEvent): void => {
    if (event.kind === 'issue' || event.kind === 'relevant' || event.kind === 'evaluated') return
    const known = this.at(event.line)
    known.kind = event.kind
    known.key = keyOf(event)
  }

  readonly onLine = (news: LineNews): void => {
    const known = this.at(news.line)
    if ('message' in news) known.messages.push(news.message)
    else known.fates.set(news.kind, news.what)
  }

  /** One result for each of so many lines, in their order. */
  results(lines: number): readonly LineResult[] {
    return Array.from({ length: lines }, (_, at) => {
      const line = at + 1
      const known = this.at(line)
      const { kind, key, messages } = known
      return { line, kind, key, status: statusOf(known), message: messages.length > 0 ? messages.join('; ') : null }
    })
  }
}
