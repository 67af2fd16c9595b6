import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { pathologyHref, tracesHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'
import type { PathologyRate } from '@/lib/views/rate'
import { RateFigure } from './rate-figure'

/** How often each pathology was found in one run. */
export function PathologyTable({
  run,
  rates,
}: {
  run: { key: string; dataset: string }
  rates: readonly PathologyRate[]
}) {
  if (rates.length === 0) return <p className="soft">No detector has judged its traces.</p>
  return (
    <DataTable label="Pathologies" narrow>
      <thead>
        <tr>
          <th scope="col">pathology</th>
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
        {rates.map(({ pathology, flagged, judged, excluded, failed, rate }) => (
          <tr key={pathology}>
            <th scope="row">
              <Link href={pathologyHref(pathology)}>{pathology}</Link>
            </th>
            <td className="num">
              <Link href={tracesHref({ dataset: run.dataset, run: run.key, pathology })}>{countText(flagged)}</Link>
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
