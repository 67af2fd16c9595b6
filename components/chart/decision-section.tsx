import Link from 'next/link'
import { ClipsLink } from '@/components/ui/clips-link'
import { CutOffForm } from '@/components/ui/cut-off-form'
import { DataTable } from '@/components/ui/data-table'
import { clipLists } from '@/lib/url/clip-filter'
import { href, runHref, tracesHref } from '@/lib/url/hrefs'
import { beyondDepthText } from '@/lib/views/beyond-depth'
import type { DrawnChart } from '@/lib/views/chart'
import type { Decision, DecisionLoss, LostTrace } from '@/lib/views/decision'
import { countText } from '@/lib/views/number-text'
import { rankText } from '@/lib/views/rank-view'
import styles from './decision-section.module.css'
import { ChartFigure } from './plot/chart-figure'
import { RateFigure } from './rate-figure'

type Search = NonNullable<Decision['search']>
type At = { readonly dataset: string; readonly run: string; readonly retrieval: string; readonly k: number }

/** How many traces are named; the figure above them leads to all. */
const mostNamed = 10

function knownText({ candidates, unmatched, missing, resamples }: DecisionLoss): string {
  const { traces, some, every } = candidates
  const known =
    every === traces
      ? `Ranks are known of all candidates in all ${countText(traces)} traces that have any.`
      : `Candidate ranks are known for ${countText(some)} of ${countText(traces)} traces with candidates (of every candidate in ${countText(every)}); the rest counts with its answer alone, so the oracle is a lower bound.`
  const strange =
    unmatched > 0
      ? ` ${countText(unmatched)} given ${unmatched === 1 ? 'rank names' : 'ranks name'} no candidate that was found in its trace, and count for nothing.`
      : ''
  const absent =
    missing > 0 ? ` ${countText(missing)} ${missing === 1 ? 'clip' : 'clips'} without a trace are misses in both.` : ''
  return `${known}${strange}${absent} The gap has the interval of a paired bootstrap over clips, ${countText(resamples)} resamples; where no clip differs, Wilson’s of none.`
}

const clipsOf = (lost: readonly LostTrace[]) => [...new Set(lost.map(({ clip }) => clip))]

const lostHref = (at: At, clip: readonly string[]) => tracesHref({ ...at, outcome: 'miss', clip })

function LossTable({ loss, at }: { loss: DecisionLoss; at: At }) {
  const clips = clipsOf(loss.lost)
  const lostLink =
    clipLists(clips).length === 1
      ? {
          href: lostHref(at, clips),
          what: 'the misses that a candidate would have hit',
        }
      : {}
  return (
    <DataTable label="Decision loss" narrow>
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">what is ranked</span>
          </th>
          <th scope="col" className="num">
            recall@{at.k}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            oracle over trace <small>the best of its candidates and its answer, whether it answered or not</small>
          </th>
          <td className="num">
            <RateFigure rate={loss.oracle} href={tracesHref(at)} what={`all traces at ${at.retrieval}, k = ${at.k}`} />
          </td>
        </tr>
        <tr>
          <th scope="row">
            submitted answer <small>what the trace decided on; no transcription is a miss</small>
          </th>
          <td className="num">
            <RateFigure
              rate={loss.submitted}
              href={tracesHref({ ...at, outcome: 'miss' })}
              what={`misses at ${at.retrieval}, k = ${at.k}`}
            />
          </td>
        </tr>
        <tr>
          <th scope="row">
            decision loss <small>the gap between them</small>
          </th>
          <td className="num">
            <RateFigure rate={loss.loss} {...lostLink} />
          </td>
        </tr>
      </tbody>
    </DataTable>
  )
}

function LostRow({ one, at }: { one: LostTrace; at: At }) {
  return (
    <tr>
      <th scope="row">
        <Link prefetch={false} href={href(`/t/${one.trace}`, { retrieval: at.retrieval, k: at.k })}>
          {one.clip}
        </Link>
      </th>
      <td>{one.candidate}</td>
      <td className="num">{one.rank}</td>
      <td className="num">{one.failed ? 'no answer' : rankText(one.answerRank, one.depth)}</td>
    </tr>
  )
}

