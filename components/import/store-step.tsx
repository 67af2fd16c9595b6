import { hasUnchanged, storedText, thingsText } from '@/lib/views/import-text'
import type { ImportAccount } from '@/lib/views/upload'
import styles from './import.module.css'
import { RunLinks } from './run-links'

type Props = {
  /** What the check of the files as they are chosen now said; null where there is none. */
  readonly account: ImportAccount | null
  readonly ready: boolean
  readonly problem: string | null
  begin(): void
}

function reason(account: ImportAccount | null, stored: string | null): string {
  if (account === null) return 'First the files are checked.'
  if (stored === null)
    return hasUnchanged(account)
      ? 'Nothing is new: what can be read of it is stored already.'
      : 'Nothing could be stored. The problems say what is lacking.'
  const { issueCount } = account
  const leftOut = account.unmatched?.rows ?? 0
  if (issueCount === 0) return 'It goes on when this page is closed.'
  return `${thingsText(issueCount, 'problem')}, ${thingsText(leftOut, 'row')} left out: what is good is stored. It goes on when this page is closed.`
}

/** The third step, before it is begun: its button says what will be stored. */
export function StoreStep({ account, ready, problem, begin }: Props) {
  const stored = account && storedText(account)
  return (
    <>
      <p className={styles.buttons}>
        <button type="button" className={styles.main} disabled={!ready || stored === null} onClick={begin}>
          {stored === null ? 'Import' : `Import ${stored}`}
        </button>
        <span className="soft">{reason(account, stored)}</span>
      </p>
      {account !== null && stored === null && <RunLinks runs={account.runs} />}
      {problem !== null && <p role="alert">{problem}</p>}
    </>
  )
}
