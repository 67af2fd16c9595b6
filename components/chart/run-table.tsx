import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { failedHref, href, missingHref, tracesHref } from '@/lib/url/hrefs'
import { unknownAt } from '@/lib/views/beyond-depth'
import { searchOf } from '@/lib/views/leaderboard'
import { countText, utcText } from '@/lib/views/number-text'
import type { ListedRun } from '@/lib/views/run-order'
import styles from './compare.module.css'
import { CountLink } from './count-link'
import { RateFigure } from './rate-figure'
import { type RunFilters, runsQuery } from './run-filters'
import { RunHeading } from './run-heading'
import { SortHeading } from './sort-heading'
import { MedianLatency, missingText, StateShares } from './state-shares'

const columns: readonly { readonly sort: string; readonly label: string; readonly number: boolean }[] = [
  { sort: 'model', label: 'run', number: false },
  { sort: 'recall', label: 'recall', number: true },
  { sort: 'traces', label: 'traces', number: true },
  { sort: 'missing', label: 'missing', number: true },
  { sort: 'errors', label: 'errors', number: true },
  { sort: 'wer', label: 'WER', number: true },
  { sort: 'entityAccuracy', label: 'entity', number: true },
  { sort: 'latencyMs', label: 'median', number: true },
]

/** The form that ticked rows are sent with; it stands below the table, and rows name it. */
const compareForm = 'compare-runs'

/** A run's word error rate and entity accuracy; each leads to its traces, with the most confused words on the run's page. */
function AsrCells({ run, k }: { run: ListedRun; k: number }) {
  const { dataset, retrieval, asr } = run
  const traces = tracesHref({ dataset: dataset.key, run: run.key, retrieval, k })
  return (
    <>
      <td className="num">
        <RateFigure rate={asr?.wer ?? null} href={traces} what={`word error rate of ${run.model}`}>
          {asr?.wer && <small>{countText(asr.words)} words</small>}
        </RateFigure>
      </td>
      <td className="num">
        <RateFigure rate={asr?.entityAccuracy ?? null} href={traces} what={`entity accuracy of ${run.model}`} />
      </td>
    </>
  )
}

/** Whether a run has fewer traces than it expects, and nobody has said that it ended. */
function isUnfinished(run: ListedRun): run is ListedRun & { readonly expected: number } {
  return run.finishedAt === null && run.expected !== null && run.traces < run.expected && !run.removing
}

function RunCells({ run, k }: { run: ListedRun; k: number }) {
  const { dataset, retrieval, recall } = run
  return (
    <tr>
      <td>
        <input type="checkbox" name="run" value={run.key} form={compareForm} aria-label={`Compare ${run.name}`} />
      </td>
      <th scope="row" style={{ minWidth: 200, maxWidth: 340 }}>
        <RunHeading run={run} />
        {run.removing && <small>being removed</small>}
        {isUnfinished(run) && (
          <small>
            not finished: {countText(run.traces)} of {countText(run.expected)} traces
          </small>
        )}
      </th>
      <td className="num">
        <RateFigure
          rate={recall}
          why={unknownAt(searchOf(run, retrieval ?? ''), k)}
          href={tracesHref({ dataset: dataset.key, run: run.key, retrieval, k, outcome: 'miss' })}
          what={`misses of ${run.model} at ${retrieval}, k = ${k}`}
        />
        {retrieval && <small>{retrieval}</small>}
      </td>
      <td className="num">
        <Link href={tracesHref({ dataset: dataset.key, run: run.key })} prefetch={false}>
          {countText(run.traces)}
        </Link>
      </td>
      <td className="num" title={missingText}>
        <CountLink count={run.missing} href={missingHref(run.key)} what={`clips without a trace of ${run.model}`} />
      </td>
      <td className="num">
        <CountLink
          count={run.errors}
          href={failedHref(run.dataset.key, run.key, { failure: 'error' })}
          what={`errors of ${run.model}`}
        />
      </td>
      <AsrCells run={run} k={k} />
      <td className="num">
        <MedianLatency run={run} />
      </td>
      <td style={{ minWidth: 150 }}>
        <StateShares run={run} />
      </td>
      <td style={{ whiteSpace: 'nowrap' }}>
        <Link href={href('/', { dataset: dataset.key })}>{dataset.key}</Link>
      </td>
      <td className="num">{utcText(run.importedAt)}</td>
    </tr>
  )
}

function labelOf(sort: string, label: string, { k, normalise }: RunFilters): string {
  if (sort === 'recall') return `recall@${k}`
  return sort === 'wer' || sort === 'entityAccuracy' ? `${label}${normalise ? '' : ', raw'}` : label
}

/** Runs as rows; each heading that sorts is an address. */
export function RunTable({ runs, filters }: { runs: readonly ListedRun[]; filters: RunFilters }) {
  const { sort, k } = filters
  const heading = (by: string, label: string) => (
    <SortHeading path="/runs" query={runsQuery(filters)} sort={by} current={sort}>
      {label}
    </SortHeading>
  )
  const direction = (by: string) => (sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : undefined)
  return (
    <>
      <DataTable label="Runs">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">compare</span>
            </th>
            {columns.map(({ sort: by, label, number }) => (
              <th key={by} scope="col" className={number ? 'num' : ''} aria-sort={direction(by)}>
                {heading(by, labelOf(by, label, filters))}
              </th>
            ))}
            <th scope="col">think states</th>
            <th scope="col">dataset</th>
            <th scope="col" className="num" aria-sort={direction('importedAt')}>
              {heading('importedAt', 'imported, UTC')}
            </th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <RunCells key={run.key} run={run} k={k} />
          ))}
        </tbody>
      </DataTable>
      {runs.length > 1 && (
        <form id={compareForm} action="/compare" className={styles.bar} style={{ marginTop: 12 }}>
          <button type="submit" className={styles.send}>
            Compare the ticked runs
          </button>
          <span className="soft">two to six of one dataset, paired by clip</span>
        </form>
      )}
    </>
  )
}
