import styles from './progress-line.module.css'

/** The line under the top bar that says that the next page is on its way; it shows itself after a moment. */
export function ProgressLine() {
  return <div className={styles.progress} data-progress="" />
}
