import Link from 'next/link'
import { letterOf } from '@/lib/url/compare'
import { clipHref } from '@/lib/url/hrefs'
import type { ComparedRun, Lacking, NotPaired } from '@/lib/views/comparison'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'

const mostOpen = 12

function Names({ clips, dataset }: { clips: readonly string[]; dataset: string }) {
  const names = clips.map((clip) => (
    <Link key={clip} href={clipHref(clip, dataset)} prefetch={false}>
      {clip}
    </Link>
  ))
  if (clips.length <= mostOpen) return names
  return (
    <details>
      <summary>Their names</summary>
      {names}
    </details>
  )
}

const both = ({ a, b }: { readonly a: number; readonly b: number }) => `${countText(a)} of a, ${countText(b)} of b`

/** Of more than two runs, the clips that are not in all, by which runs have no trace of them. */
export function LackingList({ lacking, runs }: { lacking: readonly Lacking[]; runs: readonly ComparedRun[] }) {
  if (lacking.length === 0) return <p className="soft">Every clip of the dataset is in all runs.</p>
  return (
    <dl className={styles.names}>
      {lacking.map((one) => (
        <div key={one.runs.join(' ')}>
          <dt>
            {clipsText(one.clips.length)}{' '}
            {one.runs.length === runs.length
              ? 'that no run has a trace of'
              : `not in ${one.runs.map((key) => letterOf(runs.findIndex((run) => run.key === key))).join(', ')}`}
          </dt>
          <dd>
            <Names clips={one.clips} dataset={runs[0]?.dataset.key ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

const clipsText = (count: number) => `${countText(count)} ${count === 1 ? 'clip' : 'clips'}`

/** What of two runs could not be paired, by name, and what counts as a miss without having been searched. */
export function NotPairedList({ notPaired, dataset }: { notPaired: NotPaired; dataset: string }) {
  const { a, b, neither, unrankable, attempts, failed, unranked } = notPaired
  const lists = [
    { clips: a, says: 'only a has a trace of' },
    { clips: b, says: 'only b has a trace of' },
    { clips: neither, says: 'neither has a trace of' },
    { clips: unrankable, says: 'with traces, but without a gold that can be ranked' },
  ].filter(({ clips }) => clips.length > 0)
  const counts = [
    { of: attempts, says: 'attempts that the other run did not make: in the means, not in the counts.' },
    { of: failed, says: 'paired traces hold an error or no transcription: misses.' },
    { of: unranked, says: 'paired traces have no ranking: no hits.' },
  ].filter(({ of }) => of.a + of.b > 0)
  if (lists.length + counts.length === 0) return <p className="soft">Every clip is in both, and every trace ranked.</p>
  return (
    <div className={styles.names}>
      <dl>
        {lists.map(({ clips, says }) => (
          <div key={says}>
            <dt>
              {clipsText(clips.length)} {says}
            </dt>
            <dd>
              <Names clips={clips} dataset={dataset} />
            </dd>
          </div>
        ))}
      </dl>
      {counts.map(({ of, says }) => (
        <p key={says}>
          {both(of)}: {says}
        </p>
      ))}
    </div>
  )
}
