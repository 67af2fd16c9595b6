import Link from 'next/link'
import { Fragment } from 'react'
import { tracesHref } from '@/lib/url/hrefs'
import type { Median } from '@/lib/views/distribution'
import { countText, intervalText, latencyText, nText, shareText } from '@/lib/views/number-text'
import type { StateShare } from '@/lib/views/rate'
import { thinkStateText } from '@/lib/views/think-state-text'

/** What a count of missing clips is. */
export const missingText = 'Clips of the dataset that the run has no trace of.'

type Props = {
  readonly run: {
    readonly key: string
    readonly dataset: { readonly key: string }
    readonly states: readonly StateShare[]
  }
}

type Timed = {
  readonly run: {
    readonly key: string
    readonly dataset: { readonly key: string }
    readonly medianLatency: Median | null
  }
}

/** The median latency of a run with its 95% interval and n, leading to its traces by latency. */
export function MedianLatency({ run: { key, dataset, medianLatency } }: Timed) {
  if (medianLatency === null) return latencyText(null)
  const { value, n, interval } = medianLatency
  return (
    <>
      <Link href={tracesHref({ dataset: dataset.key, run: key, sort: 'latencyMs' })} prefetch={false}>
        {latencyText(value)}
      </Link>
      <small>
        {interval ? `${latencyText(interval.low)}–${latencyText(interval.high)}` : 'no interval'} · n {countText(n)}
      </small>
    </>
  )
}

/** How the traces of a run fall into think states; each share leads to its traces. */
export function StateShares({ run }: Props) {
  const shares = run.states.flatMap(({ rate, ...one }) => (rate ? [{ ...one, rate }] : []))
  if (shares.length === 0) return <span className="soft">–</span>
  return shares.map(({ state, count, rate }, at) => {
    const figures = `${countText(count)} of ${nText(rate)} traces, 95% ${intervalText(rate)}`
    return (
      <Fragment key={state}>
        {at > 0 && ', '}
        <span style={{ whiteSpace: 'nowrap' }}>
          <span title={thinkStateText[state]}>{state}</span>{' '}
          <Link
            href={tracesHref({ dataset: run.dataset.key, run: run.key, state })}
            prefetch={false}
            title={figures}
            aria-label={`${state} ${shareText(rate.share)}: ${figures}`}
          >
            {shareText(rate.share)}
          </Link>
        </span>
      </Fragment>
    )
  })
}
