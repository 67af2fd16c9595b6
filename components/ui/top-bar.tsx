import Link from 'next/link'
import type { ReactNode } from 'react'
import { KeyboardHelp, type Shortcut } from './keyboard-help'
import { LinkProgress } from './link-progress'
import { ScrollTabs } from './scroll-tabs'
import styles from './top-bar.module.css'

type Place = { readonly label: string; readonly href?: string }

const tabs = [
  { label: 'Leaderboard', href: '/' },
  { label: 'Runs', href: '/runs' },
  { label: 'Traces', href: '/traces' },
  { label: 'Compare', href: '/compare' },
  { label: 'Pathologies', href: '/pathologies' },
  { label: 'Import', href: '/import' },
]

function Tabs({ current }: { current: string }) {
  return (
    <ScrollTabs>
      {tabs.map(({ label, href }) => (
        <Link key={href} href={href} aria-current={href === current ? 'page' : undefined}>
          {label}
          <LinkProgress />
        </Link>
      ))}
    </ScrollTabs>
  )
}

function Crumbs({ places }: { places: readonly Place[] }) {
  return (
    <nav className={`${styles.nav} ${styles.crumbs}`} aria-label="Where this is">
      {places.map(({ label, href }, at) =>
        href && at < places.length - 1 ? (
          <Link key={label} href={href}>
            {label}
            <LinkProgress />
          </Link>
        ) : (
          <span key={label} aria-current={at === places.length - 1 ? 'page' : undefined}>
            {label}
          </span>
        ),
      )}
    </nav>
  )
}

/** The bar over every page: tabs, or the way to a page deeper down; the page's own actions; what the keys do. */
export function TopBar(props: {
  current?: string
  places?: readonly Place[]
  shortcuts?: readonly Shortcut[]
  children?: ReactNode
}) {
  const { current = '', places, shortcuts = [], children } = props
  return (
    <header className={styles.top}>
      <Link className={styles.mark} href="/" aria-label="Mondegreen, leaderboard">
        mondegreen
        <LinkProgress />
      </Link>
      {places ? <Crumbs places={places} /> : <Tabs current={current} />}
      <div className={styles.actions}>
        {children}
        <KeyboardHelp shortcuts={shortcuts} />
      </div>
    </header>
  )
}
