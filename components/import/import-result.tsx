import { storedText } from '@/lib/views/import-text'
import type { ImportAccount } from '@/lib/views/upload'
import { CheckReport } from './check-report'
import { RunLinks } from './run-links'

/** What came of an import. */
export function ImportResult({ id, account }: { id: string; account: ImportAccount }) {
  const stored = storedText(account)
  return (
    <>
      <p role="status">
        {account.stopped
          ? `Stopped. Stored so far: ${stored ?? 'nothing new'}. Continue takes the rest; a run is removed on its page.`
          : stored === null
            ? 'Nothing was new: all that could be read is stored already.'
            : `Stored: ${stored}.`}
      </p>
      <RunLinks runs={account.runs} />
      <CheckReport id={id} account={account} />
    </>
  )
}
