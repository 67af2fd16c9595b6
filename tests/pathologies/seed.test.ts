import { expect, test } from 'vitest'
import { detectors } from '@/lib/pathologies/registry'
import { readingOf, saidInSentences, seedText } from './labels'

/** What its reader labelled sentences for: the other pathologies are those of a whole trace. */
const said = detectors.filter(({ id }) => saidInSentences.includes(id))

test.each(said)(
  '$id finds in the seed trace what its reader labelled, and nothing that is not disputed',
  (detector) => {
    const { reasoning, sentences } = seedText()
    const segments = sentences.map(({ start, end }, index) => ({ index, start, end }))
    const verdict = detector.detect(readingOf(reasoning, { segments }))
    const found = verdict.status === 'flagged' ? verdict.findings.map(({ quote }) => quote.trim()) : []
    const settled = found.filter(
      (quote) => !sentences.some((one) => one.text.trim() === quote && one.unsure.includes(detector.id)),
    )
    expect(settled).toEqual(sentences.filter((one) => one.labels.includes(detector.id)).map((one) => one.text.trim()))
  },
)
