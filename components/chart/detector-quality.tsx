import { DataTable } from '@/components/ui/data-table'
import { countText, intervalText, shareText } from '@/lib/views/number-text'
import type { DetectorQuality } from '@/lib/views/pathology-catalogue'
import type { Rate } from '@/lib/views/rate'
import styles from './detector-quality.module.css'
import { RateFigure } from './rate-figure'

/** Languages as they are named in labels, with their capital. */
const languageText = (languages: readonly string[]) =>
  [...new Set(languages)].map((name) => name.charAt(0).toUpperCase() + name.slice(1)).join(', ')

const rateText = (rate: Rate | null) =>
  rate === null ? '–' : `${shareText(rate.share)} (${intervalText(rate)}, n ${countText(rate.n)})`

/** One line on how good a detector is, for a list of many. */
export function QualityLine({ quality }: { quality: DetectorQuality | null }) {
  if (quality === null) return <>Its detector is not measured: it judges a trace as a whole.</>
  return (
    <>
      Its detector on labelled sentences: precision {rateText(quality.precision)}, recall {rateText(quality.recall)}.
    </>
  )
}

function NotMeasured() {
  return (
    <p className={styles.about}>
      Not measured. This detector judges a trace as a whole, and the labels that there are are of single sentences: none
      of them says whether it is right. What it must flag, must leave, and must not mistake stands in its fixtures
      (tests/fixtures/pathologies) and tests.
    </p>
  )
}

type Labels = DetectorQuality['labels']

function Rests({ labels }: { labels: Labels }) {
  const [fresh, known] = [labels.filter(({ heldOut }) => heldOut), labels.filter(({ heldOut }) => !heldOut)]
  return (
    <p className={styles.about}>
      {known.length > 0 &&
        'The detector was developed against these sentences, most of which were written for the purpose, so the figures flatter it: expect less of traces that nobody wrote for it. '}
      {fresh.length > 0
        ? `No rule was corrected by ${fresh.map(({ file }) => file).join(', ')}: what stands in that row is the better guess.`
        : 'None of them is held out.'}
    </p>
  )
}

function LabelsTable({ labels }: { labels: Labels }) {
  return (
    <DataTable label="Labels that the figures rest on" narrow>
      <thead>
        <tr>
          <th scope="col">labels</th>
          <th scope="col">languages</th>
          {['sentences', 'labelled', 'hit', 'missed', 'false alarms'].map((name) => (
            <th key={name} scope="col" className="num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {labels.map(({ file, origin, languages, heldOut, sentences, hit, missed, falseAlarms }) => (
          <tr key={file}>
            <th scope="row" className={styles.file}>
              <span className="mono">{file.replace('tests/fixtures/', '')}</span>
              {heldOut && ' held out'}
              <small>{origin}</small>
            </th>
            <td>{languageText(languages)}</td>
            {Object.entries({ sentences, labelled: hit + missed, hit, missed, falseAlarms }).map(([name, count]) => (
              <td key={name} className="num">
                {countText(count)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}

/** How good a detector is: precision and recall with their intervals, and the labels that they rest on. */
export function DetectorQualitySection({ quality }: { quality: DetectorQuality | null }) {
  const sum = (name: 'hit' | 'missed' | 'falseAlarms') =>
    (quality?.labels ?? []).reduce((all, labels) => all + labels[name], 0)
  return (
    <section>
      <h2>
        How good its detector is <small>by sentences labelled by hand, 95% Wilson intervals</small>
      </h2>
      {quality === null ? (
        <NotMeasured />
      ) : (
        <>
          <dl className={styles.figures}>
            <dt>precision</dt>
            <dd>
              <RateFigure rate={quality.precision} />
            </dd>
            <dd>
              {countText(sum('hit'))} labelled sentences hit, {countText(sum('falseAlarms'))} false alarms
            </dd>
            <dt>recall</dt>
            <dd>
              <RateFigure rate={quality.recall} />
            </dd>
            <dd>
              {countText(sum('hit'))} labelled sentences hit, {countText(sum('missed'))} missed
            </dd>
          </dl>
          <Rests labels={quality.labels} />
          <details className={styles.labels}>
            <summary>
              The labels: {countText(quality.labels.length)} files,{' '}
              {countText(quality.labels.reduce((sum, { sentences }) => sum + sentences, 0))} sentences in{' '}
              {languageText(quality.labels.flatMap(({ languages }) => languages))}
            </summary>
            <LabelsTable labels={quality.labels} />
          </details>
        </>
      )}
    </section>
  )
}
