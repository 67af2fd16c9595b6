'use client'
import { useRouter } from 'next/navigation'
import { useCallback, useEffect, useRef, useState } from 'react'
import { copyText } from '@/components/ui/copy-text'
import { isTyping } from '@/components/ui/is-typing'
import { quoteMarkdown } from '@/lib/views/quote-markdown'
import { FindInTrace, type FindText } from './find-in-trace'
import styles from './reading-keys.module.css'
import { type SelectedSpan, selectedSpan } from './selection'
import { bringIntoView, reasoningElement } from './show-span'
import { type Sought, SoughtPlaces } from './sought-places'
import { type FindingBeside, stepFinding } from './step-finding'

type Props = {
  readonly traceKey: string
  /** Whose words are quoted, as Markdown. */
  readonly source: string
  readonly previous: string | null
  readonly next: string | null
  readonly back: string
  /** Where what the list searched for stands. */
  readonly sought: Sought | null
  readonly find: FindText
  readonly findingBeside: FindingBeside
}

/** The link that everybody can open: the key, the selected span with how its text begins, the marked stretch of the audio. */
function linkTo(traceKey: string, span: SelectedSpan | null): string {
  const url = new URL(`/t/${traceKey}`, window.location.origin)
  const here = new URLSearchParams(window.location.search)
  for (const name of ['rev', 'a']) {
    const value = here.get(name)
    if (value !== null) url.searchParams.set(name, value)
  }
  if (span) {
    url.searchParams.set('s', `${span.start}-${span.end}`)
    url.searchParams.set('quote', span.text.slice(0, 60).toWellFormed())
  }
  return url.toString()
}

/** What was said last, for a moment. */
function useSaid() {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const say = (text: string) => {
    setSaid(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setSaid(''), 1800)
  }
  return { said, say }
}

function useSelectedSpan(): SelectedSpan | null {
  const [span, setSpan] = useState<SelectedSpan | null>(null)
  useEffect(() => {
    bringIntoView(document.querySelector('[data-selected]'))
    const onSelection = () => setSpan(selectedSpan(reasoningElement()))
    document.addEventListener('selectionchange', onSelection)
    return () => document.removeEventListener('selectionchange', onSelection)
  }, [])
  return span
}

function useKeys(actions: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const action = isTyping(event) ? undefined : actions[event.key]
      if (!action) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

/** What the keys do on a trace, and the small bar that says what was done. */
export function ReadingKeys(props: Props) {
  const { traceKey, source, previous, next, back, sought, find, findingBeside } = props
  const router = useRouter()
  const span = useSelectedSpan()
  const { said, say } = useSaid()
  const [finding, setFinding] = useState(false)
  const close = useCallback(() => setFinding(false), [])

  const copy = async (text: string, what: string) => say((await copyText(text)) ? `${what} copied` : 'Could not copy')
  const selected = () => selectedSpan(reasoningElement())
  const copyLink = () => copy(linkTo(traceKey, selected()), 'Link')
  const copyQuote = () => {
    const quote = selected()
    return copy(quoteMarkdown(quote?.text ?? null, source, linkTo(traceKey, quote)), 'Markdown')
  }
  useKeys({
    n: () => stepFinding(1, findingBeside),
    p: () => stepFinding(-1, findingBeside),
    c: copyLink,
    m: copyQuote,
    f: () => setFinding(true),
    '/': () => setFinding(true),
    u: () => router.push(back),
    e: () => document.querySelector<HTMLAnchorElement>('a[data-card]')?.click(),
    ...(next ? { j: () => router.push(next) } : {}),
    ...(previous ? { k: () => router.push(previous) } : {}),
  })

  return (
    <div className={styles.float}>
      {finding ? <FindInTrace find={find} close={close} /> : null}
      {sought === null || finding ? null : <SoughtPlaces sought={sought} />}
      <output className={styles.said}>{said}</output>
      {span ? (
        <div className={styles.copy}>
          <button type="button" onClick={copyLink}>
            Copy link to this passage <kbd>c</kbd>
          </button>
          <button type="button" onClick={copyQuote}>
            Copy as Markdown <kbd>m</kbd>
          </button>
        </div>
      ) : null}
    </div>
  )
}

/** Where a trace's evidence card is, with the selected span. */
function cardAt(traceKey: string): string {
  const { pathname, search } = new URL(linkTo(traceKey, selectedSpan(reasoningElement())))
  return `${pathname}/card${search}`
}

/** What is taken along of a trace: its link, its passage as Markdown, its evidence card. */
export function CopyTraceLink({ traceKey, source }: { traceKey: string; source: string }) {
  const [done, setDone] = useState('')
  const copy = async (what: 'link' | 'markdown') => {
    const span = selectedSpan(reasoningElement())
    const link = linkTo(traceKey, span)
    const text = what === 'link' ? link : quoteMarkdown(span?.text ?? null, source, link)
    setDone((await copyText(text)) ? what : '')
    setTimeout(() => setDone(''), 1800)
  }
  return (
    <>
      <button
        type="button"
        data-wide=""
        onClick={() => copy('markdown')}
        title="Copy as Markdown, with the selected passage (m)"
      >
        {done === 'markdown' ? 'Copied' : 'Markdown'}
      </button>
      <a
        data-card=""
        href={`/t/${traceKey}/card`}
        download
        // the span that is selected now, and the revision that is shown, are known when it is asked for
        onClick={(event) => {
          event.currentTarget.href = cardAt(traceKey)
        }}
        title="Evidence card: one HTML file that works offline, with the sound and the selected passage (e)"
      >
        <span data-wide="">Evidence card</span>
        <span data-narrow="">Card</span>
      </a>
      <button type="button" onClick={() => copy('link')} title="Copy the link, to the selected passage (c)">
        {done === 'link' ? 'Copied' : 'Copy link'} <kbd data-wide="">c</kbd>
      </button>
    </>
  )
}
