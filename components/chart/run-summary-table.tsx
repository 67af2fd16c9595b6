import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { failedHref, missingHref, tracesHref } from '@/lib/url/hrefs'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { countText } from '@/lib/views/number-text'
import { CountLink } from './count-link'
import { RunHeading } from './run-heading'
import { MedianLatency, missingText, StateShares } from './state-shares'

/** The runs of a dataset: how many traces, and how whole. */
export function RunSummaryTable({ board }: { board: Leaderboard }) {
  const { dataset, runs } = board
  return (
    <DataTable label="Runs and think states">
      <thead>
        <tr>
          <th scope="col">run</th>
          <th scope="col" className="num">
            traces
          </th>
          <th scope="col" className="num">
            missing
          </th>
          <th scope="col" className="num">
            errors
          </th>
          <th scope="col" className="num">
            no answer
          </th>
          <th scope="col" className="num">
            median latency
          </th>
          <th scope="col">think states</th>
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <tr key={run.key}>
            <th scope="row" style={{ minWidth: 180, maxWidth: 360 }}>
              <RunHeading run={run} />
            </th>
            <td className="num">
              <Link href={tracesHref({ dataset: dataset.key, run: run.key })}>{countText(run.traces)}</Link>
            </td>
            <td className="num" title={missingText}>
              <CountLink
                count={run.missing}
                href={missingHref(run.key)}
                what={`clips without a trace of ${run.model}`}
              />
            </td>
            <td className="num">
              <CountLink
                count={run.errors}
                href={failedHref(run.dataset.key, run.key, { failure: 'error' })}
                what={`errors of ${run.model}`}
              />
            </td>
            <td className="num">
              <CountLink
                count={run.noTranscription}
                href={failedHref(run.dataset.key, run.key, { failure: 'no-transcription' })}
                what={`traces of ${run.model} without a transcription`}
              />
            </td>
            <td className="num">
              <MedianLatency run={run} />
            </td>
            <td style={{ minWidth: 150 }}>
              <StateShares run={run} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
