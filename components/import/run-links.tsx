import Link from 'next/link'
import { runHref } from '@/lib/url/hrefs'
import styles from './import.module.css'

/** More runs than this are a list of their own. */
const runsShown = 8

/** Where to go from an import: to its runs. */
export function RunLinks({ runs }: { runs: readonly string[] }) {
  if (runs.length === 0) return null
  return (
    <p className={styles.buttons}>
      {runs.slice(0, runsShown).map((run) => (
        <Link key={run} className={styles.main} href={runHref(run)} prefetch={false}>
          {runs.length === 1 ? 'Open run' : `Open ${run}`}
        </Link>
      ))}
      {runs.length > runsShown && (
        <Link className="link" href="/runs">
          and {runs.length - runsShown} more
        </Link>
      )}
    </p>
  )
}
