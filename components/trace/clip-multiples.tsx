import Link from 'next/link'
import { OriginBadge } from '@/components/ui/origin-badge'
import { href, pathologyHref, runHref, tracesHref } from '@/lib/url/hrefs'
import { attemptSpread } from '@/lib/views/attempt-spread'
import type { ClipRun, ClipTrace, ClipTraces } from '@/lib/views/clip-detail'
import { fateText } from '@/lib/views/fate-text'
import { countText, latencyText } from '@/lib/views/number-text'
import { rankText } from '@/lib/views/rank-view'
import { thinkStateText } from '@/lib/views/think-state-text'
import { AnswerText } from './answer-text'
import { AttemptSummary } from './attempt-summary'
import { Barcode } from './barcode'
import styles from './clip-multiples.module.css'
import { WordDifference } from './word-difference'

type Families = Readonly<Record<string, string>>

type Shared = {
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly list: string
  readonly families: Families
  /** The longest reasoning among the traces, in characters. */
  readonly longest: number
  /** The trace that another is read beside: the best ranked, and the next best beside that one. */
  readonly best: readonly ClipTrace[]
}

function Transcription({ trace, reference }: { trace: ClipTrace; reference: string | null }) {
  if (trace.failure !== null || trace.transcription === null || !reference) return <AnswerText row={trace} />
  return <WordDifference said={reference} written={trace.transcription} />
}

function Length({ chars, longest }: { chars: number | null; longest: number }) {
  if (chars === null) return <span className="soft">–</span>
  return (
    <>
      {countText(chars)}
      <u style={{ width: `${(100 * chars) / Math.max(1, longest)}%` }} aria-hidden="true" />
    </>
  )
}

function Pathologies({ ids, families }: { ids: readonly string[]; families: Families }) {
  if (ids.length === 0) return null
  return (
    <p className={styles.pathologies}>
      {ids.map((id) => (
        <Link key={id} href={pathologyHref(id)} prefetch={false} className={families[id]}>
          {id}
        </Link>
      ))}
    </p>
  )
}

function nameOf({ run, attempt }: ClipTrace, ofSeveral: boolean): string {
  return ofSeveral || attempt > 0 ? `${run.name}, attempt ${attempt + 1}` : run.name
}

function Beside({ trace, shared, name }: { trace: ClipTrace; shared: Shared; name: string }) {
  const other = shared.best.find(({ key }) => key !== trace.key)
  if (!other) return null
  const words = `Read ${name} beside ${nameOf(other, false)}`
  return (
    <Link
      className="link"
      href={href(`/t/${trace.key}`, { with: other.key, list: shared.list })}
      prefetch={false}
      aria-label={words}
      title={words}
    >
      beside
    </Link>
  )
}

const heads = ['rank', 'at k', 'gold fate', 'state', 'chars', 'latency'] as const

function Multiple({ trace, shared, ofSeveral }: { trace: ClipTrace; shared: Shared; ofSeveral: boolean }) {
  const { rank, depth, outcome, goldFate, thinkState, strip } = trace
  const name = nameOf(trace, ofSeveral)
  const cells = [
    rankText(rank, depth),
    outcome,
    goldFate === null ? (
      '–'
    ) : (
      <span key="fate" title={fateText[goldFate]}>
        {goldFate}
      </span>
    ),
    <span key="state" title={thinkStateText[thinkState]}>
      {thinkState}
    </span>,
    <Length key="chars" chars={trace.reasoningChars} longest={shared.longest} />,
    latencyText(trace.latencyMs),
  ]
  return (
    <li className={styles.trace} data-trace={trace.key}>
      <p className={styles.said}>
        {ofSeveral ? <small>{trace.attempt + 1}</small> : null}
        <Transcription trace={trace} reference={shared.reference} />
      </p>
      <dl className={styles.facts} data-outcome={outcome}>
        {heads.map((head, at) => (
          <div key={head}>
            <dt>{head}</dt>
            <dd>{cells[at]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.links}>
        <Link
          className="link"
          href={href(`/t/${trace.key}`, { list: shared.list })}
          prefetch={false}
          aria-label={`Trace of ${name}`}
        >
          read
        </Link>
        <Beside trace={trace} shared={shared} name={name} />
      </p>
      <div className={styles.strip}>
        {strip === null || strip.kinds === '' ? (
          <p className={styles.none}>{thinkStateText[thinkState]}</p>
        ) : (
          <Barcode strip={strip} families={shared.families} />
        )}
      </div>
      <Pathologies ids={trace.pathologies} families={shared.families} />
    </li>
  )
}

function Run({ run, shared }: { run: ClipRun; shared: Shared }) {
  const [first] = run.traces
  if (!first) return null
  const spread = attemptSpread(run.traces, shared.gold)
  return (
    <section className={styles.run} aria-label={first.run.name}>
      <h3>
        <Link href={runHref(run.key)} prefetch={false}>
          {first.run.model}
        </Link>
        <OriginBadge origin={first.run.origin} />
        <small>{first.run.name}</small>
      </h3>
      {spread === null ? null : <AttemptSummary spread={spread} goldIsKnown={shared.gold.length > 0} />}
      <ol>
        {run.traces.map((trace) => (
          <Multiple key={trace.key} trace={trace} shared={shared} ofSeveral={run.traces.length > 1} />
        ))}
      </ol>
    </section>
  )
}

/** The two traces with the best ranks, or the first two where none has one. */
function bestOf(traces: readonly ClipTrace[]): readonly ClipTrace[] {
  const order = ({ rank }: ClipTrace) => rank ?? Number.POSITIVE_INFINITY
  const isScripted = ({ run }: ClipTrace) => Number(run.origin === 'scripted')
  const ordered = traces.toSorted(
    (a, b) => isScripted(a) - isScripted(b) || (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0),
  )
  return ordered.slice(0, 2)
}

/** What each run made of a clip, one above the other and aligned, so that the eye compares them. */
export function ClipMultiples(props: {
  clip: string
  dataset: string
  reference: string | null
  gold: readonly string[]
  traces: ClipTraces
  families: Families
}) {
  const { clip, dataset, reference, gold, traces, families } = props
  const all = traces.runs.flatMap((run) => run.traces)
  const query = { dataset, clip, retrieval: traces.retrieval || null, k: traces.k, sort: 'run' }
  const shared: Shared = {
    ...{ reference, gold, families },
    list: tracesHref(query).split('?')[1] ?? '',
    longest: Math.max(0, ...all.map(({ reasoningChars }) => reasoningChars ?? 0)),
    best: bestOf(all),
  }
  return (
    <section className={styles.multiples} style={{ marginTop: 0 }} aria-label="Traces of this clip">
      <p className={styles.heads} aria-hidden="true">
        <span>transcription{reference ? ', against what was said' : ''}</span>
        <span className={styles.facts}>
          {heads.map((head) => (
            <span key={head}>{head === 'at k' ? `at k = ${traces.k}` : head}</span>
          ))}
        </span>
      </p>
      {traces.runs.map((run) => (
        <Run key={run.key} run={run} shared={shared} />
      ))}
    </section>
  )
}
