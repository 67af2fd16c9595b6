import { Command } from 'commander'
import { addAnnotate } from './annotate'
import { addExport } from './export'
import { addDoctor, addImport } from './import'
import { addRemove } from './remove'
import { addServe } from './serve'
import { addTakeBatches } from './take-batches'

/** Runs a command line (without node and script) and answers its exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0
  const done = (result: number) => {
    code = result
  }
  const program = new Command('mondegreen').description('Find out why an audio model that thinks out loud misheard.')
  program.exitOverride()
  addImport(program, done)
  addDoctor(program, done)
  addExport(program, done)
  addRemove(program, done)
  addAnnotate(program, done)
  addServe(program, done)
  addTakeBatches(program, done)
  try {
    await program.parseAsync(['node', 'mondegreen', ...argv])
  } catch (cause) {
    if (cause instanceof Error && 'exitCode' in cause && typeof cause.exitCode === 'number') return cause.exitCode
    throw cause
  }
  return code
}
