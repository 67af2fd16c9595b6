import { rateOf } from '@/lib/metrics/rate'
import type { Detector } from '@/lib/pathologies/detector'
import type { DetectorFigures, LabelFigures, LabelMistake } from '@/lib/pathologies/figures'
import { detectors } from '@/lib/pathologies/registry'
import { type LabelledText, saidInSentences, seedText, writtenTexts } from './labels'
import { measure } from './measure'
import { addScores, type Score } from './score'

/** A detector with what it found in each file that was labelled for it. */
export type Measured = {
  readonly detector: Detector
  readonly score: Score
  readonly figures: DetectorFigures
}

/** Four digits are all that is committed, so that no last bit makes a file stale. */
function roundedRate(successes: number, n: number) {
  const rate = rateOf(successes, n)
  const rounded = (value: number) => Number(value.toFixed(4))
  return rate && { share: rounded(rate.share), n, low: rounded(rate.low), high: rounded(rate.high) }
}

function inFile(detector: Detector, file: string, texts: readonly LabelledText[]) {
  const own = texts.filter((text) => text.file === file)
  const score = measure(detector, own)
  const [first] = own
  const labels: LabelFigures = {
    file,
    origin: first?.origin ?? '',
    languages: [...new Set(own.map(({ language }) => language))],
    heldOut: first?.heldOut.includes(detector.id) ?? false,
    sentences: own.reduce((sum, { sentences }) => sum + sentences.length, 0),
    hit: score.hit,
    missed: score.missed.length,
    falseAlarms: score.falseAlarms.length,
  }
  return { score, labels }
}

const mistakesOf = (kind: LabelMistake['kind'], texts: readonly string[]): readonly LabelMistake[] =>
  texts.map((text) => ({ kind, text }))

function measured(detector: Detector, texts: readonly LabelledText[]): Measured {
  const read = texts.filter(({ judged }) => judged === 'every' || judged.includes(detector.id))
  const files = [...new Set(read.map(({ file }) => file))].map((file) => inFile(detector, file, read))
  const score = addScores(files.map((one) => one.score))
  const fresh = files.filter(({ labels }) => labels.heldOut && labels.hit + labels.missed > 0)
  const basis = fresh.length > 0 ? 'held-out' : 'developed-against'
  const { hit, missed, falseAlarms } = addScores((fresh.length > 0 ? fresh : files).map((one) => one.score))
  const figures: DetectorFigures = {
    version: detector.version,
    basis,
    precision: roundedRate(hit, hit + falseAlarms.length),
    recall: roundedRate(hit, hit + missed.length),
    mistakes: [...mistakesOf('missed', missed), ...mistakesOf('false-alarm', falseAlarms)],
    labels: files.map(({ labels }) => labels),
  }
  return { detector, score, figures }
}

/** The labelled texts that there are: the seed's trace and what was written. */
export const labelledTexts = (): readonly LabelledText[] => [seedText(), ...writtenTexts()]

/** Every detector that sentences were labelled for, measured. */
export function measureAll(texts: readonly LabelledText[] = labelledTexts()): readonly Measured[] {
  return detectors.filter(({ id }) => saidInSentences.includes(id)).map((detector) => measured(detector, texts))
}

/** Where the figures are committed, from the clone's root on. */
export const figuresFile = 'lib/pathologies/figures.json'

/** The figures as they are committed: JSON as Biome formats it, a list of words on one line. */
export function figuresText(all: readonly Measured[]): string {
  const text = JSON.stringify(Object.fromEntries(all.map(({ detector, figures }) => [detector.id, figures])), null, 2)
  const oneLine = (list: string) =>
    `[${list
      .slice(1, -1)
      .trim()
      .split(/\s*\n\s*/)
      .join(' ')}]`
  return `${text.replaceAll(/\[\s*"[^\]]*\]/g, oneLine)}\n`
}
