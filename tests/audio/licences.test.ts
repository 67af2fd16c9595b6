import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Lock = { packages: Record<string, { dev?: boolean }> }

/** Packages under the LGPL, which asks that one can put another version in their place, each with why it may be here. */
const mayBeLesser: Readonly<Record<string, string>> = {
  'codec-parser':
    'cuts FLAC and OGG into frames for the decoders; a module of its own in node_modules, run on the server alone',
  '@img/sharp-libvips-': 'the library of the image service that next brings; a shared library of its own',
}

/** Packages whose package.json names no licence, with what their LICENSE file is. */
const readInFile: Readonly<Record<string, string>> = { 'seq-queue': 'MIT' }

type Licence = 'free' | 'lesser' | 'full'

const ranks: readonly Licence[] = ['free', 'lesser', 'full']

function worst(licences: readonly Licence[]): Licence {
  return ranks[Math.max(...licences.map((one) => ranks.indexOf(one)))] ?? 'full'
}

function best(licences: readonly Licence[]): Licence {
  return ranks[Math.min(...licences.map((one) => ranks.indexOf(one)))] ?? 'full'
}

/** How far a licence binds: of an OR the weakest part may be chosen, of an AND all parts hold. What is not said counts as the worst. */
function bindingOf(expression: string): Licence {
  const inner = expression.match(/^(.*)\(([^()]*)\)(.*)$/)
  if (inner) return bindingOf(`${inner[1]}${ranksAsLicence[bindingOf(inner[2] ?? '')]}${inner[3]}`)
  if (/\bOR\b/.test(expression)) return best(expression.split(/\bOR\b/).map(bindingOf))
  if (/\bAND\b/.test(expression)) return worst(expression.split(/\bAND\b/).map(bindingOf))
  if (expression.trim() === '' || /UNLICENSED|SEE LICEN/i.test(expression)) return 'full'
  if (/LGPL|Lesser/i.test(expression)) return 'lesser'
  return /GPL|SSPL|General Public/i.test(expression) ? 'full' : 'free'
}

const ranksAsLicence: Readonly<Record<Licence, string>> = { free: 'MIT', lesser: 'LGPL', full: 'GPL' }

function licenceOf(path: string): string {
  const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  const named = license ?? licenses
  const names = Array.isArray(named) ? named : [named]
  return names.map((one) => (typeof one === 'string' ? one : (one?.type ?? ''))).join(' OR ')
}

describe('how far a licence binds', () => {
  test.each([
    ['MIT', 'free'],
    ['(MIT OR GPL-3.0)', 'free'],
    ['MIT AND (GPL-2.0 OR Apache-2.0)', 'free'],
    ['Apache-2.0 AND LGPL-3.0-or-later', 'lesser'],
    ['GPL-2.0 OR LGPL-2.1', 'lesser'],
    ['GPL-2.0 OR GPL-3.0', 'full'],
    ['LGPL-3.0 AND GPL-3.0', 'full'],
    ['AGPL-3.0-only', 'full'],
    ['', 'full'],
  ])('%s: %s', (expression, binding) => {
    expect(bindingOf(expression)).toBe(binding)
  })
})

test('no production dependency is under the GPL, and those under the LGPL are known', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const installed = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && !dev && existsSync(`${path}/package.json`),
  )
  expect(installed.length).toBeGreaterThan(60)
  const mayNot = installed
    .map(([path]) => ({ name: path.split('node_modules/').at(-1) ?? path, licence: licenceOf(path) }))
    .map(({ name, licence }) => ({ name, licence: licence || (readInFile[name] ?? '') }))
    .filter(({ name, licence }) => {
      const binding = bindingOf(licence)
      const isKnown = Object.keys(mayBeLesser).some(
        (known) => name === known || (known.endsWith('-') && name.startsWith(known)),
      )
      return binding === 'full' || (binding === 'lesser' && !isKnown)
    })
  expect(mayNot).toEqual([])
  expect(installed.some(([path]) => path.endsWith('/audio-decode'))).toBe(false)
})
