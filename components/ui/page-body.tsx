import type { ReactNode } from 'react'
import styles from './page-body.module.css'

/** The body of a page: its title, what stands beside it, and what is below. */
export function PageBody(props: { title: ReactNode; beside?: ReactNode; lead?: ReactNode; children: ReactNode }) {
  return (
    <main className={styles.body}>
      <div className={styles.head}>
        <h1>{props.title}</h1>
        {props.beside}
      </div>
      {props.lead && <div className={styles.lead}>{props.lead}</div>}
      {props.children}
    </main>
  )
}
