import type { Detector } from '@/lib/pathologies/detector'
import { type LabelledText, readingOf } from './labels'
import { addScores, type Score, scoreFindings } from './score'

/** What a detector finds in labelled texts, compared with their labels. */
export function measure({ id, detect }: Detector, texts: readonly LabelledText[]): Score {
  return addScores(
    texts
      .filter(({ judged }) => judged === 'every' || judged.includes(id))
      .map(({ reasoning, sentences }) => {
        const verdict = detect(readingOf(reasoning))
        return scoreFindings(id, verdict.status === 'flagged' ? verdict.findings : [], sentences)
      }),
  )
}
