import { describe, expect, test } from 'vitest'
import { germanSounds } from '@/lib/phonetics/german-sounds'
import { ipaSounds } from '@/lib/phonetics/ipa-sounds'
import { respelledSounds } from '@/lib/phonetics/respelled-sounds'
import { soundDistance } from '@/lib/phonetics/sound-distance'

const away = (word: string, respelled: string) => soundDistance(germanSounds(word), respelledSounds(respelled))
const awayInIpa = (word: string, phones: string) => soundDistance(germanSounds(word), ipaSounds(phones))

describe('a respelling that agrees is nearer than one sound', () => {
  test.each([
    ['Straße', 'SHTRAH-suh'],
    ['Eisländische', 'EYE-slan-dish-uh'],
    ['Zweite', 'tsvy-tuh'],
    ['Königsallee', 'KER-nigs-al-lay'],
    ['Kirchgasse', 'KEERKH-gah-suh'],
    ['Friedrichstraße', 'FREED-rikh-shtrah-suh'],
    ['Weg', 'vague'],
    ['Eis', 'ice'],
  ])('%s, %s', (word, respelled) => expect(away(word, respelled)).toBeLessThan(0.5))
  test('in phones too', () => {
    expect(awayInIpa('Östliche', 'ˈœstlɪçə')).toBe(0)
    expect(awayInIpa('Straße', 'ˈʃtʁaːsə')).toBe(0)
  })
})

describe('a wrong, missing or invented sound costs about one', () => {
  test.each([
    ['Östliche', 'uhr-shtee-shuh'],
    ['Straße', 'stray-see'],
    ['Heide', 'heed'],
    ['Schloss', 'sloth'],
    ['Isländische', 'iz-uh-lan-chee'],
  ])('%s, %s', (word, respelled) => expect(away(word, respelled)).toBeGreaterThanOrEqual(0.9))
  test('in phones too', () => expect(awayInIpa('Gasse', 'ɡeɪz')).toBeGreaterThanOrEqual(1))
})

test('a part of a word is compared with its best stretch', () => {
  const word = germanSounds('Isländische')
  expect(soundDistance(word, respelledSounds('ees'))).toBeGreaterThan(3)
  expect(soundDistance(word, respelledSounds('ees'), { part: true })).toBe(0)
})
