import Link from 'next/link'
import { EmptyState } from './empty-state'

/** What a home without data says: how to get some in. */
export function NoData() {
  return (
    <EmptyState title="Nothing has been imported yet">
      <p>
        Mondegreen reads JSON lines: datasets, clips, runs and their traces. Import a file, and its runs stand here side
        by side. Drop it on the page{' '}
        <Link className="link" href="/import">
          Import
        </Link>
        , or use the command:
      </p>
      <pre>npx mondegreen import results.jsonl</pre>
      <p>The demo dataset comes with the clone:</p>
      <pre>
        npx mondegreen import prisma/demo/dataset.jsonl \{'\n'}
        {'  '}prisma/demo/reported.jsonl prisma/demo/runs.jsonl
      </pre>
    </EmptyState>
  )
}
