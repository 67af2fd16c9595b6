import Link from 'next/link'
import type { ReactNode } from 'react'
import { EmptyState } from './empty-state'
import { TopBar } from './top-bar'

/** What an address says that leads nowhere: what was looked for, why it may be gone, and where to look for it. */
export function NothingHere(props: {
  title: string
  current?: string
  to: { readonly label: string; readonly href: string }
  children: ReactNode
}) {
  const { title, current = '', to, children } = props
  return (
    <>
      <TopBar current={current} />
      <main>
        <EmptyState title={title}>
          {children}
          <p>
            <Link className="link" href={to.href}>
              {to.label}
            </Link>
          </p>
        </EmptyState>
      </main>
    </>
  )
}
