import Link from 'next/link'
import { href } from '@/lib/url/hrefs'

type Query = Parameters<typeof href>[1]

/** The heading of a column that can be sorted by: again for the other way. */
export function SortHeading(props: {
  path: string
  query: Query
  sort: string
  current: string | null
  children: string
}) {
  const { path, query, sort, current, children } = props
  const [up, down] = [current === sort, current === `-${sort}`]
  const next = down ? sort : `-${sort}`
  const direction = up ? 'ascending' : down ? 'descending' : undefined
  return (
    <Link
      href={href(path, { ...query, sort: next })}
      scroll={false}
      aria-label={`${children}, sort ${down ? 'ascending' : 'descending'}`}
    >
      {children}
      {direction && <span aria-hidden="true"> {up ? '↑' : '↓'}</span>}
    </Link>
  )
}
