// Everything `npm test` does; Node built-ins alone until all is installed.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { captureNode, ensureBuilt, ensureGenerated, ensureInstalled, requireNode } from '../lib/cli/setup.mjs'
import { ensureChromium } from './chromium.mjs'

const sum = { passed: 0, failed: 0, skipped: 0 }
const scratch = mkdtempSync(join(tmpdir(), 'mondegreen-test-'))
const filters = process.argv.slice(2)

function countsText({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** Runs one step, prints one line for it and, where it failed, what it printed. */
async function check(title, work) {
  const started = Date.now()
  const { counts, output } = await work().catch((error) => ({
    counts: { passed: 0, failed: 1, skipped: 0 },
    output: error.message,
  }))
  for (const key of Object.keys(sum)) sum[key] += counts[key]
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (counts.failed > 0 && output) console.log(output.trimEnd())
  console.log(
    `${counts.failed > 0 ? '✗' : '✓'} ${title.padEnd(34)} ${countsText(counts).padEnd(28)} ${seconds.padStart(6)} s`,
  )
}

function one(ok) {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

function tool(script, args) {
  return async () => {
    const { code, output } = await captureNode(script, args)
    return { counts: one(code === 0), output }
  }
}

/** A test runner whose JSON report is counted; one that fails without a failed test counts as one failure. */
function runner(script, args, env, countsOf) {
  return async () => {
    const report = join(scratch, `${Math.random().toString(36).slice(2)}.json`)
    const { code, output } = await captureNode(script, args(report), env(report))
    if (!existsSync(report)) return { counts: one(false), output }
    const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')))
    if (code !== 0 && counts.failed === 0) counts.failed = 1
    return { counts, output }
  }
}

const vitest = runner(
  'node_modules/vitest/vitest.mjs',
  (report) => [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
    ...filters,
  ],
  () => ({ NODE_ENV: 'test' }),
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }),
)

function playwright(chromium) {
  return runner(
    'node_modules/@playwright/test/cli.js',
    () => ['test', '--reporter=line,json', '--pass-with-no-tests', ...filters],
    (report) => ({ PLAYWRIGHT_JSON_OUTPUT_NAME: report, CHROMIUM_PATH: chromium }),
    ({ stats, errors }) => ({
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected + errors.length,
      skipped: stats.skipped,
    }),
  )
}

async function build() {
  await ensureBuilt()
  return { counts: one(true), output: '' }
}

async function everything() {
  if (filters.length === 0) {
    await check('format and lint', tool('node_modules/@biomejs/biome/bin/biome', ['check']))
    await check('types', tool('node_modules/typescript/bin/tsc', ['--noEmit', '--incremental', 'false']))
    await check('dead code', tool('node_modules/knip/bin/knip.js', []))
  }
  await check('unit, architecture and SQLite', vitest)
  await check('production build', build)
  await check('browser', async () => playwright(await ensureChromium())())
}

try {
  requireNode()
  await ensureInstalled()
  await ensureGenerated()
  await everything()
} catch (error) {
  console.error(error.name === 'SetupError' ? error.message : error)
  sum.failed += 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
// The last line says these two alone; what was skipped stands in the line of its step.
console.log(countsText({ ...sum, skipped: 0 }))
process.exitCode = sum.failed > 0 ? 1 : 0
