import { writeFileSync } from 'node:fs'
import { figuresFile, figuresText, labelledTexts, measureAll } from './figures-of'
import { precision, recall } from './score'

/** Writes and prints precision and recall per detector over all labelled sentences; with `--errors` what was missed or falsely flagged too. */
const texts = labelledTexts()
const percent = (share: number) => `${(share * 100).toFixed(1)}%`
const rows = measureAll(texts)
writeFileSync(figuresFile, figuresText(rows))

console.table(
  rows.map(({ detector, score }) => ({
    detector: detector.id,
    version: detector.version,
    labelled: score.hit + score.missed.length,
    hit: score.hit,
    'false alarms': score.falseAlarms.length,
    precision: percent(precision(score)),
    recall: percent(recall(score)),
  })),
)
console.log(
  `${texts.reduce((sum, { sentences }) => sum + sentences.length, 0)} labelled sentences in ${texts.length} texts; written to ${figuresFile}`,
)

if (process.argv.includes('--errors')) {
  for (const { detector, score } of rows) {
    for (const text of score.missed) console.log(`${detector.id} missed: ${text}`)
    for (const text of score.falseAlarms) console.log(`${detector.id} false alarm: ${text}`)
  }
}
