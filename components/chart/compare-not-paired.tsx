import Link from 'next/link'
import { ClipsLink } from '@/components/ui/clips-link'
import { letterOf } from '@/lib/url/compare'
import { clipHref, tracesHref } from '@/lib/url/hrefs'
import type { ComparedRun, Comparison, Lacking, LackingSides, NotPaired } from '@/lib/views/comparison'
import { countText } from '@/lib/views/number-text'
import styles from './compare.module.css'

const mostOpen = 12
const failures = ['error', 'no-transcription']

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

type Side = 'a' | 'b'

/** How many traces of each run, each count leading to them. */
function Both(props: {
  of: LackingSides
  runs: readonly ComparedRun[]
  filter: Readonly<Record<string, string | number | readonly string[]>>
  says: string
}) {
  const { of, runs, filter, says } = props
  const count = (side: Side, run: ComparedRun | undefined) => {
    const { traces, clips } = of[side]
    if (traces === 0 || !run) return `${countText(traces)} of ${side}`
    const text = `${countText(traces)} of ${side}`
    return (
      <ClipsLink
        clips={clips}
        to={(clip) => tracesHref({ dataset: run.dataset.key, run: run.key, ...filter, clip })}
        label={`${text}: ${says}`}
      >
        {text}
      </ClipsLink>
    )
  }
  return (
    <>
      {count('a', runs[0])}, {count('b', runs[1])}
    </>
  )
}

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
export function NotPairedList({ notPaired, comparison }: { notPaired: NotPaired; comparison: Comparison }) {
  const { runs, retrieval, k } = comparison
  const dataset = runs[0]?.dataset.key ?? ''
  const { a, b, neither, unrankable, attempts, failed, unranked } = notPaired
  const lists = [
    { clips: a, says: 'only a has a trace of' },
    { clips: b, says: 'only b has a trace of' },
    { clips: neither, says: 'neither has a trace of' },
    { clips: unrankable, says: 'with traces, but without a gold that can be ranked' },
  ].filter(({ clips }) => clips.length > 0)
  const counts = [
    { of: attempts, filter: {}, says: 'attempts that the other run did not make: in the means, not in the counts.' },
    { of: failed, filter: { failure: failures }, says: 'paired traces hold an error or no transcription: misses.' },
    {
      of: unranked,
      filter: { retrieval, k, outcome: 'unranked', failure: 'none' },
      says: 'paired traces have no ranking: no hits.',
    },
  ].filter(({ of }) => of.a.traces + of.b.traces > 0)
  if (lists.length + counts.length === 0) return <p className="soft">Every clip is in both, and every trace ranked.</p>
  return (
    <>
      <dl className={styles.names}>
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
      {counts.map((one) => (
        <p key={one.says} className="soft">
          <Both {...one} runs={runs} />: {one.says}
        </p>
      ))}
    </>
  )
}
