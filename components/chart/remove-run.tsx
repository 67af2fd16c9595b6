'use client'

import { useRef, useState } from 'react'
import { bytesText, countText } from '@/lib/views/number-text'
import styles from './run-page.module.css'

type Plan = {
  readonly traces: number
  readonly findings: number
  readonly rankings: number
  readonly audioFiles: number
  readonly audioBytes: number
  readonly removing: boolean
}
type Step = { readonly done: boolean; readonly left: number }

/** Says what goes with a run, then removes it part by part, until it is done or stopped. */
export function RemoveRun({ name, plan, next }: { name: string; plan: Plan; next: () => Promise<Step> }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const stopped = useRef(false)
  const [left, setLeft] = useState(plan.traces)
  const [state, setState] = useState<'idle' | 'removing' | 'failed'>('idle')
  const begun = plan.removing || left < plan.traces

  const remove = async () => {
    stopped.current = false
    setState('removing')
    while (!stopped.current) {
      const step = await next().catch(() => null)
      if (step === null) return setState('failed')
      setLeft(step.left)
      if (step.done) return window.location.assign('/runs')
    }
    setState('idle')
  }

  return (
    <div className={styles.remove}>
      {begun && <p role="status">This run is being removed: {countText(left)} traces left.</p>}
      <button type="button" className={styles.danger} onClick={() => dialog.current?.showModal()}>
        {begun ? 'Continue…' : 'Remove run…'}
      </button>
      <dialog ref={dialog} aria-labelledby="remove-run" onClose={() => (stopped.current = true)}>
        <h2 id="remove-run">Remove “{name}”?</h2>
        <ul>
          <li>{countText(plan.traces)} traces with their text</li>
          <li>{countText(plan.findings)} findings</li>
          <li>{countText(plan.rankings)} rankings</li>
          <li>
            {plan.audioFiles === 0
              ? 'no audio: clips belong to the dataset, and stay'
              : `${countText(plan.audioFiles)} audio files that nothing else needs, ${bytesText(plan.audioBytes)}`}
          </li>
        </ul>
        <p className="soft">Importing its file again brings it back, but not its edited name and notes.</p>
        {state === 'removing' && (
          <p role="status">
            <progress aria-label="Removed" max={plan.traces} value={plan.traces - left} />
            {countText(left)} traces left
          </p>
        )}
        {state === 'failed' && (
          <p role="alert">The server did not answer. What was removed is gone; continue, or look at its log.</p>
        )}
        <div className={styles.buttons} style={{ marginTop: 14 }}>
          {state === 'removing' ? (
            <button type="button" onClick={() => (stopped.current = true)}>
              Stop
            </button>
          ) : (
            <>
              <button type="button" className={styles.danger} onClick={remove}>
                {begun ? 'Continue' : 'Remove'}
              </button>
              <button type="button" onClick={() => dialog.current?.close()}>
                {begun ? 'Close' : 'Cancel'}
              </button>
            </>
          )}
        </div>
      </dialog>
    </div>
  )
}
