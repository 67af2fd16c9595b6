'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useTransition } from 'react'

/** Makes the page anew when something was stored, and when `stallsInMs` have passed without. */
export function Live({ stallsInMs }: { stallsInMs: number | null }) {
  const router = useRouter()
  const [isRefreshing, start] = useTransition()
  const due = useRef(false)
  const refreshing = useRef(isRefreshing)
  refreshing.current = isRefreshing

  useEffect(() => {
    if (stallsInMs === null) return
    const timer = setTimeout(() => {
      due.current = true
    }, stallsInMs + 500)
    return () => clearTimeout(timer)
  }, [stallsInMs])

  useEffect(() => {
    let isGone = false
    let stop = () => {}
    // a page may know this component and show no run under way: what it does comes only where it is needed
    void import('./follow-changes').then(({ followChanges }) => {
      if (!isGone) stop = followChanges(due, refreshing, () => start(() => router.refresh()))
    })
    return () => {
      isGone = true
      stop()
    }
  }, [router])
  return null
}
