import Link from 'next/link'
import { Live } from '@/components/ui/live'
import { OriginBadge } from '@/components/ui/origin-badge'
import { runHref } from '@/lib/url/hrefs'
import { type LiveRun, lastText, leftText } from '@/lib/views/live-run'
import { countText, figureText } from '@/lib/views/number-text'
import styles from './live-runs.module.css'

/** More runs than this at once are counted, not shown. */
const mostShown = 5

function LiveRunLine({ run, now }: { run: LiveRun; now: Date }) {
  const { key, name, origin, traces, expected, perMinute, lastAt, stallsInMs } = run
  const isStalled = stallsInMs === 0
  const pace = perMinute === null ? null : `${figureText(Math.round(perMinute * 10) / 10)} a minute`
  const facts = isStalled ? [`last record ${lastText(lastAt, now)}`] : [pace, leftText(run)]
  return (
    <li>
      <b className={isStalled ? styles.stalled : styles.badge}>{isStalled ? 'stalled' : 'live'}</b>
      <span className={styles.name}>
        <Link className="link" href={runHref(key)} prefetch={false}>
          {name}
        </Link>
        <OriginBadge origin={origin} />
      </span>
      <progress className={styles.bar} value={traces} max={expected} aria-label={`Traces of ${name}`} />
      <span className={styles.facts}>
        {[`${countText(traces)} of ${countText(expected)} traces`, ...facts].filter((one) => one !== null).join(' · ')}
      </span>
    </li>
  )
}

/** How far the runs are that a page shows and that are not finished; the page follows them. */
export function LiveRuns({ runs, now }: { runs: readonly LiveRun[]; now: Date }) {
  const running = runs.filter((run) => run.stallsInMs > 0)
  const stalled = runs.filter((run) => run.stallsInMs === 0)
  const next = running.length > 0 ? Math.min(...running.map((run) => run.stallsInMs)) : null
  return (
    <aside className={styles.live} aria-label="Runs under way">
      <ul>
        {[...running, ...stalled].slice(0, mostShown).map((run) => (
          <LiveRunLine key={run.key} run={run} now={now} />
        ))}
        {runs.length > mostShown && (
          <li>
            <span className={styles.rest}>and {countText(runs.length - mostShown)} more that are not finished</span>
          </li>
        )}
      </ul>
      <Live stallsInMs={next} />
    </aside>
  )
}
