'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition } from 'react'
import { countText } from '@/lib/views/number-text'
import type { RemovalPlan } from '@/lib/views/removal-plan'
import { RemovalList } from './removal-list'
import styles from './remove-data.module.css'

type What = 'run' | 'dataset'
type Step = { readonly done: boolean; readonly left: number }
type State = 'idle' | 'removing' | 'stopping' | 'failed'

/** What a step of a removal counts down. */
const unitsOf = (what: What, { traces, clips, runs }: RemovalPlan) => (what === 'run' ? traces : traces + clips + runs)

const unitText = (what: What, count: number) =>
  what === 'run' ? `${countText(count)} traces` : `${countText(count)} traces, clips and runs`

/** Removes part by part until it is done or stopped; then the page is asked anew what is left. */
function useRemoval(what: What, plan: RemovalPlan, next: () => Promise<Step>) {
  const router = useRouter()
  const stopped = useRef(false)
  const [state, setState] = useState<State>('idle')
  const [left, setLeft] = useState(0)
  const [from, setFrom] = useState(0)
  const [counting, startCounting] = useTransition()

  const remove = async () => {
    stopped.current = false
    setState('removing')
    setFrom(unitsOf(what, plan))
    setLeft(unitsOf(what, plan))
    let failed = false
    while (!stopped.current && !failed) {
      const step = await next().catch(() => null)
      if (step?.done) return window.location.assign(what === 'run' ? '/runs' : '/')
      if (step) setLeft(step.left)
      failed = step === null
    }
    setState(failed ? 'failed' : 'idle')
    startCounting(() => router.refresh())
  }
  const stop = () => {
    stopped.current = true
    setState((was) => (was === 'removing' ? 'stopping' : was))
  }
  return { state, left, from, counting, remove, stop }
}

function Progress({ what, left, from }: { what: What; left: number; from: number }) {
  return (
    <p role="status">
      <progress aria-label="Removed" max={from} value={from - left} />
      {unitText(what, left)} left
    </p>
  )
}

/** Says what goes with a run or a dataset, and removes it when asked; stopped, says what is left and where. */
export function RemoveData({ what, plan, next }: { what: What; plan: RemovalPlan; next: () => Promise<Step> }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { state, left, from, counting, remove, stop } = useRemoval(what, plan, next)
  const { name, removing: begun } = plan
  const busy = state === 'removing' || state === 'stopping'
  return (
    <div className={styles.remove}>
      {begun && !busy && (
        <p role="status">
          This {what} is being removed: {unitText(what, unitsOf(what, plan))} left.
        </p>
      )}
      <button type="button" className={styles.danger} onClick={() => dialog.current?.showModal()}>
        {begun ? 'Continue…' : `Remove ${what}…`}
      </button>
      <dialog ref={dialog} aria-labelledby="remove" onClose={stop}>
        <h2 id="remove">{begun ? `Left of “${name}”` : `Remove “${name}”?`}</h2>
        {busy ? <Progress what={what} left={left} from={from} /> : <RemovalList what={what} plan={plan} />}
        {counting && <p role="status">Counting what is left…</p>}
        {state === 'failed' && (
          <p role="alert">The server did not answer. What was removed is gone; continue, or look at its log.</p>
        )}
        <div className={styles.buttons}>
          {busy ? (
            <button type="button" onClick={stop} disabled={state === 'stopping'}>
              {state === 'stopping' ? 'Stopping…' : 'Stop'}
            </button>
          ) : (
            <>
              <button type="button" className={styles.danger} onClick={remove} disabled={counting}>
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
