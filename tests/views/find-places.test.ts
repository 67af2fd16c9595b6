import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findPlaces, placesNamed, soughtPlaces } from '@/lib/views/find-places'

const quotes = (text: string, query: string) =>
  findPlaces(text, query).places.map(({ start, end }) => text.slice(start, end))

test('case, diacritics and ß do not count, composed or not', () => {
  const text = 'Östliche Straße, OSTLICHE STRASSE, O\u0308stliche Strasse'
  expect(quotes(text, 'ostliche strasse')).toEqual(['Östliche Straße', 'OSTLICHE STRASSE', 'O\u0308stliche Strasse'])
  expect(quotes(text, 'ÖSTLICHE')).toHaveLength(3)
})

test('no character of a query is syntax, and an empty one finds nothing', () => {
  expect(quotes('a.*b (a.*b)', '.*')).toEqual(['.*', '.*'])
  expect(findPlaces('abc', '')).toEqual({ total: 0, places: [] })
  expect(quotes('听不到，听不到', '听不到')).toHaveLength(2)
})

test('what is found is in the text, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(59), fc.nat(20), (text, at, length) => {
      const { total, places } = findPlaces(text, text.slice(at, at + length))
      expect(places.length).toBe(Math.min(total, placesNamed))
      let last = 0
      for (const { start, end } of places) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeLessThanOrEqual(text.length)
        last = end
      }
    }),
  )
})

test('places are counted beyond those that are named', () => {
  const { total, places } = findPlaces('ab '.repeat(700_000), 'ab')
  expect([total, places.length]).toEqual([700_000, placesNamed])
})

test('ae, oe and ue find umlauts where nothing is written so', () => {
  expect(quotes('München, Goethe', 'muenchen')).toEqual(['München'])
  expect(quotes('München, Goethe', 'goethe')).toEqual(['Goethe'])
})

test('what a list searched for is found word by word, and quoted phrases whole', () => {
  const text = 'the user wrote; the user wrote a street'
  const found = (query: string) => soughtPlaces(text, query).places.map(({ start, end }) => text.slice(start, end))
  expect(found('street user')).toEqual(['user', 'user', 'street'])
  expect(found('"user wrote a" - "')).toEqual(['user wrote a'])
})
