import { on } from 'node:events'
import type { Command } from 'commander'
import { ingestBatch } from '@/lib/ingest/ingest-batch'
import { openStore } from '@/lib/store/open-store'

/** Imports each batch that the parent process sends, one after another, and sends back what came of its lines, until the parent lets go. */
async function takeBatches(): Promise<number> {
  const { send } = process
  if (!send) {
    console.error('The server starts this command. Use mondegreen import.')
    return 1
  }
  // Ctrl-C in a terminal reaches this process, too; it ends when the server does, after the batch under way.
  process.on('SIGINT', () => {})
  const batches = on(process, 'message', { close: ['disconnect'] })
  const store = await openStore()
  try {
    for await (const [batch] of batches) {
      const results = await ingestBatch(store, batch)
      // nobody may be there any more to hear it
      send.call(process, results, undefined, undefined, () => {})
    }
  } finally {
    await store.close()
    if (process.connected) process.disconnect()
  }
  return 0
}

/** Adds `take-batches`, which is for the server: it never imports in its own process. */
export function addTakeBatches(program: Command, done: (code: number) => void): void {
  program
    .command('take-batches', { hidden: true })
    .description('import the batches of records that the server sends')
    .action(async () => done(await takeBatches()))
}
