'use client'
import { useLinkStatus } from 'next/link'
import { ProgressLine } from './progress-line'

/** Within a link: the line of progress while the page that it leads to is on its way. */
export function LinkProgress() {
  const { pending } = useLinkStatus()
  return pending ? <ProgressLine /> : null
}
