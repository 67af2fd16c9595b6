'use client'
import { useState } from 'react'
import { copyText } from './copy-text'

/** A button that copies a text and says that it did. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => {
    setState((await copyText(text)) ? 'copied' : 'failed')
    setTimeout(() => setState('idle'), 1500)
  }
  const shown = { idle: label, copied: 'Copied', failed: 'Could not copy' }[state]
  return (
    <button type="button" onClick={copy} aria-live="polite">
      {shown}
    </button>
  )
}
