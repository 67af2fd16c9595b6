import Link from 'next/link'
import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { Contents } from '@/components/ui/contents'
import { Facts } from '@/components/ui/facts'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { failedHref, href, missingHref, runHref, tracesHref } from '@/lib/url/hrefs'
import { normaliseParam } from '@/lib/url/normalise'
import type { FateMatrix } from '@/lib/views/fate-matrix'
import { countText, utcText } from '@/lib/views/number-text'
import type { PathologyDefinition } from '@/lib/views/pathology-catalogue'
import type { RunDetail } from '@/lib/views/run-detail'
import { CountLink } from './count-link'
import { FateMatrixTable } from './fate-matrix-table'
import { PathologyTable } from './pathology-table'
import styles from './run-page.module.css'
import { RunRecallTable } from './run-recall-table'
import { MedianLatency, StateShares } from './state-shares'
import { WholeBanner } from './whole-banner'

const instant = (value: string | null) => value && `${utcText(value)} UTC`
const yesNo = (value: boolean | null) => (value === null ? 'not known' : value ? 'yes' : 'no')

function json(value: Readonly<Record<string, unknown>>): ReactNode {
  if (Object.keys(value).length === 0) return null
  return <pre className={styles.json}>{JSON.stringify(value, null, 2)}</pre>
}

function Prompt({ run }: { run: RunDetail }) {
  if (run.prompt.length === 0) return <p className="soft">Its records give no prompt.</p>
  return (
    <div className={styles.prompt}>
      {run.prompt.map((message, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: messages have no other identity than their place
        <div key={at}>
          <h3>{message.role}</h3>
          <pre>{typeof message.content === 'string' ? message.content : JSON.stringify(message.content, null, 2)}</pre>
        </div>
      ))}
    </div>
  )
}

function RunFacts({ run }: { run: RunDetail }) {
  const { dataset, source } = run
  const tags = run.tags.map(([key, value]) => `${key}: ${value}`).join(', ')
  return (
    <Facts
      facts={[
        [
          'key',
          <code key="key" className="mono">
            {run.key}
          </code>,
        ],
        ['model', run.model],
        ['origin', run.origin],
        [
          'dataset',
          <Link key="dataset" className="link" href={href('/', { dataset: dataset.key })}>
            {dataset.name}
          </Link>,
        ],
        ['asks to think', yesNo(run.asksReasoning)],
        ['prefill', run.prefill && <code className="mono">{JSON.stringify(run.prefill)}</code>],
        ['started', instant(run.startedAt)],
        ['finished', instant(run.finishedAt)],
        ['tags', tags],
        ['parameters', json(run.params)],
        ['other fields', json(run.meta)],
        ['source', `${source.name}, line ${countText(source.line)}`],
        [
          'SHA-256',
          <code key="sha" className="mono">
            {source.sha256}
          </code>,
        ],
        ['importer', source.importer],
        ['imported', instant(source.importedAt)],
      ]}
    />
  )
}

function RunCounts({ run }: { run: RunDetail }) {
  const { traces, missing, expected } = run
  const failed = (failure: string) => failedHref(run.dataset.key, run.key, { failure })
  return (
    <Facts
      facts={[
        [
          'traces',
          <Link key="traces" className="link" href={tracesHref({ dataset: run.dataset.key, run: run.key })}>
            {countText(traces)}
          </Link>,
        ],
        ['expected', expected === null ? null : countText(expected)],
        [
          'clips without one',
          <CountLink key="missing" count={missing} href={missingHref(run.key)} what="clips without a trace" />,
        ],
        ['errors', <CountLink key="errors" count={run.errors} href={failed('error')} what="errors" />],
        [
          'no transcription',
          <CountLink
            key="none"
            count={run.noTranscription}
            href={failed('no-transcription')}
            what="traces without a transcription"
          />,
        ],
        ['median latency', <MedianLatency key="latency" run={run} />],
        ['think states', <StateShares key="states" run={run} />],
      ]}
    />
  )
}

function RetrievalChoice(props: { run: RunDetail; retrieval: string | null; k: number; normalise: boolean }) {
  const { run, retrieval, k, normalise } = props
  if (run.retrievals.length < 2) return null
  const options = run.retrievals.map((one) => ({
    label: one.retrieval,
    href: href(runHref(run.key), { retrieval: one.retrieval, k, normalise: normaliseParam(normalise) }),
    chosen: one.retrieval === retrieval,
  }))
  return <Choice label="Retrieval" options={options} />
}

type Parts = Readonly<
  Record<'headline' | 'edit' | 'asr' | 'searches' | 'decision' | 'remove' | 'lift' | 'missing', ReactNode>
>

/** The sections of the page, in their order; the parts that a run may lack are left out. */
function sectionsOf({ asr, decision, lift, missing }: Parts): readonly (readonly [id: string, title: string])[] {
  const all: readonly (readonly [id: string, title: string, isThere: boolean])[] = [
    ['recall', 'Recall', true],
    ['transcription', 'Transcription', Boolean(asr)],
    ['gold-fate', 'Where gold was lost', true],
    ['decision', 'What the decision lost', Boolean(decision)],
    ['pathologies', 'Pathologies', true],
    ['lift', 'Lift', Boolean(lift)],
    ['missing', 'Missing clips', Boolean(missing)],
    ['prompt', 'Prompt', true],
    ['traces', 'Traces', true],
    ['run', 'Run', true],
  ]
  return all.flatMap(([id, title, isThere]) => (isThere ? [[id, title] as const] : []))
}

type Props = Parts & {
  readonly run: RunDetail
  readonly definitions: readonly PathologyDefinition[]
  readonly matrix: FateMatrix
  readonly retrieval: string | null
  readonly normalise: boolean
  readonly k: number
}

/** One run: what came of it first, then section by section, what it was, and what a person can do with it. */
export function RunPage(props: Props) {
  const { run, definitions, matrix, retrieval, k, normalise } = props
  const at = { dataset: run.dataset.key, retrieval, k }
  return (
    <PageBody title={run.name} beside={<OriginBadge origin={run.origin} />} lead={props.edit}>
      <WholeBanner run={run} at={{ retrieval, k }} />
      {props.headline}
      <Contents sections={sectionsOf(props)} />
      <div className={styles.columns}>
        <div>
          <section id="recall">
            <h2>
              Recall <small>95% Wilson interval, n clips; each figure leads to its misses</small>
            </h2>
            <RunRecallTable run={run} />
          </section>
          {props.searches}
          {props.asr}
          <section id="gold-fate">
            <h2>
              Where gold was lost <small>gold fate by rank{retrieval !== null && ` at ${retrieval}`}</small>
            </h2>
            <RetrievalChoice run={run} retrieval={retrieval} k={k} normalise={normalise} />
            <FateMatrixTable matrix={matrix} at={{ ...at, run: run.key }} />
          </section>
          {props.decision}
          <section id="pathologies">
            <h2>
              Pathologies <small>flagged of judged; excluded are traces that a detector cannot judge</small>
            </h2>
            <PathologyTable definitions={definitions} run={run} at={at} />
          </section>
          {props.lift}
          {props.missing}
          <section id="prompt">
            <h2>Prompt</h2>
            <Prompt run={run} />
          </section>
        </div>
        <div>
          <section id="traces">
            <h2>Traces</h2>
            <RunCounts run={run} />
          </section>
          <section id="run">
            <h2>Run</h2>
            <RunFacts run={run} />
          </section>
          <section>{props.remove}</section>
        </div>
      </div>
    </PageBody>
  )
}
