'use client'
import { type ReactNode, useRef } from 'react'
import styles from './trace-list-page.module.css'

/** On a narrow screen the filters lie behind a button. */
export function FilterSheet({ count, children }: { count: number; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <button type="button" className={styles.open} onClick={() => dialog.current?.showModal()}>
        Filters{count > 0 ? ` (${count})` : ''}
      </button>
      <dialog ref={dialog} className={styles.sheet} aria-label="Filters">
        <form method="dialog">
          <button type="submit">Done</button>
        </form>
        {children}
      </dialog>
    </>
  )
}
