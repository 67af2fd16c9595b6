import Link from 'next/link'
import type { ReactNode } from 'react'
import { candidateLanes } from '@/lib/views/candidate-lanes'
import { fateText } from '@/lib/views/fate-text'
import { groundings, surrogateIndex } from '@/lib/views/grounding'
import { utcText } from '@/lib/views/number-text'
import type { PathologyView } from '@/lib/views/pathology-view'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { RankingView, TraceDetail } from '@/lib/views/trace-detail'
import { CandidateTimeline } from './candidate-timeline'
import { GroundLegend, Legend } from './legend'
import styles from './rail.module.css'

const whole = (value: number) => value.toLocaleString('en-GB')

function Facts({ trace }: { trace: TraceDetail }) {
  const { thinkState, goldFate, segments, reasoning, finishReason, latencyMs, usage, attempts, attempt } = trace
  const tokens =
    typeof usage?.completionTokens === 'number' ? `${whole(usage.completionTokens)} completion tokens` : null
  return (
    <section>
      <h2>Reasoning</h2>
      <dl className={styles.facts}>
        <dt>think state</dt>
        <dd title={thinkStateText[thinkState]}>{thinkState}</dd>
        <dt>gold fate</dt>
        <dd title={goldFate === null ? undefined : fateText[goldFate]}>
          {goldFate ?? <span className="soft">not judged: {fateless(trace)}</span>}
        </dd>
        <dt>length</dt>
        <dd>
          {reasoning === null ? 'none' : `${whole(segments.length)} segments, ${whole(reasoning.length)} characters`}
        </dd>
        <dt>finish</dt>
        <dd>{finishReason ?? 'not known'}</dd>
        <dt>latency</dt>
        <dd>{latencyMs === null ? 'not known' : `${(latencyMs / 1000).toFixed(1)} s`}</dd>
        {tokens ? (
          <>
            <dt>usage</dt>
            <dd>{tokens}</dd>
          </>
        ) : null}
        {attempts.length > 1 ? (
          <>
            <dt>attempt</dt>
            <dd>
              {attempts.map((one) => (
                <Link
                  key={one.key}
                  href={`/t/${one.key}`}
                  className="link"
                  aria-current={one.attempt === attempt ? 'page' : undefined}
                >
                  {one.attempt + 1}
                </Link>
              ))}
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

/** Why gold has no fate in a trace. */
function fateless({ clip, annotatedBy, thinkState }: TraceDetail): string {
  if (annotatedBy === null) return 'an earlier revision'
  return clip.gold.length === 0 ? 'gold is not known' : `the reasoning is ${thinkState}`
}

function Candidates({ trace }: { trace: TraceDetail }) {
  if (trace.candidates.length === 0) return null
  return (
    <section>
      <h2>
        Candidates <em>{trace.candidates.length}</em>
      </h2>
      <CandidateTimeline {...candidateLanes(trace)} />
    </section>
  )
}

/** What the sentences rest on, and how many of them name nothing acoustic. */
function Grounds({ grounds }: Pick<TraceDetail, 'grounds'>) {
  const index = surrogateIndex(grounds)
  if (index === null) return null
  const counts = groundings.map((kind) => [kind, grounds.filter((one) => one.kind === kind).length] as const)
  const without = grounds.length - (counts.find(([kind]) => kind === 'acoustic')?.[1] ?? 0)
  return (
    <section>
      <h2>Sentences rest on</h2>
      <GroundLegend counts={counts} />
      <p className={styles.notes}>
        Surrogate index {index.toFixed(2)}: {whole(without)} of {whole(grounds.length)} sentences name nothing acoustic.
        By rules; each says why when it is switched on.
      </p>
    </section>
  )
}

function nothingFound(detectors: number, unjudged: number): string {
  if (unjudged >= detectors) return `None of ${detectors} detectors can judge this trace.`
  return `None of the ${detectors - unjudged} detectors that can judge it found anything.`
}

/** What could not be judged, by the reason, folded: a trace without reasoning has many. */
function Unjudged({ unjudged }: Pick<TraceDetail, 'unjudged'>) {
  if (unjudged.length === 0) return null
  const reasons = new Map<string, string[]>()
  for (const { pathology, status, note } of unjudged) {
    const reason = status === 'failed' ? `the detector failed: ${note}` : note
    reasons.set(reason, [...(reasons.get(reason) ?? []), pathology])
  }
  return (
    <details className={styles.notes} open={unjudged.some(({ status }) => status === 'failed')}>
      <summary>{unjudged.length} not judged</summary>
      {[...reasons].map(([reason, names]) => (
        <p key={reason}>
          {reason}: {names.join(', ')}
        </p>
      ))}
    </details>
  )
}

function Findings({ trace, pathologies }: { trace: TraceDetail; pathologies: readonly PathologyView[] }) {
  if (trace.annotatedBy === null)
    return (
      <section>
        <h2>Findings</h2>
        <p className={styles.notes}>An earlier revision is kept to be read; no detector judges it.</p>
      </section>
    )
  const counts = new Map<string, number>()
  for (const { pathology } of trace.findings) counts.set(pathology, (counts.get(pathology) ?? 0) + 1)
  const found = pathologies
    .filter(({ id }) => counts.has(id))
    .map((one) => ({ ...one, count: counts.get(one.id) ?? 0 }))
  return (
    <section>
      <h2>
        Findings <em>{trace.findings.length}</em>
      </h2>
      {found.length > 0 ? (
        <Legend pathologies={found} />
      ) : (
        <p className={styles.notes}>{nothingFound(pathologies.length, trace.unjudged.length)}</p>
      )}
      <Unjudged unjudged={trace.unjudged} />
    </section>
  )
}

function Top({ ranking, gold }: { ranking: RankingView; gold: ReadonlySet<string> }) {
  return (
    <section>
      <h2>
        Nearest in {ranking.retrieval} <em>index {ranking.indexVersion || 'without a version'}</em>
      </h2>
      <ol className={styles.top}>
        {ranking.top.map(({ entity, score }, at) => (
          <li key={entity} className={gold.has(entity) ? styles.isGold : undefined}>
            <i aria-hidden="true">{at + 1}</i>
            <span>
              {entity}
              {gold.has(entity) ? ' (gold)' : ''}
            </span>
            <em className={styles.count}>{score === null ? '' : score.toFixed(3)}</em>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Provenance({ trace }: { trace: TraceDetail }) {
  const { source, run, clip } = trace
  return (
    <section>
      <h2>Where it comes from</h2>
      <dl className={styles.facts}>
        <dt>run</dt>
        <dd>
          <Link className="link" href={`/runs/${encodeURIComponent(run.key)}`}>
            {run.name}
          </Link>
        </dd>
        <dt>clip</dt>
        <dd>
          <Link
            className="link"
            href={`/clips/${encodeURIComponent(clip.key)}?dataset=${encodeURIComponent(clip.dataset.key)}`}
          >
            {clip.key}
          </Link>
        </dd>
        <dt>file</dt>
        <dd title={`SHA-256 ${source.sha256}`}>
          {source.name}, line {source.line}
        </dd>
        <dt>SHA-256</dt>
        <dd className="mono">{source.sha256 === '' ? 'not known' : `${source.sha256.slice(0, 16)}…`}</dd>
        <dt>imported</dt>
        <dd>{source.importedAt === '' ? 'not known' : `${utcText(source.importedAt)} UTC`}</dd>
      </dl>
    </section>
  )
}

/** What is known of a trace beside its text. */
export function Rail(props: { trace: TraceDetail; pathologies: readonly PathologyView[]; children: ReactNode }) {
  const { trace, pathologies, children } = props

  const gold = new Set(trace.goldEntities)
  return (
    <div className={styles.rail}>
      <Facts trace={trace} />
      <Findings trace={trace} pathologies={pathologies} />
      <Candidates trace={trace} />
      <Grounds grounds={trace.grounds} />
      {trace.rankings
        .filter((ranking) => ranking.shown && ranking.top.length > 0)
        .map((ranking) => (
          <Top key={ranking.retrieval} ranking={ranking} gold={gold} />
        ))}
      {children}
      <Provenance trace={trace} />
    </div>
  )
}
