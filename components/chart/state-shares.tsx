import { Fragment } from 'react'
import { shareText } from '@/lib/views/number-text'
import type { StateShare } from '@/lib/views/rate'
import { thinkStateText } from '@/lib/views/think-state-text'

/** How the traces of a run fall into think states. */
export function StateShares({ states }: { states: readonly StateShare[] }) {
  const all = states.reduce((sum, one) => sum + one.count, 0)
  if (all === 0) return <span className="soft">–</span>
  return states.map(({ state, count }, at) => (
    <Fragment key={state}>
      {at > 0 && ', '}
      <span title={thinkStateText[state]}>
        {state} {shareText(count / all)}
      </span>
    </Fragment>
  ))
}
