import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

// The setup is plain JavaScript: it runs before TypeScript can.
const load = (file: string) => import(pathToFileURL(join(process.cwd(), 'lib/cli', file)).href)
const setup = await load('setup.mjs')
const ports = await load('setup-port.mjs')
const run = promisify(execFile)

describe('a fresh machine', () => {
  test.each(['18.20.0', '20.18.3'])('Node %s is told what is needed', (version) => {
    expect(() => setup.requireNode(version)).toThrow(`needs Node 20.19 or newer, and this is Node ${version}`)
  })
  test.each(['20.19.0', '22.1.0'])('Node %s will do', (version) => {
    expect(() => setup.requireNode(version)).not.toThrow()
  })

  test.each([
    ['linux', 'sudo apt-get install -y python3 make g++'],
    ['darwin', 'xcode-select --install'],
    ['win32', 'Visual Studio'],
  ])('without a compiler on %s, the line that installs one is named', (platform, line) => {
    const output = 'npm error gyp ERR! find Python Python is not set\nnpm error gyp ERR! not ok'
    const told = setup.explainInstallFailure(output, { platform, missing: ['Python 3'] })
    expect(told).toContain(line)
    expect(told).toContain('Not found here: Python 3.')
    expect(told).toContain('gyp ERR! not ok')
  })

  test('what is missing is found by running it', () => {
    expect(setup.missingTools((command: string) => command === 'gmake')).toEqual(['Python 3', 'a C++ compiler'])
  })

  test('without a network, that is said', () => {
    expect(setup.explainInstallFailure('npm error code ENOTFOUND')).toContain('is there a connection')
  })
})

describe('the port', () => {
  test('an option wins over PORT, which wins over 4777', () => {
    expect(ports.addressOf({ port: '5000' }, { PORT: '5001' }).port).toBe(5000)
    expect(ports.addressOf({}, { PORT: '5001' })).toEqual({ port: 5001, host: '127.0.0.1' })
    expect(ports.addressOf({}, {}).port).toBe(4777)
  })
  test('what is no port is refused by name', () => {
    expect(() => ports.addressOf({ port: 'http' }, {})).toThrow('"http" is not a port')
  })
  test('a taken one is named before anything else is done', async () => {
    const server = createServer()
    const port = await new Promise<number>((done) => {
      server.listen(0, '127.0.0.1', () => done(Number(Object(server.address()).port)))
    })
    const started = run(process.execPath, ['lib/cli/mondegreen.mjs', 'serve', '--port', String(port)])
    await expect(started).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`),
    })
    server.close()
  })
})
