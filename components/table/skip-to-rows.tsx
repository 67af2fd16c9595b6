'use client'
import styles from './trace-list-page.module.css'

/** The first stop of Tab: past the bars and filters, to the rows. */
export function SkipToRows() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to the rows; the script takes it on to the row that Tab stops at
    <a
      className={styles.skip}
      href="#rows"
      onClick={(event) => {
        event.preventDefault()
        const rows = document.getElementById('rows')
        const link = rows?.querySelector<HTMLElement>('tbody a[tabindex="0"]') ?? rows
        link?.focus()
      }}
    >
      Skip to the rows
    </a>
  )
}
