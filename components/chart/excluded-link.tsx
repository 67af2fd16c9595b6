import Link from 'next/link'
import type { ReactNode } from 'react'
import { tracesHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'

type Props = {
  readonly id: string
  readonly count: number
  /** What the link carries beside the filter. */
  readonly at: { readonly dataset: string; readonly run: string; readonly retrieval: string | null; readonly k: number }
  readonly children: ReactNode
}

/** Traces that a detector could not judge; none have nowhere to lead to. */
export function ExcludedLink({ id, count, at, children }: Props) {
  if (count === 0) return children
  return (
    <Link
      href={tracesHref({ ...at, judged: `-${id}` })}
      prefetch={false}
      aria-label={`${countText(count)} excluded: traces of ${at.run} that ${id} cannot judge`}
    >
      {children}
    </Link>
  )
}
