import Link from 'next/link'
import { Fragment } from 'react'
import { clipLists } from '@/lib/url/clip-filter'
import { countText } from '@/lib/views/number-text'

/** Text that leads to the traces of some clips, and of no others: where an address cannot name all, in several lists. */
export function ClipsLink(props: {
  clips: readonly string[]
  /** The address of the traces of these clips. */
  to: (clips: readonly string[]) => string
  /** What the text leads to, where it does not say so itself. */
  label?: string
  children: string
}) {
  const { clips, to, label, children } = props
  const lists = clipLists(clips)
  const [first] = lists
  if (!first) return children
  if (lists.length === 1) {
    return (
      <Link className="link" href={to(first.clips)} prefetch={false} aria-label={label}>
        {children}
      </Link>
    )
  }
  return (
    <>
      {children} (clips{' '}
      {lists.map((list) => {
        const text = `${countText(list.from)}–${countText(list.to)}`
        return (
          <Fragment key={list.from}>
            {list !== first && ', '}
            <Link
              className="link"
              href={to(list.clips)}
              prefetch={false}
              aria-label={`clips ${text}: ${label ?? children}`}
            >
              {text}
            </Link>
          </Fragment>
        )
      })}
      )
    </>
  )
}
