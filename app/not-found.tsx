import Link from 'next/link'
import { EmptyState } from '@/components/ui/empty-state'
import { TopBar } from '@/components/ui/top-bar'

export default function NotFound() {
  return (
    <>
      <TopBar />
      <main>
        <EmptyState title="There is nothing at this address">
          <p>
            A trace’s key has 12 characters, such as <code className="mono">0h3k9x2m7q4t</code>. It may belong to a run
            that was removed, or that was imported into another home.
          </p>
          <p>
            <Link className="link" href="/traces">
              All traces
            </Link>
          </p>
        </EmptyState>
      </main>
    </>
  )
}
