import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sorts, type TraceListQuery } from '@/lib/traces/list-query'
import { anySound, soundBinNames } from '@/lib/traces/sound-bins'
import { failureFilters, goldFates, goldStates, outcomes, rankBuckets, thinkStates } from '@/lib/traces/words'
import { readTraceList, writeTraceList } from '@/lib/url/trace-list'

const nothing: TraceListQuery = {
  dataset: [],
  model: [],
  run: [],
  retrieval: null,
  k: null,
  outcome: [],
  failure: [],
  state: [],
  fate: [],
  gold: [],
  rank: [],
  pathology: [],
  clip: [],
  judged: [],
  edit: [],
  chars: [],
  ...anySound,
  q: '',
  sort: 'clip',
  at: null,
}

const read = (search: string) => readTraceList(new URLSearchParams(search))
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.isWellFormed())
const texts = fc.uniqueArray(text, { maxLength: 3 })
// Keys are read composed, as they are stored.
const key = text.map((one) => one.normalize('NFC'))
const keys = fc.uniqueArray(key, { maxLength: 3 })
const edits = fc.uniqueArray(fc.constantFrom('straße>strasse', 'bitte>', '>denn', 'a>b'), { maxLength: 3 })
const queries: fc.Arbitrary<TraceListQuery> = fc.record({
  dataset: keys,
  model: texts,
  run: keys,
  retrieval: fc.option(key),
  k: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  outcome: fc.subarray([...outcomes]),
  failure: fc.subarray([...failureFilters]),
  state: fc.subarray([...thinkStates]),
  fate: fc.subarray([...goldFates]),
  gold: fc.subarray([...goldStates]),
  rank: fc.subarray([...rankBuckets]),
  pathology: texts,
  clip: keys,
  judged: fc.subarray(['cannot-hear', '-user-typo', 'user-wrote:failed', 'a:not-asked']),
  edit: edits,
  chars: fc.uniqueArray(fc.constantFrom('0-0', '120-480', '2000-'), { maxLength: 3 }),
  duration: fc.subarray([...soundBinNames('duration')]),
  level: fc.subarray([...soundBinNames('level')]),
  clipping: fc.subarray([...soundBinNames('clipping')]),
  silence: fc.subarray([...soundBinNames('silence')]),
  bandwidth: fc.subarray([...soundBinNames('bandwidth')]),
  q: fc.string({ unit: 'grapheme' }).filter((one) => one.isWellFormed()),
  sort: fc.constantFrom(...sorts),
  at: fc.option(text),
})

describe('the query of a list', () => {
  test('any query that is written is read again, and written the same', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const search = writeTraceList(query)
        expect(read(search)).toEqual(query)
        expect(writeTraceList(read(search))).toBe(search)
      }),
    )
  })

  test('a page reads from its parameters what a program reads from an address', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const params = new URLSearchParams(writeTraceList(query))
        const object = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
        const single = Object.fromEntries(
          Object.entries(object).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
        )
        expect(readTraceList(single)).toEqual(query)
      }),
    )
  })

  test('an empty address asks for nothing in particular', () => {
    expect(read('')).toEqual(nothing)
    expect(writeTraceList(nothing)).toBe('')
  })

  test.each([
    'k=0',
    'k=-3',
    'k=abc',
    'sort=newest',
    'outcome=won',
    'state=&outcome=',
    'edit=',
    'edit=>',
    'edit=a>b>c',
    'chars=',
    'judged=-',
    'judged=a:nothing',
    'judged=-a:failed',
    'chars=480-120',
    'chars=-120',
    'chars=ten-20',
    'unknown=1',
  ])('%s is left out', (search) => {
    const { state, outcome, ...rest } = read(search)
    expect({ ...rest, state: state.filter(Boolean), outcome: outcome.filter(Boolean) }).toEqual(nothing)
  })

  test('a bad value does not take the good ones beside it along', () => {
    expect(read('outcome=hit&outcome=won&outcome=miss').outcome).toEqual(['hit', 'miss'])
  })
})
