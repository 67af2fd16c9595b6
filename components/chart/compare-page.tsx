import type { ReactNode } from 'react'
import { PageBody } from '@/components/ui/page-body'
import type { ComparedRun, Comparison, Differing, PairList, PairView, Sides } from '@/lib/views/comparison'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'
import { ComparedRuns, DifferingBanner } from './compare-banner'
import { CompareBar } from './compare-bar'
import { PairMatrix } from './compare-matrix'
import { MeasuresTable } from './compare-measures'
import { LackingList, NotPairedList } from './compare-not-paired'
import { PairwiseTable } from './compare-pairs'
import { PairedTraces } from './compare-traces'
import { WonLostTables } from './compare-won-lost'
import { calledRuns } from './plot/run-look'

function Pair({
  comparison,
  pair,
  cell,
  slope,
}: {
  comparison: Comparison
  pair: PairView
  cell: PairList | null
  slope: ReactNode
}) {
  const several = Math.max(pair.attempts.a, pair.attempts.b) > 1
  return (
    <>
      <section>
        <h2>
          Won and lost{' '}
          <small>
            {several ? 'attempts of the same clip, paired by attempt' : 'the same clips in both'}; each count leads to
            its traces
          </small>
        </h2>
        <WonLostTables comparison={comparison} pair={pair} />
      </section>
      <div className={styles.columns}>
        <section>
          <h2>
            Measures{' '}
            <small>
              over clips that both have a trace of
              {several && '; clips were tried several times: a clip’s value is the mean of its attempts'}
            </small>
          </h2>
          <MeasuresTable comparison={comparison} />
          <WordsNote attempts={pair.attempts} />
        </section>
        {slope && <section>{slope}</section>}
      </div>
      <section>
        <h2>Not in both</h2>
        <NotPairedList notPaired={pair.notPaired} comparison={comparison} />
      </section>
      <section id="clips">
        <h2>Traces</h2>
        <PairedTraces comparison={comparison} pair={pair} cell={cell} />
      </section>
    </>
  )
}

/** Whose recall has Wilson's interval: the runs that tried each clip once. */
function methodText({ a, b }: Sides): string {
  if (a > 1 && b > 1) return 'percentile bootstraps over clips'
  const whose =
    a === b
      ? 'of a recall, Tango’s of the difference of two'
      : `of ${a === 1 ? 'a' : 'b'}’s recall, which tried each clip once`
  return `Wilson’s ${whose}, else percentile bootstraps over clips`
}

function WordsNote({ attempts }: { attempts: Sides }) {
  return (
    <p className="soft" style={{ marginTop: 8, maxWidth: '100ch' }}>
      Intervals are 95%: {methodText(attempts)} (paired for b − a; 10,000 resamples, seed 1). Where all clips are alike,
      recall and MRR have the limits that as many clips allow, and WER has none. WER is over every clip of both whose
      reference is known, ranked or not, with case, punctuation and ß/ss evened out; an error or no transcription
      deletes all of its words.
      {attempts.a === 1 &&
        attempts.b === 1 &&
        ' McNemar’s exact test is more cautious than Tango’s interval: p may stay above 0.05 where the interval of b − a leaves out 0.'}
    </p>
  )
}

function NotRanked({ comparison }: { comparison: Comparison }) {
  const { runs, retrieval, wer } = comparison
  const lacking = calledRuns(runs)
    .filter(({ search }) => search === null)
    .map(({ called }) => called)
  return (
    <section>
      <p>
        {retrieval === ''
          ? 'Neither run has rankings, so nothing can be won or lost at k.'
          : `${retrieval} has no rankings of ${lacking.join(' and ')}, so nothing can be won or lost at k.`}
      </p>
      {wer && (
        <>
          <MeasuresTable comparison={comparison} />
          <WordsNote attempts={wer.attempts} />
        </>
      )}
    </section>
  )
}

/** The ranks of several runs, and which runs have none. */
function Courses({ comparison, slope }: { comparison: Comparison; slope: ReactNode }) {
  const { runs, retrieval } = comparison
  const lacking = calledRuns(runs).filter(({ search }) => search === null)
  return (
    <>
      {slope ?? <p className="soft">No clip has a rank in two of the runs or more.</p>}
      {slope && lacking.length > 0 && (
        <p className="soft">
          Not among them, as not searched by {retrieval}: {lacking.map(({ called }) => called).join(', ')}.
        </p>
      )}
    </>
  )
}

/** Two runs paired by clip, or up to six against the first. */
export function ComparePage(props: { comparison: Comparison; cell: PairList | null; slope: ReactNode }) {
  const { comparison, cell, slope } = props
  const { runs, differing, pair, retrieval, k } = comparison
  const [a] = runs
  const names = calledRuns(runs).map(({ called }) => called)
  return (
    <PageBody
      title={runs.length === 2 ? names.join(' against ') : `${runs.length} runs compared`}
      beside={<span className="soft">{a?.dataset.name}</span>}
      lead={
        <>
          Paired by clip: what differs between them is not which clips they heard. A failed trace is a miss; a clip that
          is not in both is left out, and named below.
        </>
      }
    >
      <ComparedRuns runs={runs} />
      <DifferingBanner differing={differing} runs={runs} />
      <CompareBar comparison={comparison} />
      {runs.length > 2 && (
        <>
          <section>
            <h2>
              Against a{' '}
              <small>
                {retrieval !== '' && `at ${retrieval}, k = ${countText(k)}, `}each run over its own clips, and the
                difference over clips that both of a pair have
              </small>
            </h2>
            <PairMatrix comparison={comparison} />
            <p className="soft" style={{ marginTop: 8, maxWidth: '100ch' }}>
              Intervals are 95%: Wilson’s of the recall of a run that tried each clip once, Tango’s of the difference of
              two such, else percentile bootstraps over clips (paired for differences; 10,000 resamples, seed 1). Recall
              and MRR are over the rankable clips that a run has a trace of, WER over those whose reference is known; a
              failed trace is a miss, and deletes all words. McNemar’s exact test is more cautious than Tango’s
              interval: p may stay above 0.05 where the interval of a difference leaves out 0.
            </p>
          </section>
          <section>
            <h2>
              Won and lost <small>at k = {countText(k)}, between each two; each cell leads to its pair</small>
            </h2>
            <PairwiseTable comparison={comparison} />
          </section>
          <section>
            <h2>Ranks from run to run</h2>
            <Courses comparison={comparison} slope={slope} />
          </section>
          <section>
            <h2>Not in all</h2>
            <LackingList lacking={comparison.lacking} runs={runs} />
          </section>
        </>
      )}
      {runs.length === 2 && pair === null && <NotRanked comparison={comparison} />}
      {pair && <Pair comparison={comparison} pair={pair} cell={cell} slope={slope} />}
    </PageBody>
  )
}

/** Runs that cannot be compared, since they heard other clips. */
export function OtherDatasets({ runs, differing }: { runs: readonly ComparedRun[]; differing: readonly Differing[] }) {
  const datasets = [...new Set(runs.map(({ dataset }) => `${dataset.name} (${dataset.key})`))]
  return (
    <PageBody title="These runs cannot be compared">
      <p style={{ marginBottom: 16 }}>
        They are of {datasets.length === 2 ? 'two datasets' : `${datasets.length} datasets`}: {datasets.join(' and ')}.
        Runs are paired by clip, and only runs of one dataset have the same clips.
      </p>
      <ComparedRuns runs={runs} />
      <DifferingBanner differing={differing} runs={runs} />
    </PageBody>
  )
}
