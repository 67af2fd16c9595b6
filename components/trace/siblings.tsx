import Link from 'next/link'
import { OriginBadge } from '@/components/ui/origin-badge'
import { rankText } from '@/lib/views/rank-view'
import type { TraceRowView } from '@/lib/views/trace-row-view'
import { AnswerText } from './answer-text'
import styles from './siblings.module.css'

/** What other runs, and other attempts, made of the same clip; each can be read beside this trace. */
export function Siblings(props: { rows: readonly TraceRowView[]; beside: (key: string) => string }) {
  const { rows, beside } = props
  if (rows.length === 0) return null
  return (
    <section>
      <h2>Other traces of this clip</h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <Link href={`/t/${row.key}`} prefetch={false} className={styles.run} title={row.run.name}>
              {row.run.key}
              {row.attempt > 0 ? ` #${row.attempt + 1}` : ''}
              <OriginBadge origin={row.run.origin} />
            </Link>
            <span className={styles.answer}>
              <AnswerText row={row} />
            </span>
            <span className={row.outcome === 'hit' ? styles.hit : styles.rank}>{rankText(row.rank, row.depth)}</span>
            <Link
              href={beside(row.key)}
              prefetch={false}
              className="link"
              aria-label={`Read ${row.run.key} beside this`}
            >
              beside
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
