import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { capture, captureNode, SetupError, step } from '../lib/cli/setup.mjs'

const debian = '/usr/bin/chromium'

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('@playwright/test')
  return chromium.executablePath()
}

function asRoot() {
  if (!existsSync('/usr/bin/apt-get')) return undefined
  if (process.getuid?.() === 0) return []
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : undefined
}

async function installByApt() {
  const prefix = asRoot()
  if (prefix === undefined) return
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...prefix, 'apt-get', ...args]
    await capture(command, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
}

function found() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw new SetupError(`CHROMIUM_PATH names ${given}, which does not exist.`)
  return [given, debian, playwrightsOwn()].find((path) => path && existsSync(path))
}

/** The path of a Chromium for the browser tests, installed when there is none. */
export async function ensureChromium() {
  const there = found()
  if (there) return there
  return step('Installing Chromium for the browser tests', async () => {
    await installByApt()
    if (!found()) await captureNode('node_modules/playwright/cli.js', ['install', 'chromium'])
    const installed = found()
    if (installed) return installed
    throw new SetupError(
      'No Chromium was found, and none could be installed. Set CHROMIUM_PATH to one, or install it by\n\n  sudo apt-get install -y --no-install-recommends chromium\n\nor\n\n  npx playwright install chromium',
    )
  })
}
