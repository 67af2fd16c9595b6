import { expect, test } from 'vitest'
import { ftsQuery } from '@/lib/store/fts-query'

test.each([
  ['isländ', '(plain : "island"* OR digraph : "islaend"*)'],
  ['Straß', '(plain : "strass"* OR digraph : "strass"*)'],
  ['hear aud', '(plain : "hear" OR digraph : "hear") AND (plain : "aud"* OR digraph : "aud"*)'],
  ['"hear aud"', '(plain : "hear aud" OR digraph : "hear aud")'],
  ['"hear aud', '(plain : "hear aud" OR digraph : "hear aud")'],
  ['au', '(plain : "au" OR digraph : "au")'],
  ["can't", `(plain : "can't" OR digraph : "can't")`],
  ['aud "to"', '(plain : "aud" OR digraph : "aud") AND (plain : "to" OR digraph : "to")'],
  ['aud *', '(plain : "aud"* OR digraph : "aud"*)'],
  ['aud*', '(plain : "aud*" OR digraph : "aud*")'],
])('%s: the last word finds what begins with it, where it is long enough and not quoted', (text, expected) => {
  expect(ftsQuery(text)).toBe(expected)
})

test.each(['', '*', '"', '🙂 -'])('%j: nothing can be searched for', (text) => {
  expect(ftsQuery(text)).toBeNull()
})
