import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

/** What a page says when there is nothing to show, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <h1>{title}</h1>
      {children}
    </div>
  )
}
