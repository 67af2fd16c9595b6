import { DataTable } from '@/components/ui/data-table'
import { tracesHref } from '@/lib/url/hrefs'
import { unknownAt } from '@/lib/views/beyond-depth'
import { usualKs } from '@/lib/views/rank-view'
import type { RunDetail } from '@/lib/views/run-detail'
import { RateFigure } from './rate-figure'

/** A run's recall by retrieval model and k. */
export function RunRecallTable({ run }: { run: RunDetail }) {
  if (run.recalls.length === 0) return <p className="soft">Its traces have no rankings.</p>
  return (
    <DataTable label="Recall" narrow>
      <thead>
        <tr>
          <th scope="col">retrieval</th>
          {usualKs.map((k) => (
            <th key={k} scope="col" className="num">
              recall@{k}
            </th>
          ))}
          <th scope="col">index</th>
          <th scope="col" className="num">
            depth
          </th>
        </tr>
      </thead>
      <tbody>
        {run.recalls.map(({ retrieval, at }) => {
          const search = run.retrievals.find((one) => one.retrieval === retrieval)
          return (
            <tr key={retrieval}>
              <th scope="row">{retrieval}</th>
              {usualKs.map((k, index) => (
                <td key={k} className="num">
                  <RateFigure
                    rate={at[index] ?? null}
                    why={unknownAt(search, k)}
                    href={tracesHref({ dataset: run.dataset.key, run: run.key, retrieval, k, outcome: 'miss' })}
                    what={`misses at ${retrieval}, k = ${k}`}
                  />
                </td>
              ))}
              <td>{search?.indexVersion}</td>
              <td className="num">{search?.depth}</td>
            </tr>
          )
        })}
      </tbody>
    </DataTable>
  )
}
