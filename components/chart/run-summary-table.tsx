import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { tracesHref } from '@/lib/url/hrefs'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { countText, latencyText } from '@/lib/views/number-text'
import { RunHeading } from './run-heading'
import { missingText, StateShares } from './state-shares'

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
            median
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
              {countText(run.missing)}
            </td>
            <td className="num">{countText(run.errors)}</td>
            <td className="num">{countText(run.noTranscription)}</td>
            <td className="num">{latencyText(run.medianLatencyMs)}</td>
            <td style={{ minWidth: 150 }}>
              <StateShares run={run} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
