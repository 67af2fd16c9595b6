import { passes, rankText, usualKs } from '@/lib/views/rank-view'
import type { RankingView } from '@/lib/views/trace-detail'
import styles from './ranks.module.css'

function Threshold({ ranking, k, failed }: { ranking: RankingView; k: number; failed: boolean }) {
  const passed = failed ? false : passes(ranking, k)
  const says = passed === null ? 'not searched so deep' : passed ? 'hit' : 'miss'
  return (
    <span className={`${styles.k} ${passed ? styles.hit : styles.miss}`} title={`recall@${k}: ${says}`}>
      @{k} {passed === null ? '?' : passed ? '✓' : '✗'}
    </span>
  )
}

/** Where gold ranked, by retrieval model, and which cut-offs that passes. */
export function Ranks(props: {
  rankings: readonly RankingView[]
  why: string | null
  k: number | null
  /** The retrieval model that the list is read at. */
  chosen?: string | null
  failed: boolean
}) {
  const { rankings, why, k, chosen = null, failed } = props
  const ks = k === null || usualKs.some((usual) => usual === k) ? usualKs : [...usualKs, k].sort((a, b) => a - b)
  if (rankings.length === 0) return <p className={styles.why}>Not ranked{why ? `: ${why}` : ''}.</p>
  return (
    <table className={styles.ranks}>
      <caption className="visually-hidden">Rank of gold by retrieval model</caption>
      <tbody>
        {rankings.map((ranking) => (
          <tr
            key={`${ranking.retrieval} ${ranking.indexVersion} ${ranking.depth}`}
            data-chosen={ranking.retrieval === chosen || undefined}
          >
            <th scope="row" title={`index ${ranking.indexVersion || 'without a version'}`}>
              {ranking.retrieval}
              {ranking.shown ? '' : `, ${ranking.indexVersion || 'older index'}`}
            </th>
            <td className="num">
              <strong>{rankText(ranking.rank, ranking.depth)}</strong> <small>of {ranking.depth}</small>
            </td>
            <td>
              {ks.map((one) => (
                <Threshold key={one} ranking={ranking} k={one} failed={failed} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
