import Link from 'next/link'
import { OriginBadge } from '@/components/ui/origin-badge'
import { runHref } from '@/lib/url/hrefs'
import type { RunName } from '@/lib/views/rate'

/** A run by its model, with its name beneath. */
export function RunHeading({ run }: { run: RunName }) {
  return (
    <>
      <Link href={runHref(run.key)} prefetch={false} title={run.name}>
        {run.model}
      </Link>
      <OriginBadge origin={run.origin} />
      <small>{run.name}</small>
    </>
  )
}
