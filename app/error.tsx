'use client'
import { EmptyState } from '@/components/ui/empty-state'

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <EmptyState title="This page could not be shown">
        <p>The server met an error. Its log has the cause{error.digest ? ` under ${error.digest}` : ''}.</p>
        <p>
          <button type="button" className="link" onClick={reset}>
            Try again
          </button>
        </p>
      </EmptyState>
    </main>
  )
}
