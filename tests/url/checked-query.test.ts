import { describe, expect, test } from 'vitest'
import { href, spanHref } from '@/lib/url/hrefs'
import { unreadValues, wrongTraceList } from '@/lib/url/wrong-trace-list'

describe('a query of the API', () => {
  test.each([
    ['limit=0', 'limit=0: expected a whole number from 1 to 500.'],
    ['limit=501', 'limit=501: expected a whole number from 1 to 500.'],
    ['k=x', 'k=x: expected a whole number from 1 to 1000000.'],
    ['k=1.5', 'k=1.5: expected a whole number from 1 to 1000000.'],
    ['outcome=won', 'outcome=won: expected one of hit, miss, unranked.'],
    ['k=1&k=2', 'k: expected once.'],
  ])('%s is told what was expected', (query, detail) => {
    expect(wrongTraceList(new URLSearchParams(query))).toBe(detail)
  })

  test('an unknown parameter is named, with those that there are', () => {
    expect(wrongTraceList(new URLSearchParams('modle=a'))).toMatch(/^There is no parameter "modle"; there are dataset,/)
  })

  test('a query that is well has nothing wrong', () => {
    expect(wrongTraceList(new URLSearchParams('run=a&run=b&k=10&sort=-rank&outcome=hit&limit=500&q="a%'))).toBeNull()
  })
})

test('an address leaves out what is not known and repeats what is several', () => {
  expect(href('/traces', { run: ['a b', 'c&d'], k: 1, q: null, clip: [] })).toBe('/traces?run=a+b&run=c%26d&k=1')
})

test('a link to a span carries how its text begins', () => {
  const link = new URL(spanHref('0h3k9x2m7q4t', { start: 3, end: 90, quote: `ä${'x'.repeat(80)}` }), 'http://h')
  expect(link.searchParams.get('s')).toBe('3-90')
  expect(link.searchParams.get('quote')).toBe(`ä${'x'.repeat(59)}`)
})

test('a page names the values that it cannot read, and minds no parameter that it does not know', () => {
  expect(unreadValues(new URLSearchParams('edit=zzz&k=abc&k=10&state=closed&at=x&constructor=y&utm=1'))).toEqual([
    'edit=zzz: expected said>heard, of which one side may be empty',
    'k=abc: expected a whole number from 1 to 1000000',
  ])
  expect(unreadValues(new URLSearchParams('duration=zzz')).join()).toMatch(/^duration=zzz: expected one of /)
  expect(unreadValues(new URLSearchParams('state=closed&k=10&edit=a>b&q=%25'))).toEqual([])
})
