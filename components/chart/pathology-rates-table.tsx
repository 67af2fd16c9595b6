import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { OriginBadge } from '@/components/ui/origin-badge'
import { runHref, tracesHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'
import type { RunPathologyRate } from '@/lib/views/pathology-catalogue'
import { CountLink } from './count-link'
import { ExcludedLink } from './excluded-link'
import { RateFigure } from './rate-figure'

/** How often one pathology was found in each run, and how many traces its detector could not judge. */
export function PathologyRatesTable({ id, rates }: { id: string; rates: readonly RunPathologyRate[] }) {
  if (rates.length === 0) return <p className="soft">No run has been judged for it.</p>
  return (
    <DataTable label={`Rate of ${id} by run`} narrow>
      <thead>
        <tr>
          <th scope="col">run</th>
          <th scope="col" className="num">
            flagged
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
        {rates.map(({ run, dataset, retrieval, flagged, excluded, failed, rate }) => (
          <tr key={run.key}>
            <th scope="row" style={{ minWidth: 112, maxWidth: 320 }}>
              <Link href={runHref(run.key)} title={run.name} prefetch={false}>
                {run.model}
              </Link>
              <OriginBadge origin={run.origin} />
              <small>{dataset}</small>
            </th>
            <td className="num">
              <Link
                href={tracesHref({ dataset, run: run.key, pathology: id, retrieval, k: 1 })}
                prefetch={false}
                aria-label={`${countText(flagged)} traces of ${run.model} with ${id}`}
              >
                {countText(flagged)}
              </Link>
            </td>
            <td className="num">
              <ExcludedLink id={id} count={excluded} at={{ dataset, run: run.key, retrieval, k: 1 }}>
                {countText(excluded)}
              </ExcludedLink>
              {failed > 0 && (
                <small>
                  <CountLink
                    count={failed}
                    href={tracesHref({ dataset, run: run.key, retrieval, k: 1, judged: `${id}:failed` })}
                    what={`traces of ${run.model} on which its detector failed`}
                  >
                    {countText(failed)} failed
                  </CountLink>
                </small>
              )}
            </td>
            <td className="num">
              <RateFigure
                rate={rate}
                href={tracesHref({ dataset, run: run.key, pathology: id, retrieval, k: 1 })}
                what={`traces of ${run.model} with ${id}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  )
}
