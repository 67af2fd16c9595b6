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
      Its detector on labelled sentences{quality.basis === 'held-out' ? ', held out' : ''}: precision{' '}
      {rateText(quality.precision)}, recall {rateText(quality.recall)}.
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

/** The labels that precision and recall are over. */
const basisOf = ({ basis, labels }: DetectorQuality): Labels =>
  basis === 'held-out' ? labels.filter(({ heldOut }) => heldOut) : labels

function Rests({ quality }: { quality: DetectorQuality }) {
  return (
    <p className={styles.about}>
      {quality.basis === 'held-out'
        ? `Over held-out sentences (${basisOf(quality)
            .map(({ file }) => file)
            .join(
              ', ',
            )}): written for the purpose without sight of the rules, and no rule was corrected by them. On the sentences that it was developed against the detector does better, which says little.`
        : 'The detector was developed against these sentences, most of which were written for the purpose, so the figures flatter it: expect less of traces that nobody wrote for it. None of them is held out.'}
    </p>
  )
}

/** What the detector got wrong, sentence by sentence, so that a reader can judge the labels too. */
function Mistakes({ mistakes, kind }: { mistakes: DetectorQuality['mistakes']; kind: 'missed' | 'false-alarm' }) {
  const texts = mistakes.filter((one) => one.kind === kind)
  if (texts.length === 0) return null
  return (
    <>
      <h3 id={`${kind}-sentences`}>
        {kind === 'missed' ? 'Missed' : 'False alarms'} <small>{countText(texts.length)}</small>
      </h3>
      <ul className={styles.mistakes}>
        {texts.map(({ text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a sentence may stand in two texts
          <li key={at}>{text}</li>
        ))}
      </ul>
    </>
  )
}

/** A count of sentences that were got wrong, leading to them. */
function MistakeCount({ count, kind, words }: { count: number; kind: 'missed' | 'false-alarm'; words: string }) {
  const text = `${countText(count)} ${words}`
  if (count === 0) return text
  return (
    <a className="link" href={`#${kind}-sentences`}>
      {text}
    </a>
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
    (quality === null ? [] : basisOf(quality)).reduce((all, labels) => all + labels[name], 0)
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
              {countText(sum('hit'))} labelled sentences hit,{' '}
              <MistakeCount
                count={sum('falseAlarms')}
                kind="false-alarm"
                words={sum('falseAlarms') === 1 ? 'false alarm' : 'false alarms'}
              />
            </dd>
            <dt>recall</dt>
            <dd>
              <RateFigure rate={quality.recall} />
            </dd>
            <dd>
              {countText(sum('hit'))} labelled sentences hit,{' '}
              <MistakeCount count={sum('missed')} kind="missed" words="missed" />
            </dd>
          </dl>
          <Rests quality={quality} />
          {quality.mistakes.length > 0 && (
            <details className={styles.labels}>
              <summary>The sentences that it got wrong: {countText(quality.mistakes.length)}</summary>
              <Mistakes mistakes={quality.mistakes} kind="missed" />
              <Mistakes mistakes={quality.mistakes} kind="false-alarm" />
            </details>
          )}
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
