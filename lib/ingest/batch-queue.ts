import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { homeOf, projectRoot } from '@/lib/store/home'

/** So many batches are under way at once, one of them being stored; who comes then is told to come again. */
export const mostBatches = 16

/** A child that had nothing to do for so long is ended; a large model may think for minutes before the next record. */
const idleMs = 600_000

/** The process that stores batches ended before it answered. */
export class BatchLost extends Error {
  override name = 'BatchLost'
}

function startChild(): ChildProcess {
  const root = projectRoot()
  return spawn(process.execPath, [join(/* turbopackIgnore: true */ root, 'lib/cli/mondegreen.mjs'), 'take-batches'], {
    cwd: root,
    env: { ...process.env, MONDEGREEN_HOME: homeOf() },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
}

/** A child that was killed may still count as connected when its end is known. */
const isLiving = (child: ChildProcess) => child.connected && child.exitCode === null && child.signalCode === null

function answerOf(child: ChildProcess, batch: Uint8Array): Promise<string> {
  return new Promise((done, failed) => {
    const settle = (act: () => void) => {
      child.off('message', onMessage).off('exit', onEnd).off('disconnect', onEnd).off('error', onEnd)
      act()
    }
    const onMessage = (results: unknown) => settle(() => done(String(results)))
    const onEnd = (cause: unknown) => settle(() => failed(new BatchLost('the import process ended', { cause })))
    child.on('message', onMessage).once('exit', onEnd).once('disconnect', onEnd).once('error', onEnd)
    // a child that cannot be written to ends, which is heard above
    child.send(batch, () => {})
  })
}

/**
 * Batches of records on their way into the store, one after another, since SQLite has one writer. One child process, which runs the
 * CLI's import, takes them all: starting it takes a second. It is started with the first batch, and anew when it has ended; it
 * ends when it has nothing to do, and with this process, whose end it hears.
 */
class BatchQueue {
  private places = 0
  private tail: Promise<unknown> = Promise.resolve()
  private child: ChildProcess | null = null
  private idle: NodeJS.Timeout | undefined

  /** Takes a place for a batch, before its bytes are read; false when all are taken. */
  enter(): boolean {
    if (this.places >= mostBatches) return false
    this.places += 1
    return true
  }

  leave(): void {
    this.places -= 1
  }

  /** Answers what came of each line, as NDJSON, when the last is stored; rejects with `BatchLost` when that is not known. */
  store(batch: Uint8Array): Promise<string> {
    const answer = this.tail.then(() => this.hand(batch))
    this.tail = answer.catch(() => {})
    return answer
  }

  private async hand(batch: Uint8Array): Promise<string> {
    clearTimeout(this.idle)
    try {
      return await answerOf(this.living(), batch)
    } finally {
      this.idle = setTimeout(() => this.end(), idleMs).unref()
    }
  }

  private living(): ChildProcess {
    if (this.child && isLiving(this.child)) return this.child
    const child = startChild()
    child.on('error', () => {})
    child.unref()
    this.child = child
    return child
  }

  /** It goes when it hears that nobody is there. */
  private end(): void {
    if (this.child?.connected) this.child.disconnect()
    this.child = null
  }
}

const held = globalThis as { mondegreenBatches?: BatchQueue }

/** The queue of this server process, kept across hot reloads. */
export function batchQueue(): BatchQueue {
  held.mondegreenBatches ??= new BatchQueue()
  return held.mondegreenBatches
}
