// Node built-ins alone: this runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { alone } from './setup-lock.mjs'

/** The folder of the clone. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** What a person can put right: its message is shown without a stack. */
export class SetupError extends Error {
  name = 'SetupError'
}

/** Throws unless Node is 20.19 or newer. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupError(
    `Mondegreen needs Node 20.19 or newer, and this is Node ${version}. See https://nodejs.org/en/download`,
  )
}

/** Runs one step of the setup under its title, on one line that ends with how long it took. */
export async function step(title, work) {
  const started = Date.now()
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`
  const live = process.stderr.isTTY
  const show = () => process.stderr.write(`\r${title} … ${seconds()}`)
  const timer = live ? setInterval(show, 200) : undefined
  try {
    const answer = await work()
    process.stderr.write(`${live ? '\r' : ''}${title} … ${seconds()}\n`)
    return answer
  } catch (error) {
    process.stderr.write(`${live ? '\r' : ''}${title} … failed after ${seconds()}\n`)
    throw error
  } finally {
    clearInterval(timer)
  }
}

/** Runs a program to its end and keeps what it prints: `{ code, output }`. */
export function capture(command, args, { env = {}, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const keep = (chunk) => {
      output += chunk
    }
    child.stdout.setEncoding('utf8').on('data', keep)
    child.stderr.setEncoding('utf8').on('data', keep)
    child.once('error', (error) => done({ code: 1, output: output + error.message }))
    child.once('close', (code) => done({ code: code ?? 1, output }))
  })
}

/** Runs the script of an installed package with this Node. */
export function captureNode(script, args, env) {
  return capture(process.execPath, [join(root, script), ...args], { env })
}

function lastLines(output, count = 30) {
  return output.trimEnd().split('\n').slice(-count).join('\n')
}

function hashOf(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

function isNoted(file, hash) {
  return existsSync(file) && readFileSync(file, 'utf8') === hash
}

/** Does a step of the setup unless the file notes that it was done for this very hash; notes it then. */
async function once(file, hash, title, work) {
  if (isNoted(file, hash)) return
  await alone(root, async () => {
    if (isNoted(file, hash)) return
    await step(title, work)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, hash)
  })
}

const toolLines = {
  linux:
    'On Debian or Ubuntu this installs them:\n\n  sudo apt-get install -y python3 make g++\n\n(Fedora: sudo dnf install -y python3 make gcc-c++; Alpine: apk add python3 make g++)',
  darwin: 'This installs them:\n\n  xcode-select --install',
  win32:
    'Install Python 3 (winget install Python.Python.3.12) and the "Desktop development with C++" workload of\nVisual Studio Build Tools (winget install Microsoft.VisualStudio.2022.BuildTools), then open a new terminal.',
}

/** Which of a C++ compiler, make and Python 3 are not found here. */
export function missingTools(runs = (command) => spawnSync(command, ['--version']).status === 0) {
  const wanted = [
    ['Python 3', ['python3', 'python']],
    ['make', ['make', 'gmake']],
    ['a C++ compiler', ['c++', 'g++', 'clang++']],
  ]
  return wanted.filter(([, commands]) => !commands.some(runs)).map(([name]) => name)
}

/** Says why `npm ci` failed, from what it printed, and names the line that puts it right. */
export function explainInstallFailure(output, { platform = process.platform, missing = missingTools() } = {}) {
  if (/gyp ERR|node-gyp|prebuild-install/.test(output)) {
    const lacks = missing.length > 0 ? ` Not found here: ${missing.join(', ')}.` : ''
    return `The database library (better-sqlite3) has no ready-made binary that could be fetched, and compiling it failed.\nThat needs a C++ compiler, make and Python 3.${lacks} ${toolLines[platform] ?? toolLines.linux}\n\nThen start again. The last lines of the install:\n\n${lastLines(output)}`
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(output)) {
    return `The packages could not be fetched: is there a connection to the npm registry?\n\n${lastLines(output)}`
  }
  return `npm ci failed:\n\n${lastLines(output)}`
}

function npm(args) {
  // Under `npm start` npm says where it lies; elsewhere it is on the PATH, and on Windows it is a .cmd.
  const own = process.env.npm_execpath
  if (own?.endsWith('.js')) return capture(process.execPath, [own, ...args], { env: engineFree })
  return capture('npm', args, { env: engineFree, shell: process.platform === 'win32' })
}

// Prisma's downloaded engine is not needed: its engine runs in process as WebAssembly. Any existing file stands for it.
const engineFree = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' }

/** Whether npm has already installed all that package-lock.json wants, whoever called it; packages of other platforms are optional. */
function hasInstalled(lockText) {
  const own = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(own)) return false
  const installed = JSON.parse(readFileSync(own, 'utf8')).packages
  const wanted = Object.entries(JSON.parse(lockText).packages).filter(
    ([path, { optional }]) => path !== '' && !optional,
  )
  return wanted.every(([path, { version }]) => installed[path]?.version === version)
}

/** Installs the dependencies when they are absent or others than package-lock.json wants. */
export async function ensureInstalled() {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const hash = hashOf(lockText, process.versions.modules)
  const noted = join(root, 'node_modules/.mondegreen-lock')
  if (!existsSync(noted) && hasInstalled(lockText)) writeFileSync(noted, hash)
  const title = 'Installing dependencies (a few minutes where a library must be compiled)'
  await once(noted, hash, title, async () => {
    const { code, output } = await npm(['ci', '--include=dev'])
    if (code !== 0) throw new SetupError(explainInstallFailure(output))
  })
}

/** Generates the Prisma client when the schema has changed. */
export async function ensureGenerated() {
  const version = readFileSync(join(root, 'node_modules/prisma/package.json'))
  const hash = hashOf(readFileSync(join(root, 'prisma/schema.prisma')), version)
  await once(join(root, 'lib/store/prisma/.mondegreen-schema'), hash, 'Generating the database client', async () => {
    const { code, output } = await captureNode('node_modules/prisma/build/index.js', ['generate'], engineFree)
    if (code !== 0) throw new SetupError(`prisma generate failed:\n\n${lastLines(output)}`)
  })
}

const builtFrom = ['app', 'components', 'lib', 'prisma', 'public']
const notBuiltFrom = ['lib/cli', 'lib/store/prisma', 'prisma/demo'].map((path) => join(root, path))
const configs = /^(package-lock\.json|tsconfig\.json|(next|postcss|prisma)\.config\.\w+|(proxy|instrumentation)\.ts)$/

function filesUnder(directory, except = notBuiltFrom) {
  if (except.includes(directory) || !existsSync(directory)) return []
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const path = join(directory, entry.name)
    return entry.isDirectory() ? filesUnder(path, except) : [path]
  })
}

/** A hash over all that the production build is made from. */
export function sourcesHash() {
  const atRoot = readdirSync(root).filter((name) => configs.test(name))
  const files = [
    ...atRoot.map((name) => join(root, name)),
    ...builtFrom.flatMap((name) => filesUnder(join(root, name))),
  ]
  return hashOf(...files.sort().flatMap((file) => [file.slice(root.length), readFileSync(file)]))
}

/** Where the commands lie as one file: their many sources, read by themselves, would take seconds and 70 MB more. */
export const bundle = join(root, 'node_modules/.cache/mondegreen/main.mjs')

/** Makes one file of the commands when their sources have changed; packages stay beside it. */
export async function ensureBundled() {
  const files = [
    ...filesUnder(join(root, 'lib'), []),
    ...['package-lock.json', 'tsconfig.json'].map((name) => join(root, name)),
  ]
  const hash = hashOf(...files.sort().flatMap((file) => [file.slice(root.length), readFileSync(file)]))
  await once(join(dirname(bundle), 'sources'), hash, 'Bundling the commands', async () => {
    const { build } = await import('esbuild')
    await build({
      absWorkingDir: root,
      entryPoints: ['lib/cli/main.ts'],
      outfile: bundle,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20.19',
      logLevel: 'error',
    })
  })
}

async function refuseToBuildUnderAServer() {
  const { runningServers, urlOf } = await import('./setup-port.mjs')
  const [running] = await runningServers()
  if (!running) return
  throw new SetupError(
    `The sources have changed, and a server of this clone still runs from the last build at ${urlOf(running)}.\nStop it first (process ${running.pid}), then start again.`,
  )
}

/** Builds the app when its sources have changed. */
export async function ensureBuilt() {
  await once(join(root, '.next/mondegreen-sources'), sourcesHash(), 'Building the app', async () => {
    await refuseToBuildUnderAServer()
    const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const { code, output } = await captureNode('node_modules/next/dist/bin/next', ['build'], env)
    if (code !== 0) throw new SetupError(`next build failed:\n\n${lastLines(output, 150)}`)
  })
}
