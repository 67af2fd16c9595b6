import { expect, test } from 'vitest'
import { detectors } from '@/lib/pathologies/registry'
import { readingOf, saidInSentences, seedText } from './labels'
import { overlaps } from './score'

/** What its reader labelled sentences for: the other pathologies are those of a whole trace. */
const said = detectors.filter(({ id }) => saidInSentences.includes(id))

test.each(said)(
  '$id finds in the seed trace what its reader labelled, and nothing that is not disputed',
  (detector) => {
    const { reasoning, sentences } = seedText()
    const segments = sentences.map(({ start, end }, index) => ({ index, start, end }))
    const verdict = detector.detect(readingOf(reasoning, { segments }))
    const findings = verdict.status === 'flagged' ? verdict.findings : []
    // A finding may span several sentences: those that it overlaps.
    const found = sentences.filter((one) => findings.some((finding) => overlaps(finding, one)))
    const settled = found.filter(({ unsure }) => !unsure.includes(detector.id)).map(({ text }) => text)
    expect(settled).toEqual(sentences.filter((one) => one.labels.includes(detector.id)).map(({ text }) => text))
  },
)
