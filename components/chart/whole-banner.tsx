import Link from 'next/link'
import { tracesHref } from '@/lib/url/hrefs'
import { notWhole } from '@/lib/views/not-whole'
import { countText } from '@/lib/views/number-text'
import type { RunDetail } from '@/lib/views/run-detail'
import { thinkStateText } from '@/lib/views/think-state-text'
import styles from './whole-banner.module.css'

/** What a reader must know of a run's think states before believing its figures; nothing where nearly all of it is whole. */
export function WholeBanner({ run, at }: { run: RunDetail; at: { retrieval: string | null; k: number } }) {
  const told = notWhole(run.states)
  if (told.length === 0) return null
  return (
    <aside className={styles.banner} aria-label="Not whole">
      {told.map(({ state, count, total, percent, said }) => (
        <p key={state}>
          <b title={thinkStateText[state]}>{state}</b> {percent}% of this run (
          <Link
            className="link"
            href={tracesHref({ dataset: run.dataset.key, run: run.key, state, ...at })}
            aria-label={`${countText(count)} traces that are ${state}`}
          >
            {countText(count)}
          </Link>{' '}
          of {countText(total)}) {said}
        </p>
      ))}
    </aside>
  )
}
