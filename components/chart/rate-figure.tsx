import Link from 'next/link'
import type { ReactNode } from 'react'
import { intervalText, nText, shareText } from '@/lib/views/number-text'
import type { ErrorRate } from '@/lib/views/rate'
import styles from './rate-figure.module.css'

/** A share, with its interval and its n below; a dash where there is none, and `why`. */
export function RateFigure(props: {
  rate: ErrorRate | null
  href?: string
  what?: string
  best?: boolean
  why?: string | null
  children?: ReactNode
}) {
  const { rate, href, what, best = false, why = null, children } = props
  if (rate === null) {
    return (
      <>
        <span className={styles.none}>–</span>
        {why && <small>{why}</small>}
      </>
    )
  }
  const share = <span className={best ? styles.best : styles.share}>{shareText(rate.share)}</span>
  return (
    <>
      {best && <small style={{ display: 'inline', marginRight: 6 }}>best</small>}
      {href ? (
        <Link href={href} prefetch={false} title={what} aria-label={what && `${shareText(rate.share)}: ${what}`}>
          {share}
        </Link>
      ) : (
        share
      )}
      <small>
        {intervalText(rate)} · {nText(rate)}
      </small>
      {children}
    </>
  )
}
