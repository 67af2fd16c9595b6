import type { ReactNode } from 'react'
import styles from './data-table.module.css'

/**
 * A plain table that scrolls by itself where it is wider than the page; its label names it to who cannot see it. `pinned`: its
 * heads and the first column stay in sight while it scrolls, which it also does downwards, within the height of the window.
 */
export function DataTable(props: { label: string; narrow?: boolean; pinned?: boolean; children: ReactNode }) {
  const { label, narrow, pinned, children } = props
  return (
    <section
      className={pinned ? styles.pinned : styles.scroll}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      style={{ marginTop: 0 }}
    >
      <table className={narrow ? `${styles.table} ${styles.narrow}` : styles.table}>{children}</table>
    </section>
  )
}
