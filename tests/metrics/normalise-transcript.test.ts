import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charactersOf, normaliseTranscript, wordsOf } from '@/lib/metrics/normalise-transcript'

describe('a normalised transcription', () => {
  test.each([
    ['Navigate to „Isländische Straße“!', 'navigate to isländische strasse'],
    ['WEISSE GROẞE Straße', 'weisse grosse strasse'],
    ["Geht's? Geht’s, geht´s; Hans' rock 'n' roll", 'gehts gehts gehts hans rock n roll'],
    ['Karl-Marx-Allee 12–14', 'karl marx allee 12 14'],
    ['5,000 € & 3.5 %', '5 000 3 5'],
    ['ﬁne Ｆｕｌｌ Ⅳ', 'fine full iv'],
    ['Mu\u0308nchen', 'münchen'],
    ['Schiff\u00adfahrt\u200b \ufeffWeg', 'schifffahrt weg'],
    ['I \u2764\ufe0f it', 'i it'],
    ['  \t\n', ''],
    ['请导航到王府井。', '请导航到王府井'],
  ])('of %j is %j', (text, normalised) => {
    expect(normaliseTranscript(text)).toBe(normalised)
  })

  test('stays as it is when normalised again, and holds words between single spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = normaliseTranscript(text)
        expect(normaliseTranscript(once)).toBe(once)
        expect(once).toMatch(/^$|^[\p{L}\p{N}\p{M}]+( [\p{L}\p{N}\p{M}]+)*$/u)
      }),
      { numRuns: 1000 },
    )
  })

  test('has its words and characters, as the text itself has', () => {
    const text = ' Zur  Straße, bitte! '
    expect(wordsOf(text, false)).toEqual(['Zur', 'Straße,', 'bitte!'])
    expect(wordsOf(text, true)).toEqual(['zur', 'strasse', 'bitte'])
    expect(wordsOf(' ', false)).toEqual([])
    expect(charactersOf(' a  😀', false)).toEqual(['a', ' ', ' ', '😀'])
    expect(charactersOf('A - b', true)).toEqual(['a', ' ', 'b'])
  })
})
