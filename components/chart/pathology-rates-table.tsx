import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { tracesHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'
import type { RunPathologyRate } from '@/lib/views/pathology-catalogue'
import { RateFigure } from './rate-figure'
import { RunHeading } from './run-heading'

/** How often one pathology was found in each run. */
export function PathologyRatesTable({ id, rates }: { id: string; rates: readonly RunPathologyRate[] }) {
  if (rates.length === 0) return <p className="soft">No run has been judged for it.</p>
  return (
    <DataTable label={`Rate of ${id} by run`} narrow>
      <thead>
        <tr>
          <th scope="col">run</th>
          <th scope="col">dataset</th>
          <th scope="col" className="num">
            flagged
          </th>
          <th scope="col" className="num">
            judged
          </th>
          <th scope="col" className="num">
            excluded
          </th>
          <th scope="col" className="num">
            rate
          </th>
        </tr>
      </thead>
      <tbody>
        {rates.map(({ run, dataset, flagged, judged, excluded, failed, rate }) => (
          <tr key={run.key}>
            <th scope="row" style={{ minWidth: 200, maxWidth: 360 }}>
              <RunHeading run={run} />
            </th>
            <td style={{ whiteSpace: 'nowrap' }}>{dataset}</td>
            <td className="num">
              <Link href={tracesHref({ dataset, run: run.key, pathology: id })} prefetch={false}>
                {countText(flagged)}
              </Link>
            </td>
            <td className="num">{countText(judged)}</td>
            <td className="num">
              {countText(excluded)}
              {failed > 0 && <small>{countText(failed)} failed</small>}
            </td>
            <td className="num">
              <RateFigure rate={rate} />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
