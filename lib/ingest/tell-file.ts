import type { ImportEvent } from '@/lib/import/import-event'
import { countSeen } from '@/lib/store/commands/seen-keys'
import type { FileReport } from './import-report'
import type { Session } from './session'

const add = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1
}

/** Where the reasoning of a trace is, named for a person who looks for it in the file. */
function reasoningPlace({ trace, reasoningIn }: Extract<ImportEvent, { kind: 'trace' }>): string {
  const { output, reasoning } = trace
  if (reasoning != null && reasoning.trim() !== '') {
    const tags = /<\/?think/i.test(reasoning) ? ', with tags in it' : ''
    return `${reasoningIn ?? 'reasoning'}${tags}`
  }
  if (output == null) return 'no output'
  const [opens, closes] = [/<think/i.test(output), /<\/think/i.test(output)]
  if (opens) return closes ? 'inline <think>' : 'inline <think>, never closed'
  return closes ? 'inline, only the closing tag' : 'none found'
}

/** The account of what one file says, kept while it is read. */
export class FileTeller {
  private line = -1
  /** The clip that the row defined, until its first trace comes. */
  private clipOfRow: string | null = null
  private keys: { readonly clips: string[]; readonly traces: string[] } = { clips: [], traces: [] }

  constructor(
    private readonly session: Session,
    private readonly report: FileReport,
  ) {}

  /** Events of one row follow each other. */
  hear(event: ImportEvent): void {
    if (event.kind === 'issue' && event.ofFile) return
    if (event.line !== this.line) {
      this.report.rows += 1
      this.clipOfRow = null
    }
    this.line = event.line
    if (event.kind === 'clip') {
      this.report.clips.rows += 1
      // the line of a trace may repeat its clip
      if (event.run === null) {
        this.keys.clips.push(event.clip.key)
        this.clipOfRow = event.clip.key
      }
    } else if (event.kind === 'ranking') this.report.rankings += 1
    else if (event.kind === 'trace') this.hearTrace(event)
  }

  private hearTrace(event: Extract<ImportEvent, { kind: 'trace' }>): void {
    const { address, trace } = event
    this.report.traces.rows += 1
    // a row that repeats its clip beside another attempt, or another filter, is no second definition of it
    if (this.clipOfRow === address.clip) this.keys.clips.pop()
    this.clipOfRow = null
    this.keys.traces.push(`${address.run}\n${address.clip}\n${address.attempt}`)
    const answers = [trace.output, trace.reasoning, trace.transcription, trace.error, trace.finishReason]
    if (answers.every((answer) => answer === undefined)) return
    if (trace.error != null) add(this.report.finishReasons, 'error')
    else {
      add(this.report.reasoning, reasoningPlace(event))
      add(this.report.finishReasons, trace.finishReason ?? 'not said')
    }
  }

  /** Counts the keys that the file gave before; they are held until then. */
  settle(): void {
    const place = this.session.report.files.indexOf(this.report)
    for (const kind of ['clips', 'traces'] as const) {
      const keys = this.keys[kind].map((key) => `${place} ${kind} ${key}`)
      this.report[kind].duplicates += countSeen(this.session.store, keys)
    }
    this.keys = { clips: [], traces: [] }
  }
}
