import type { ReactNode } from 'react'
import styles from './rail.module.css'

/** A part of the page that opens on demand. */
export function FoldOut({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className={styles.fold}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}
