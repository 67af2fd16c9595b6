import type { Span } from '@/lib/traces/words'
import type { LabelledSentence } from './labels'

/** How findings compare with labels: `false` alarms, labels `missed`, labels `hit`. */
export type Score = {
  readonly hit: number
  readonly missed: readonly string[]
  readonly falseAlarms: readonly string[]
}

/** Whether two spans share at least half of the shorter of them. */
export function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared > 0 && shared * 2 >= Math.min(a.end - a.start, b.end - b.start)
}

/** A finding hits every labelled sentence that it overlaps by half of the shorter; one that hits none is one false alarm. */
export function scoreFindings(
  id: string,
  findings: readonly (Span & { readonly quote: string })[],
  sentences: readonly LabelledSentence[],
): Score {
  const labelled = sentences.filter(({ labels }) => labels.includes(id))
  const hit = labelled.filter((sentence) => findings.some((finding) => overlaps(finding, sentence)))
  const settled = sentences.filter(({ labels, unsure }) => labels.includes(id) || unsure.includes(id))
  return {
    hit: hit.length,
    missed: labelled.filter((sentence) => !hit.includes(sentence)).map(({ text }) => text),
    falseAlarms: findings
      .filter((one) => !settled.some((sentence) => overlaps(one, sentence)))
      .map(({ quote }) => quote),
  }
}

/** Adds scores up. */
export function addScores(scores: readonly Score[]): Score {
  return {
    hit: scores.reduce((sum, { hit }) => sum + hit, 0),
    missed: scores.flatMap(({ missed }) => missed),
    falseAlarms: scores.flatMap(({ falseAlarms }) => falseAlarms),
  }
}

/** Of what a detector flagged, the share that is labelled; 1 where it flagged nothing. */
export const precision = ({ hit, falseAlarms }: Score) =>
  hit + falseAlarms.length === 0 ? 1 : hit / (hit + falseAlarms.length)

/** Of what is labelled, the share that was found; 1 where nothing is. */
export const recall = ({ hit, missed }: Score) => (hit + missed.length === 0 ? 1 : hit / (hit + missed.length))
