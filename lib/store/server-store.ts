import { openStore, type Store } from './open-store'

const held = globalThis as { mondegreenStore?: Promise<Store> }

/** The store of this server process: opened and migrated at the first question, kept across hot reloads. */
export function serverStore(): Promise<Store> {
  held.mondegreenStore ??= openStore()
  return held.mondegreenStore
}
