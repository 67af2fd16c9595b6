import { expect, test } from 'vitest'
import { closestGold, splitCarrier } from '@/lib/traces/carrier'

const reference = 'Navigate to Isländische Straße'
const gold = ['Isländische Straße']

test.each([
  ['Navigate to Eisländische Straße', 'Eisländische Straße', true],
  ['navigate  to: “Eisländische Straße”.', 'Eisländische Straße', true],
  ['Navigiere zur Eisländischen Straße', 'Navigiere zur Eisländischen Straße', false],
  ['Navigate to', '', true],
  ['Navigate towards Tor', 'Navigate towards Tor', false],
  ['Navigate Torstraße', 'Navigate Torstraße', false],
  ['', '', false],
])('takes the carrier phrase off %j', (transcription, entity, kept) => {
  const split = splitCarrier({ reference, gold, transcription })
  expect(split).toMatchObject({ carrier: 'Navigate to …', entity, kept })
  expect(transcription.slice(split.entityStart, split.entityStart + entity.length)).toBe(entity)
})

test('takes off a phrase on both sides', () => {
  const given = {
    reference: 'Bring me to Hasenheide please',
    gold: ['Hasenheide'],
    transcription: 'Bring me to Hasen Heide, please!',
  }
  expect(splitCarrier(given)).toMatchObject({ carrier: 'Bring me to … please', entity: 'Hasen Heide', kept: true })
})

test('takes off a phrase in a script without spaces', () => {
  const given = { reference: '去柏林街吧', gold: ['柏林街'], transcription: '去波林街吧。' }
  expect(splitCarrier(given)).toMatchObject({ carrier: '去 … 吧', entity: '波林街', kept: true })
})

test.each([
  ['Navigate to Isländische Straße', 'islandische strasse', 'Navigate to …'],
  ['Navigate to Isländische Straße', 'Isländische-Straße', 'Navigate to …'],
  ['Navigate to To', 'To', 'Navigate to …'],
  ['Bring me to Rom promptly', 'Rom', 'Bring me to … promptly'],
])('finds in %j the gold %j', (said, form, carrier) => {
  expect(splitCarrier({ reference: said, gold: [form], transcription: 'x' }).carrier).toBe(carrier)
})

test('does not know the phrase without a reference, or where gold is not in it', () => {
  for (const unknown of [null, 'Something else'])
    expect(splitCarrier({ reference: unknown, gold, transcription: 'Navigate to X' })).toMatchObject({
      kept: null,
      entity: 'Navigate to X',
    })
})

test('of several golds the nearest is compared', () => {
  expect(closestGold(['Hasenheide', 'Isländische Straße'], 'Eislandische Strasse')).toBe('Isländische Straße')
  expect(closestGold([], 'x')).toBeNull()
})
