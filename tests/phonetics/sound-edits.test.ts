import { expect, test } from 'vitest'
import { soundEdits } from '@/lib/phonetics/sound-edits'
import { spelledSounds } from '@/lib/phonetics/spelled-sounds'

const edits = (said: string, heard: string, language: string) =>
  soundEdits(spelledSounds(said, language) ?? [], spelledSounds(heard, language) ?? []).map(
    (one) => `${one.said ?? ''}>${one.heard ?? ''}`,
  )

test.each([
  ['isländische', 'eisländische', 'de', ['i>ai']],
  ['münchner', 'munchner', 'de-DE', ['ü>u']],
  ['gneisenau', 'kneisenau', 'de', ['g>k']],
  ['schönhauser', 'schönhaus', 'de', ['ə>']],
  ['street', 'streets', 'en', ['>s']],
  ['light', 'lite', 'en', []],
  ['straße', 'strasse', 'de', []],
])('%s heard as %s (%s) differs in %j', (said, heard, language, expected) => {
  expect(edits(said, heard, language)).toEqual(expected)
})

test.each([
  ['navigate', 'get'],
  ['kurfürstenstraße', 'kurfürsten'],
])('%s and %s are too unlike to be compared by sound', (said, heard) => {
  expect(edits(said, heard, 'de')).toEqual([])
})

test('a language without rules has no sounds', () => {
  expect([spelledSounds('rue', 'fr'), spelledSounds('rue', null)]).toEqual([null, null])
})
