'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { copyText } from '@/components/ui/copy-text'
import { isTyping } from '@/components/ui/is-typing'
import { FindInTrace } from './find-in-trace'
import styles from './reading-keys.module.css'
import { type SelectedSpan, selectedSpan } from './selection'

type Props = {
  readonly traceKey: string
  readonly previous: string | null
  readonly next: string | null
  readonly back: string
  readonly find: string
}

const reasoning = () => document.getElementById('reasoning')

/** The link that everybody can open: the key, and the selected span with how its text begins. */
function linkTo(traceKey: string, span: SelectedSpan | null): string {
  const url = new URL(`/t/${traceKey}`, window.location.origin)
  const revision = new URLSearchParams(window.location.search).get('rev')
  if (revision !== null) url.searchParams.set('rev', revision)
  if (span) {
    url.searchParams.set('s', `${span.start}-${span.end}`)
    url.searchParams.set('quote', span.text.slice(0, 60).toWellFormed())
  }
  return url.toString()
}

/** Goes to the next finding that is shown, or the one before. */
function stepFinding(direction: 1 | -1): void {
  const marks = [...document.querySelectorAll<HTMLElement>('mark[id]:not([data-off])')]
  if (marks.length === 0) return
  const at = marks.findIndex((mark) => mark.hasAttribute('data-current'))
  marks[at]?.removeAttribute('data-current')
  const next = at === -1 ? (direction === 1 ? 0 : marks.length - 1) : (at + direction + marks.length) % marks.length
  marks[next]?.setAttribute('data-current', '')
  marks[next]?.scrollIntoView({ block: 'center' })
}

/** What the keys do on a trace, and the small bar that says what was done. */
export function ReadingKeys({ traceKey, previous, next, back, find }: Props) {
  const router = useRouter()
  const [span, setSpan] = useState<SelectedSpan | null>(null)
  const [said, setSaid] = useState('')
  const [finding, setFinding] = useState(find !== '')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const copyLink = async () => {
    const done = await copyText(linkTo(traceKey, selectedSpan(reasoning())))
    setSaid(done ? 'Link copied' : 'Could not copy')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(''), 1800)
  }

  useEffect(() => {
    document.querySelector('[data-selected]')?.scrollIntoView({ block: 'center' })
    const onSelection = () => setSpan(selectedSpan(reasoning()))
    document.addEventListener('selectionchange', onSelection)
    return () => document.removeEventListener('selectionchange', onSelection)
  }, [])

  useEffect(() => {
    const actions: Readonly<Record<string, () => void>> = {
      n: () => stepFinding(1),
      p: () => stepFinding(-1),
      c: copyLink,
      f: () => setFinding(true),
      '/': () => setFinding(true),
      u: () => router.push(back),
      ...(next ? { j: () => router.push(next) } : {}),
      ...(previous ? { k: () => router.push(previous) } : {}),
    }
    const onKey = (event: KeyboardEvent) => {
      const action = isTyping(event) ? undefined : actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })

  return (
    <div className={styles.float}>
      {finding ? <FindInTrace initial={find} close={() => setFinding(false)} /> : null}
      <output className={styles.said}>{said}</output>
      {span ? (
        <button type="button" className={styles.copy} onClick={copyLink}>
          Copy link to this passage <kbd>c</kbd>
        </button>
      ) : null}
    </div>
  )
}

/** The button that copies a trace's link. */
export function CopyTraceLink({ traceKey }: { traceKey: string }) {
  const [done, setDone] = useState(false)
  const copy = async () => {
    setDone(await copyText(linkTo(traceKey, selectedSpan(reasoning()))))
    setTimeout(() => setDone(false), 1800)
  }
  return (
    <button type="button" onClick={copy}>
      {done ? 'Copied' : 'Copy link'} <kbd>c</kbd>
    </button>
  )
}
