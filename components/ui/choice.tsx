import Link from 'next/link'
import type { ReactNode } from 'react'
import styles from './choice.module.css'

/** One of a few values, each an address. */
export function Choice(props: {
  label: string
  /** Behind the label: what it counts, with the way to it. */
  count?: ReactNode
  options: readonly { readonly label: string; readonly href: string; readonly chosen: boolean }[]
}) {
  return (
    <nav className={styles.choice} aria-label={props.label}>
      <span>
        {props.label}
        {props.count}
      </span>
      {props.options.map(({ label, href, chosen }) => (
        <Link key={label} href={href} aria-current={chosen ? 'true' : undefined} scroll={false}>
          {label}
        </Link>
      ))}
    </nav>
  )
}
