'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isTyping } from '@/components/ui/is-typing'
import styles from './clip-page.module.css'

type Beside = { readonly key: string; readonly href: string } | null

/** The clips before and after this one, by their links and by `k` and `j`. */
export function ClipNeighbourLinks({ previous, next, place }: { previous: Beside; next: Beside; place: string }) {
  const router = useRouter()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const to = event.key === 'j' ? next : event.key === 'k' ? previous : null
      if (to === null || isTyping(event)) return
      event.preventDefault()
      router.push(to.href)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
  return (
    <nav className={styles.neighbours} aria-label="Clips of the dataset">
      {previous && (
        <Link className="link" href={previous.href} prefetch={false} aria-label={`Previous clip: ${previous.key}`}>
          ‹ {previous.key}
        </Link>
      )}
      <span className="soft">{place}</span>
      {next && (
        <Link className="link" href={next.href} prefetch={false} aria-label={`Next clip: ${next.key}`}>
          {next.key} ›
        </Link>
      )}
    </nav>
  )
}
