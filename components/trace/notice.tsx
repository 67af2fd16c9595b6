import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** One line that says what a reader must know before believing what stands below. */
export function Notice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <p className={styles.notice}>
      <b>{label}</b> {children}
    </p>
  )
}
