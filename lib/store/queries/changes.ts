import Database from 'better-sqlite3'
import { databasePath } from '@/lib/store/home'

type Listener = (version: number) => void

const pollMs = 1_000

/** A database that cannot be asked now is asked again: nothing else may end a server's timer. */
function unlessBusy(ask: () => number): number | null {
  try {
    return ask()
  } catch {
    return null
  }
}

/**
 * Hears that something was stored in a home, whichever process did it: `PRAGMA data_version` of a connection that stores nothing
 * itself changes with each commit of any other. All listeners together cost one such question a second, and none costs nothing.
 */
class Changes {
  private readonly listeners = new Set<Listener>()
  private stop = () => {}

  constructor(private readonly home: string) {}

  private start(): void {
    const database = new Database(databasePath(this.home), { readonly: true, timeout: 500 })
    const ask = () => Number(database.pragma('data_version', { simple: true }))
    let known = ask()
    const timer = setInterval(() => {
      const version = unlessBusy(ask)
      if (version === null || version === known) return
      known = version
      for (const listener of this.listeners) listener(version)
    }, pollMs)
    this.stop = () => {
      clearInterval(timer)
      database.close()
    }
  }

  /** Calls `listener` after each change; answers what ends that. */
  listen(listener: Listener): () => void {
    if (this.listeners.size === 0) this.start()
    this.listeners.add(listener)
    return () => {
      if (this.listeners.delete(listener) && this.listeners.size === 0) this.stop()
    }
  }
}

const held = globalThis as { mondegreenChanges?: Map<string, Changes> }

/** The changes of a home, watched once in this process. */
export function changesOf(home: string): Changes {
  held.mondegreenChanges ??= new Map()
  const known = held.mondegreenChanges.get(home) ?? new Changes(home)
  held.mondegreenChanges.set(home, known)
  return known
}
