import Link from 'next/link'
import type { ReactNode } from 'react'
import { ClipsLink } from '@/components/ui/clips-link'
import { DataTable } from '@/components/ui/data-table'
import { failedHref, href, missingHref, runHref, tracesHref } from '@/lib/url/hrefs'
import { normaliseParam } from '@/lib/url/normalise'
import type { AsrFigures, RunAsr } from '@/lib/views/asr'
import { countText } from '@/lib/views/number-text'
import type { RunDetail } from '@/lib/views/run-detail'
import styles from './asr-section.module.css'
import { EditTable, SoundTable } from './edit-tables'
import { NormaliseChoice, normalisationText } from './normalise-choice'
import { RateFigure } from './rate-figure'

type Props = {
  readonly run: RunDetail
  readonly asr: RunAsr
  readonly retrieval: string | null
  readonly k: number
  readonly normalise: boolean
}

/** A kind of word error: how many, of the reference's words, and where they are listed. */
function Kind({ count, words, to }: { count: number; words: number; to: string }) {
  return (
    <td className="num">
      {count > 0 ? <a href={to}>{countText(count)}</a> : countText(count)}
      {words > 0 && <small>of {countText(words)} words</small>}
    </td>
  )
}

function Rates({ figures, traces, id }: { figures: AsrFigures; traces: string; id: string }) {
  const { wer, cer, entityAccuracy, words, characters, substitutions, deletions, insertions } = figures
  return (
    <DataTable label="Error rates" narrow>
      <thead>
        <tr>
          {['WER', 'CER', 'entity accuracy', 'substituted', 'left out', 'added'].map((label) => (
            <th key={label} scope="col" className="num">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <td className="num">
            <RateFigure rate={wer} href={traces} what="word error rate">
              {wer && <small>{countText(words)} words</small>}
            </RateFigure>
          </td>
          <td className="num">
            <RateFigure rate={cer} href={traces} what="character error rate">
              {cer && <small>{countText(characters)} characters</small>}
            </RateFigure>
          </td>
          <td className="num">
            <RateFigure rate={entityAccuracy} href={traces} what="entity accuracy" />
          </td>
          <Kind count={substitutions} words={words} to={`#${id}-substituted`} />
          <Kind count={deletions} words={words} to={`#${id}-left-out`} />
          <Kind count={insertions} words={words} to={`#${id}-added`} />
        </tr>
      </tbody>
    </DataTable>
  )
}

const traceText = (count: number) => `${countText(count)} ${count === 1 ? 'trace' : 'traces'}`

/** What is in the figures and what is not. */
function Basis({ run, asr, normalise }: Pick<Props, 'run' | 'asr' | 'normalise'>) {
  const { figures, missing, uncounted, uncountedClips } = asr
  const { failed, failedDeletions, deletions, n } = figures
  return (
    <p className={styles.note}>
      {normalisationText(normalise)} The entity is held where an accepted form of gold stands in the transcription as
      whole words, {normalise ? 'compared by letters and digits alone, without accents' : 'exactly as it is written'}.
      Over {traceText(n)} with a reference.
      {failed > 0 && (
        <>
          {' '}
          <Link className="link" href={failedHref(run.dataset.key, run.key)} prefetch={false}>
            {traceText(failed)} failed
          </Link>
        </>
      )}
      {failed > 0 &&
        ` (an error or no transcription) and count as all of their words left out, as sclite scores an empty transcription: ${countText(failedDeletions)} of the ${countText(deletions)}.`}
      {missing > 0 && (
        <>
          {' '}
          <Link className="link" href={missingHref(run.key)}>
            {countText(missing)} {missing === 1 ? 'clip has' : 'clips have'} a reference but no trace
          </Link>
          , and no part in this.
        </>
      )}
      {uncounted > 0 && (
        <>
          {' '}
          <ClipsLink clips={uncountedClips} to={(clip) => tracesHref({ dataset: run.dataset.key, run: run.key, clip })}>
            {`${traceText(uncounted)} with a reference`}
          </ClipsLink>{' '}
          not counted: too long to be aligned, or not annotated since these figures came to be.
        </>
      )}
    </p>
  )
}

function Confusions({ asr, at, id }: { asr: RunAsr; at: (edits: readonly string[]) => string; id: string }) {
  const { substitutions, deletions, insertions, sounds } = asr
  return (
    <>
      <div className={styles.tables}>
        <div>
          <EditTable id={`${id}-substituted`} title="Words heard as others" list={substitutions} at={at} />
          <SoundTable list={sounds} at={at} />
        </div>
        <div>
          <EditTable id={`${id}-left-out`} title="Words left out" list={deletions} at={at} />
          <EditTable id={`${id}-added`} title="Words added" list={insertions} at={at} />
        </div>
      </div>
      <p className={styles.note}>
        Words are normalised here, also where the figures above are raw; words of failed traces are not among them.
        Sounds are those that the spelling stands for by rules of German or English, by the clip’s language: nobody has
        measured them in the audio. They are compared only in word pairs that differ in at most a third of their sounds.
      </p>
    </>
  )
}

function Body({ run, asr, retrieval, k, normalise }: Props): ReactNode {
  const { figures, uncounted } = asr
  if (figures.task !== 'transcription')
    return <p className="soft">Does not apply: the task of its dataset is {figures.task}, not transcription.</p>
  if (figures.n + uncounted === 0)
    return <p className="soft">Not known: none of its traces is of a clip with a reference.</p>
  const filters = { dataset: run.dataset.key, run: run.key, retrieval, k }
  const to = (value: boolean) => href(runHref(run.key), { retrieval, k, normalise: normaliseParam(value) })
  return (
    <>
      <NormaliseChoice normalise={normalise} to={to} />
      <Rates figures={figures} traces={tracesHref(filters)} id="words" />
      <Basis run={run} asr={asr} normalise={normalise} />
      <Confusions asr={asr} at={(edit) => tracesHref({ ...filters, edit })} id="words" />
    </>
  )
}

/** How far a run's transcriptions are from what was said: error rates, and the words and sounds that were most confused. */
export function AsrSection(props: Props) {
  return (
    <section className={styles.section} aria-labelledby="transcription">
      <h2 id="transcription">
        Transcription{' '}
        <small>
          errors of words and characters against the reference; n clips, 95% bootstrap over clips, for the entity Wilson
        </small>
      </h2>
      <Body {...props} />
    </section>
  )
}
