import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { pathologyHref, tracesHref } from '@/lib/url/hrefs'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { countText, latencyText } from '@/lib/views/number-text'
import { RateFigure } from './rate-figure'
import { RunHeading } from './run-heading'
import { StateShares } from './state-shares'

/** The runs of a dataset: how many traces, how whole, and how often each pathology was found. */
export function RunSummaryTable({ board }: { board: Leaderboard }) {
  const { dataset, runs } = board
  const pathologies = [...new Set(runs.flatMap((run) => run.pathologies.map((one) => one.pathology)))]
  return (
    <DataTable label="Runs, think states and pathologies">
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
          {pathologies.map((id) => (
            <th key={id} scope="col" className="num">
              <Link href={pathologyHref(id)}>{id}</Link>
            </th>
          ))}
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
            <td className="num">{countText(run.missing)}</td>
            <td className="num">{countText(run.errors)}</td>
            <td className="num">{countText(run.noTranscription)}</td>
            <td className="num">{latencyText(run.medianLatencyMs)}</td>
            <td style={{ minWidth: 150 }}>
              <StateShares states={run.states} />
            </td>
            {pathologies.map((id) => {
              const found = run.pathologies.find((one) => one.pathology === id)
              return (
                <td key={id} className="num">
                  <RateFigure
                    rate={found?.rate ?? null}
                    href={tracesHref({ dataset: dataset.key, run: run.key, pathology: id })}
                    what={`traces of ${run.model} with ${id}`}
                  />
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
