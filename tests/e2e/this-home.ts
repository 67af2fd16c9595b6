import { execFileSync } from 'node:child_process'

function mondegreen(...args: readonly string[]): void {
  const env = { ...process.env, MONDEGREEN_HOME: process.env.MONDEGREEN_TEST_HOME }
  execFileSync(process.execPath, ['lib/cli/mondegreen.mjs', ...args], { env, stdio: 'pipe' })
}

/** Imports a file into the home that the tests' server shows. */
export const importHere = (file: string) => mondegreen('import', file)

/** Removes a run or a dataset from the home that the tests' server shows. */
export const removeHere = (what: 'run' | 'dataset', key: string) => mondegreen('remove', what, key)
