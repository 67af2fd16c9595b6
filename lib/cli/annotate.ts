import type { Command } from 'commander'
import { annotateStale } from '@/lib/ingest/annotate-stored'
import { judgeRuns } from '@/lib/ingest/judge-runs'
import { annotators } from '@/lib/pathologies/registry'
import { homeOf } from '@/lib/store/home'
import { openStore, type Store } from '@/lib/store/open-store'
import { type StaleScope, staleCount } from '@/lib/store/queries/stale-traces'
import { type Output, outputFor, progressBar } from './output'
import { stopOnInterrupt } from './stop-on-interrupt'

type Options = { run?: string; dryRun?: boolean; json?: boolean }

async function scopeOf(store: Store, run: string | undefined): Promise<StaleScope | null> {
  if (run === undefined) return { kind: 'every' }
  const found = await store.read.run.findUnique({ where: { key: run.normalize('NFC') }, select: { id: true } })
  return found && { kind: 'run', id: found.id }
}

async function annotateScope(store: Store, scope: StaleScope, output: Output) {
  const stale = await staleCount(store, annotators, scope)
  const stop = stopOnInterrupt(output)
  const bar = progressBar('Annotating', stale, (done) => `${done} of ${stale} traces`)
  const { traces, runs } = await annotateStale(store, scope, { onTraces: bar.update, signal: stop.signal })
  bar.stop()
  await judgeRuns(store, runs)
  return { traces, left: await staleCount(store, annotators, scope) }
}

async function runAnnotate({ run, dryRun, json }: Options): Promise<number> {
  const output = outputFor(json === true)
  const store = await openStore()
  try {
    const scope = await scopeOf(store, run)
    if (scope === null) {
      output.line(`There is no run "${run}" in ${homeOf()}`)
      output.result({ error: `no run "${run}"` })
      return 1
    }
    output.line(`${dryRun ? 'Looking' : 'Annotating'} in ${homeOf()}`)
    if (dryRun) {
      const stale = await staleCount(store, annotators, scope)
      output.line(`${stale} stale. Dry run: nothing was changed.`)
      output.result({ stale, dryRun: true })
      return 0
    }
    const { traces, left } = await annotateScope(store, scope, output)
    output.line(`${traces} annotated, ${left} stale`)
    if (left > 0) output.line('Stopped. The same command again goes on from there.')
    output.result({ annotated: traces, stale: left, dryRun: false })
    return left > 0 ? 1 : 0
  } finally {
    await store.close()
  }
}

/** Adds `mondegreen annotate`. */
export function addAnnotate(program: Command, done: (code: number) => void): void {
  program
    .command('annotate')
    .description(
      'Parse and judge again what older rules, or facts that have changed, left stale. Nothing else is touched.',
    )
    .option('--run <key>', 'only the traces of this run')
    .option('--dry-run', 'say how many traces are stale, and change nothing')
    .option('--json', 'print the account as one JSON object')
    .action(async (options: Options) => done(await runAnnotate(options)))
}
