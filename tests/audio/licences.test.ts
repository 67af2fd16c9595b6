import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

type Lock = { packages: Record<string, { dev?: boolean; optional?: boolean; license?: string }> }

/** Packages whose licence says more than one word of it needs to, each with why it may be here. */
const allowed: Readonly<Record<string, string>> = {
  'LGPL-3.0-or-later': 'libvips, that next brings for its image service; it is linked, not built in',
}

function licenceOf(path: string): string {
  const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'))
  const named = license ?? licenses
  return typeof named === 'string' ? named : JSON.stringify(named ?? 'none')
}

test('no production dependency is under the GPL or the AGPL', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const installed = Object.entries(packages).filter(
    ([path, { dev }]) => path !== '' && !dev && existsSync(`${path}/package.json`),
  )
  expect(installed.length).toBeGreaterThan(60)
  const copyleft = installed
    .map(([path]) => ({ path, licence: licenceOf(path) }))
    .filter(
      ({ licence }) =>
        /GPL/.test(licence) &&
        !Object.keys(allowed).some((known) => licence.includes(known)) &&
        !/\bOR\b/.test(licence),
    )
  expect(copyleft).toEqual([])
  expect(installed.some(([path]) => path.endsWith('/audio-decode'))).toBe(false)
})
