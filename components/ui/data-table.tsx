import type { ReactNode } from 'react'
import styles from './data-table.module.css'

/** A plain table that scrolls by itself where it is wider than the page; its label names it to who cannot see it. */
export function DataTable({ label, narrow, children }: { label: string; narrow?: boolean; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0} style={{ marginTop: 0 }}>
      <table className={narrow ? `${styles.table} ${styles.narrow}` : styles.table}>{children}</table>
    </section>
  )
}
