import styles from './trace-list-page.module.css'

/** Names the values of the address that could not be read and are left out of the list. */
export function UnreadNotice({ values }: { values: readonly string[] }) {
  if (values.length === 0) return null
  return <p className={styles.notice}>Not read, and left out of this list: {values.join('; ')}.</p>
}
