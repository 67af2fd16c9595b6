import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type ChildProgress,
  childFiles,
  type Ended,
  type ImportChild,
  readEnded,
  startImportChild,
} from './import-child'
import { argumentsOf, type UploadChoices } from './upload-choices'
import { filesDir, type Upload } from './upload-folder'

/** What a page is told of an import that was begun. */
export type ImportState =
  | { readonly kind: 'under-way'; readonly stopping: boolean; readonly progress: ChildProgress | null }
  | Ended

/** An import that was begun: of which files, when, and with what choices. */
export type BegunImport = { readonly startedAt: string; readonly choices: UploadChoices }

type Running = {
  state: ImportState & { readonly kind: 'under-way' }
  readonly child: ImportChild
  readonly listeners: Set<(state: ImportState) => void>
}

const begunFile = ({ dir }: Upload) => join(dir, 'begun.json')

/** Where an upload has the rows that its import, or else its last check, left out. */
export const unmatchedFile = ({ dir }: Upload) => join(dir, 'left-out.jsonl')

/** The server ended while it went; the command has then stopped after the records under way. */
const lost: Ended = {
  kind: 'failed',
  message: 'The server ended while this import went. What it had read by then is stored.',
}

/** Imports that pages have begun. Each runs to its end whether or not a page looks on; what is known of them lies on the disk. */
class UploadImports {
  private readonly running = new Map<string, Running>()
  private isStarting = false

  isUnderWay(id: string): boolean {
    return this.running.has(id)
  }

  /** Begins an import, which goes on without whoever asked; false while another one is under way. */
  async begin(upload: Upload, choices: UploadChoices): Promise<boolean> {
    if (this.isStarting || this.running.size > 0) return false
    this.isStarting = true
    try {
      const begun: BegunImport = { startedAt: new Date().toISOString(), choices }
      await rm(unmatchedFile(upload), { force: true })
      await writeFile(begunFile(upload), JSON.stringify(begun))
      await this.run(upload, choices)
    } finally {
      this.isStarting = false
    }
    return true
  }

  private async run(upload: Upload, choices: UploadChoices): Promise<void> {
    const args = argumentsOf(choices, upload, unmatchedFile(upload))
    const child = await startImportChild('import', { dir: upload.dir, args }, (progress) => {
      this.tell(upload.id, { progress })
    })
    const listeners: Running['listeners'] = new Set()
    this.running.set(upload.id, { child, listeners, state: { kind: 'under-way', stopping: false, progress: null } })
    void child.ended.then(async (ended) => {
      // what is stored whole needs its files no more; one that was stopped goes on with them
      if (ended.kind === 'ended' && !ended.account.stopped) await rm(filesDir(upload), { recursive: true, force: true })
      this.running.delete(upload.id)
      for (const listener of listeners) listener(ended)
    })
  }

  private tell(id: string, news: { readonly progress?: ChildProgress; readonly stopping?: boolean }): void {
    const running = this.running.get(id)
    if (!running) return
    running.state = { ...running.state, ...news }
    for (const listener of running.listeners) listener(running.state)
  }

  /** Asks an import to end after the records under way. */
  stop(id: string): void {
    this.running.get(id)?.child.stop()
    this.tell(id, { stopping: true })
  }

  /** Calls `listener` with the state and each later one, the last of which is no longer under way; answers what ends that. */
  follow(upload: Upload, listener: (state: ImportState) => void): () => void {
    const running = this.running.get(upload.id)
    if (running) {
      running.listeners.add(listener)
      listener(running.state)
    } else void this.stateOf(upload).then((state) => listener(state ?? lost))
    return () => void running?.listeners.delete(listener)
  }

  /** How an import stands; null for an upload whose import was never begun. */
  async stateOf(upload: Upload): Promise<ImportState | null> {
    const running = this.running.get(upload.id)
    if (running) return running.state
    if ((await this.begunOf(upload)) === null) return null
    return (await readEnded(childFiles(upload.dir, 'import'))) ?? lost
  }

  /** The import that was begun of an upload; null where none was. */
  async begunOf(upload: Upload): Promise<BegunImport | null> {
    const text = await readFile(begunFile(upload), 'utf8').catch(() => null)
    return text === null ? null : JSON.parse(text)
  }
}

const held = globalThis as { mondegreenUploadImports?: UploadImports }

/** The imports of this server process, kept across hot reloads. */
export function uploadImports(): UploadImports {
  held.mondegreenUploadImports ??= new UploadImports()
  return held.mondegreenUploadImports
}
