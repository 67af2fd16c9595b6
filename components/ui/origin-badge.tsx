import styles from './origin-badge.module.css'

/** Says in words that something is not real; nothing where it is. */
export function OriginBadge({ origin }: { origin: string }) {
  if (origin === 'real') return null
  return <span className={styles.badge}>{origin}</span>
}
