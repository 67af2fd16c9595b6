import { Argument, type Command } from 'commander'
import { removeOrphanedAudio } from '@/lib/ingest/leftovers'
import { type Removable, remove } from '@/lib/ingest/remove'
import { homeOf } from '@/lib/store/home'
import { openStore } from '@/lib/store/open-store'
import { datasetRemovalPlan, type RemovalPlan, runRemovalPlan } from '@/lib/store/queries/removal-plan'
import { bytesText, outputFor, progressBar } from './output'

function planText(what: Removable, plan: RemovalPlan): string {
  const { traces, findings, rankings, runs, clips, reported, audioFiles, audioBytes } = plan
  const own = [`${traces} traces`, `${findings} findings`, `${rankings} rankings`]
  const dataset = [
    `${runs} runs`,
    `${clips} clips`,
    `${reported} reported figures`,
    `${audioFiles} audio files (${bytesText(audioBytes)}) that nothing else needs`,
  ]
  return `${what} ${plan.key} (${plan.name}): ${[...own, ...(what === 'dataset' ? dataset : [])].join(', ')}`
}

async function runRemove(what: Removable, key: string, options: { dryRun?: boolean; json?: boolean }): Promise<number> {
  const output = outputFor(options.json === true)
  const store = await openStore()
  try {
    const plan = await (what === 'run' ? runRemovalPlan : datasetRemovalPlan)(store, key.normalize('NFC'))
    if (!plan) {
      // a removal that was ended after its last row left audio
      if (!options.dryRun) await removeOrphanedAudio(store)
      output.line(`There is no ${what} "${key}" in ${homeOf()}`)
      output.result({ error: `no ${what} "${key}"` })
      return 1
    }
    output.line(`${options.dryRun ? 'Would remove' : 'Removing'} from ${homeOf()}: ${planText(what, plan)}`)
    if (!options.dryRun) {
      const total = plan.traces + plan.clips + (what === 'dataset' ? plan.runs : 0)
      const bar = progressBar('Removing', total, (done) => `${done} of ${total}`)
      for await (const step of remove(store, what, plan.key)) bar.update(total - step.left)
      bar.stop()
      output.line('Removed.')
    }
    output.result({ ...plan, dryRun: options.dryRun === true })
    return 0
  } finally {
    await store.close()
  }
}

/** Adds `mondegreen remove`. */
export function addRemove(program: Command, done: (code: number) => void): void {
  program
    .command('remove')
    .description('Remove a run, or a dataset with all its runs. Interrupted, the same command goes on.')
    .addArgument(new Argument('<what>', 'what the key names').choices(['run', 'dataset']))
    .argument('<key>', 'its key')
    .option('--dry-run', 'say what would go, and remove nothing')
    .option('--json', 'print the account as one JSON object')
    .action(async (what: Removable, key: string, options) => done(await runRemove(what, key, options)))
}
