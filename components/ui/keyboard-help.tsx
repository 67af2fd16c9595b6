'use client'
import { useEffect, useRef } from 'react'
import { isTyping } from './is-typing'
import styles from './keyboard-help.module.css'

/** One key of a page, and what it does. */
export type Shortcut = { readonly keys: string; readonly does: string }

/** The `?` of every page: the keys that work here. */
export function KeyboardHelp({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event)) return
      event.preventDefault()
      dialog.current?.showModal()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <button
        type="button"
        data-keyboard=""
        title="Keyboard (?)"
        aria-label="Keyboard shortcuts"
        onClick={() => dialog.current?.showModal()}
      >
        ?
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="keyboard-help">
        <h2 id="keyboard-help">Keyboard</h2>
        <dl>
          {[...shortcuts, { keys: '?', does: 'this help' }].map(({ keys, does }) => (
            <div key={keys} style={{ display: 'contents' }}>
              <dt>
                {keys.split(' ').map((key) => (
                  <span key={key}>
                    <kbd>{key}</kbd>{' '}
                  </span>
                ))}
              </dt>
              <dd className="soft">{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  )
}
