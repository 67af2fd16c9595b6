import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from '@/lib/traces/parse'
import { failures, thinkStates } from '@/lib/traces/words'
import { rawOutput } from './raw-output'

const folder = new URL('../fixtures/parse/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name: name.replace(/\.json$/, ''), ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }))

describe('each fixture parses as its file says', () => {
  test.each(fixtures)('$name', ({ raw, expected }) => {
    const parsed = parse(rawOutput(raw))
    const source = (parsed.reasoningFrom === 'output' ? raw.output : raw.reasoning) ?? ''
    const slices = parsed.reasoningSlices.map(({ start, end }) => source.slice(start, end))
    const found = { ...parsed, slices, transcriptionSpan: parsed.transcriptionSpan !== null }
    expect(found).toMatchObject({ failure: null, ...expected })
  })
})

test('every think state and every failure has a fixture', () => {
  const states = new Set(fixtures.map(({ expected }) => expected.thinkState))
  expect([...thinkStates].filter((state) => !states.has(state))).toEqual([])
  const seen = new Set(fixtures.map(({ expected }) => expected.failure))
  expect([...failures].filter((failure) => !seen.has(failure))).toEqual([])
})

test('the fixtures are all there', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(60)
})