function Lost({ lost, at }: { lost: readonly LostTrace[]; at: At }) {
  if (lost.length === 0) return null
  const more = lost.length - mostNamed
  return (
    <div>
      <h3 className={styles.head}>Lost by the decision: {countText(lost.length)}</h3>
      <DataTable label="Lost by the decision" narrow>
        <thead>
          <tr>
            <th scope="col">clip</th>
            <th scope="col">best candidate</th>
            <th scope="col" className="num">
              its rank
            </th>
            <th scope="col" className="num">
              answer’s rank
            </th>
          </tr>
        </thead>
        <tbody>
          {lost.slice(0, mostNamed).map((one) => (
            <LostRow key={one.trace} one={one} at={at} />
          ))}
        </tbody>
      </DataTable>
      {more > 0 && (
        <p className={styles.said}>
          And {countText(more)} more:{' '}
          <ClipsLink clips={clipsOf(lost)} to={(clip) => lostHref(at, clip)}>
            all misses of their clips
          </ClipsLink>
          .
        </p>
      )}
    </div>
  )
}

const example = (search: Search) =>
  JSON.stringify({
    ...{ run: '…', clip: '…', output: '…' },
    candidateRanks: [{ text: 'Östliche Straße', ...search, rank: 1 }],
  })

/** Why the decision loss is not known, and what would make it known. */
function NotKnown({ decision, search }: { decision: Decision; search: Search }) {
  const { given, k } = decision
  if (search.depth < k)
    return <p className={`soft ${styles.unknown}`}>Not known: {beyondDepthText(k, search.depth)}.</p>
  const why =
    given === 0
      ? 'Not known: no record gives candidateRanks'
      : `Not known: of ${countText(given)} candidateRanks none names a candidate that was found in its trace`
  return (
    <>
      <p className={`soft ${styles.unknown}`}>
        {why} for {search.retrieval}, index {search.indexVersion || 'without a version'}, depth{' '}
        {countText(search.depth)}.
      </p>
      <details className={styles.how}>
        <summary>How to give them</summary>
        <p className={styles.said}>
          Search the same index with each candidate of a trace, and write where gold ranked (null: beyond the depth)
          into the trace’s line; importing the file again adds the ranks.
        </p>
        <pre className={styles.example}>{example(search)}</pre>
      </details>
    </>
  )
}

function Loss({ decision }: { decision: Decision }) {
  const { loss, search, run, dataset, k } = decision
  if (search === null) return <p className="soft">Not known: its traces have no rankings.</p>
  if (loss === null) return <NotKnown decision={decision} search={search} />
  const at = { dataset, run: run.key, retrieval: search.retrieval, k }
  return (
    <div className={styles.loss}>
      <div>
        <LossTable loss={loss} at={at} />
        <p className={styles.said}>{knownText(loss)}</p>
      </div>
      <Lost lost={loss.lost} at={at} />
    </div>
  )
}

/** What a run would have had if it had submitted the best that it thought of, and what stood while it thought. */
export function DecisionSection(props: {
  decision: Decision
  charts: { readonly commitment: DrawnChart | null; readonly byLength: DrawnChart | null }
}) {
  const { decision, charts } = props
  const { search, k, run } = decision
  return (
    <section id="decision">
      <h2>
        What the decision lost{' '}
        <small>
          recall@{k}
          {search &&
            ` at ${search.retrieval}, index ${search.indexVersion || 'without a version'}, depth ${countText(search.depth)}`}
        </small>
      </h2>
      {search && <CutOffForm action={runHref(run.key)} k={k} keep={[['retrieval', search.retrieval]]} />}
      <Loss decision={decision} />
      <div className={styles.charts}>
        {charts.commitment ? (
          <ChartFigure drawn={charts.commitment} />
        ) : (
          <p className="soft">
            No trace of it is whole and has a gold that is known: nothing stood over its reasoning.
          </p>
        )}
        {charts.byLength && <ChartFigure drawn={charts.byLength} />}
      </div>
    </section>
  )
}
