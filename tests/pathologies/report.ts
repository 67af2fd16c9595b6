import { detectors } from '@/lib/pathologies/registry'
import { saidInSentences, seedText, writtenTexts } from './labels'
import { measure } from './measure'
import { precision, recall } from './score'

/** Prints precision and recall per detector over all labelled sentences; with `--errors` what was missed or falsely flagged too. */
const texts = [seedText(), ...writtenTexts()]
const percent = (share: number) => `${(share * 100).toFixed(1)}%`
const rows = detectors
  .filter(({ id }) => saidInSentences.includes(id))
  .map((detector) => ({
    id: detector.id,
    version: detector.version,
    score: measure(detector, texts),
  }))

console.table(
  rows.map(({ id, version, score }) => ({
    detector: id,
    version,
    labelled: score.hit + score.missed.length,
    hit: score.hit,
    'false alarms': score.falseAlarms.length,
    precision: percent(precision(score)),
    recall: percent(recall(score)),
  })),
)
console.log(
  `${texts.reduce((sum, { sentences }) => sum + sentences.length, 0)} labelled sentences in ${texts.length} texts`,
)

if (process.argv.includes('--errors')) {
  for (const { id, score } of rows) {
    for (const text of score.missed) console.log(`${id} missed: ${text}`)
    for (const text of score.falseAlarms) console.log(`${id} false alarm: ${text}`)
  }
}
