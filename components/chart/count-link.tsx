import Link from 'next/link'
import type { ReactNode } from 'react'
import { countText } from '@/lib/views/number-text'

/** A count that leads to what it counts; none has nowhere to lead to. */
export function CountLink(props: { count: number; href: string; what: string; children?: ReactNode }) {
  const { count, href, what, children = countText(count) } = props
  if (count === 0) return children
  return (
    <Link href={href} prefetch={false} aria-label={`${countText(count)} ${what}`}>
      {children}
    </Link>
  )
}
