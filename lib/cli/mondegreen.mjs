#!/usr/bin/env node
// Node built-ins alone until all is installed; then main.ts and all that it imports are loaded as one file.
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { bundle, ensureBuilt, ensureBundled, ensureGenerated, ensureInstalled, requireNode, root } from './setup.mjs'
import { addressOf, requireFreePort } from './setup-port.mjs'

async function prepareServe(args) {
  const options = { port: { type: 'string' }, host: { type: 'string' } }
  const { values } = parseArgs({ args, options, strict: false })
  const address = addressOf(values)
  await requireFreePort(address)
  return address
}

async function run(argv) {
  requireNode()
  process.env.MONDEGREEN_ROOT = root
  process.env.MONDEGREEN_HOME = resolve(process.env.MONDEGREEN_HOME || join(root, '.mondegreen'))
  const serves = argv[0] === 'serve' && !argv.includes('--help') && !argv.includes('-h')
  if (serves) await prepareServe(argv.slice(1))
  await ensureInstalled()
  await ensureGenerated()
  if (serves) await ensureBuilt()
  await ensureBundled()
  // Memory stays near what is held: garbage is collected when the heap has grown by 40 per cent, not doubled, and the
  // space for what is young does not grow to 48 MB.
  setFlagsFromString('--heap-growing-percent=40')
  setFlagsFromString('--semi-space-growth-factor=1')
  const { main } = await import(pathToFileURL(bundle).href)
  return main(argv)
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error && error.name === 'SetupError' ? error.message : error)
  process.exitCode = 1
}
