'use client'
import { useState } from 'react'
import styles from './code-block.module.css'

/** Asks the server for a text that is too long to be sent unasked. */
export type LoadText = () => Promise<string>

/** A text that is too long to be highlighted: sent when somebody wants to read it. */
export function LongText({ label, length, load }: { label: string; length: number; load: LoadText }) {
  const [text, setText] = useState<string | null>(null)
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle')
  const show = async () => {
    setState('loading')
    const loaded = await load().catch(() => null)
    setText(loaded)
    setState(loaded === null ? 'failed' : 'idle')
  }
  if (text !== null)
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reachable by keyboard
      <section className={styles.code} aria-label={label} tabIndex={0}>
        <pre>{text}</pre>
      </section>
    )
  return (
    <p className="soft">
      {length.toLocaleString('en')} characters, without highlighting.{' '}
      <button type="button" className="link" onClick={show} disabled={state === 'loading'}>
        {state === 'loading' ? 'Loading…' : 'Show them'}
      </button>{' '}
      <output>{state === 'failed' ? 'They could not be loaded.' : ''}</output>
    </p>
  )
}
