import type { Detector } from '@/lib/pathologies/detector'
import { type LabelledText, readingOf } from './labels'
import { addScores, type Score, scoreFindings } from './score'

/** What a detector finds in labelled texts, compared with their labels. */
export function measure({ id, judges, detect }: Detector, texts: readonly LabelledText[]): Score {
  return addScores(
    texts
      .filter(({ judged }) => judged === 'every' || judged.includes(id))
      .filter(({ task = 'transcription' }) => judges.tasks === 'every' || judges.tasks.includes(task))
      .map(({ reasoning, sentences, task = 'transcription' }) => {
        const verdict = detect(readingOf(reasoning, { task }))
        return scoreFindings(id, verdict.status === 'flagged' ? verdict.findings : [], sentences)
      }),
  )
}
