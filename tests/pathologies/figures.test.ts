import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { detectorFigures, detectors } from '@/lib/pathologies/registry'
import { figuresFile, figuresText, labelledTexts, measureAll } from './figures-of'

test('the figures that pages show are those of the detectors and labels that there are (npm run detectors writes them)', () => {
  expect(readFileSync(figuresFile, 'utf8')).toBe(figuresText(measureAll()))
})

test('a detector rests on the files that were labelled for it, and one that no file was labelled for has no figures', () => {
  const texts = labelledTexts()
  for (const { id, version } of detectors) {
    const own = texts.filter(({ judged }) => judged !== 'every' && judged.includes(id))
    const figures = detectorFigures[id]
    if (own.length === 0) {
      expect(figures).toBeUndefined()
      continue
    }
    expect(figures?.version).toBe(version)
    const files = figures?.labels.map(({ file }) => file) ?? []
    expect(files).toEqual(expect.arrayContaining(own.map(({ file }) => file)))
    const basis = figures?.labels.filter(({ heldOut }) => figures.basis !== 'held-out' || heldOut) ?? []
    expect(figures?.recall?.n).toBe(basis.reduce((sum, { hit, missed }) => sum + hit + missed, 0))
    const wrong = (kind: string) => figures?.mistakes.filter((one) => one.kind === kind).length
    expect(wrong('missed')).toBe(basis.reduce((sum, { missed }) => sum + missed, 0))
    expect(wrong('false-alarm')).toBe(basis.reduce((sum, { falseAlarms }) => sum + falseAlarms, 0))
    expect(figures?.basis === 'held-out').toBe(own.some(({ heldOut }) => heldOut.includes(id)))
  }
})

test('a share is held by its own interval, and a perfect one does not claim to be certain', () => {
  for (const figures of Object.values(detectorFigures)) {
    for (const rate of [figures?.precision, figures?.recall]) {
      if (!rate) continue
      expect(rate.low).toBeLessThan(rate.share)
      expect(rate.high).toBeGreaterThanOrEqual(rate.share)
    }
  }
})
