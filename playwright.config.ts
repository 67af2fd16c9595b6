import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 4797))
    })
  })
}

// Workers load this file too, and take from the environment what the main process chose.
process.env.MONDEGREEN_TEST_PORT ??= String(await freePort())
if (process.env.MONDEGREEN_TEST_HOME === undefined) {
  const made = mkdtempSync(join(tmpdir(), 'mondegreen-browser-'))
  process.env.MONDEGREEN_TEST_HOME = made
  process.on('exit', () => rmSync(made, { recursive: true, force: true }))
}

const baseURL = `http://127.0.0.1:${process.env.MONDEGREEN_TEST_PORT}`
const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path))

export default defineConfig({
  testDir: 'tests',
  testMatch: ['**/*.browser.test.ts', '**/*.e2e.test.ts'],
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env.CI !== undefined,
  outputDir: 'test-results',
  use: {
    baseURL,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--autoplay-policy=no-user-gesture-required',
      ],
    },
  },
  webServer: {
    command: `node lib/cli/mondegreen.mjs serve --port ${process.env.MONDEGREEN_TEST_PORT}`,
    url: baseURL,
    env: { MONDEGREEN_HOME: process.env.MONDEGREEN_TEST_HOME },
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stderr: 'pipe',
  },
})
