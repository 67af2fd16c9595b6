import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

// Under git what is tracked or would be, so that nobody's scratch file counts.
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && existsSync(path))

const topLevel = new Set([
  ...['app', 'components', 'lib', 'prisma', 'public', 'tests', 'docs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'next.config.ts', 'README.md', 'LICENSE'],
  ...['proxy.ts', 'instrumentation.ts', 'prisma.config.ts', 'vitest.config.ts', 'playwright.config.ts'],
  ...['biome.json', 'knip.json', 'postcss.config.mjs'],
])

test('the top level holds what DESIGN fixes, dot files and tool configs', () => {
  const names = new Set(files.map((path) => path.split('/')[0] ?? ''))
  expect([...names].filter((name) => !name.startsWith('.') && !topLevel.has(name))).toEqual([])
})

test('no file of code is longer than 300 lines', () => {
  const code = files.filter((path) => /\.(tsx?|mjs|css)$/.test(path))
  const long = code.map((path) => `${path}: ${readFileSync(path, 'utf8').split('\n').length - 1}`)
  expect(long.filter((line) => Number(line.split(': ')[1]) > 300)).toEqual([])
})

test('every dependency is pinned exactly and has its reason in docs/dependencies.md', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const versions: Record<string, string> = { ...dependencies, ...devDependencies }
  const loose = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
  expect(loose).toEqual([])
  const reasons = readFileSync('docs/dependencies.md', 'utf8')
  const told = [...reasons.matchAll(/^\| `([^`]+)` \| .{10,} \|$/gm)].map(([, name]) => name)
  expect(told.toSorted()).toEqual(Object.keys(versions).toSorted())
})

test('no doc has a relative link that leads nowhere', () => {
  const docs = files.filter((path) => path.endsWith('.md'))
  const links = docs.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)].map((match) => ({
      path,
      target: (match[1] ?? match[2] ?? '').replace(/#.*$/, ''),
    })),
  )
  const relative = links.filter(({ target }) => target !== '' && !/^[a-z]+:/.test(target))
  const dangling = relative.filter(({ path, target }) => !existsSync(join(dirname(path), decodeURI(target))))
  expect(dangling).toEqual([])
})

test('decision records are numbered without gaps, and each tells date, status, context, decision and consequences', () => {
  const records = files.filter((path) => path.startsWith('docs/decisions/')).toSorted()
  expect(records.map((path) => Number(path.split('/')[2]?.slice(0, 3)))).toEqual(records.map((_, index) => index + 1))
  for (const path of records) {
    const text = readFileSync(path, 'utf8')
    for (const part of [
      /Date: \d{4}-\d\d-\d\d/,
      /Status: \w+/,
      /^## Context$/m,
      /^## Decision$/m,
      /^## Consequences$/m,
    ]) {
      expect(text, path).toMatch(part)
    }
  }
})
