import Link from 'next/link'
import { tracesHref } from '@/lib/url/hrefs'
import { bytesText, countText } from '@/lib/views/number-text'
import type { RemovalPlan } from '@/lib/views/removal-plan'

/** How many runs are named before the rest is counted. */
const runsNamed = 8

const plural = (count: number, one: string, many = `${one}s`) => `${countText(count)} ${count === 1 ? one : many}`

function ByRun({ plan }: { plan: RemovalPlan }) {
  const { byRun, dataset } = plan
  const more = byRun.length - runsNamed
  return (
    <>
      {byRun.slice(0, runsNamed).map(({ key, traces }) => (
        <li key={key}>
          {plural(traces, 'trace')} with their text in the run{' '}
          <Link className="link" href={tracesHref({ dataset, run: key })} prefetch={false}>
            {key}
          </Link>
        </li>
      ))}
      {more > 0 && <li>those of {plural(more, 'more run')}</li>}
    </>
  )
}

function ofDataset(plan: RemovalPlan): readonly string[] {
  const { runs, clips, reported, audioFiles, audioBytes } = plan
  return [
    plural(runs, 'run'),
    `${plural(clips, 'clip')}, and the catalogue`,
    plural(reported, 'reported figure'),
    audioFiles === 0
      ? 'no audio that nothing else needs'
      : `${plural(audioFiles, 'audio file')} that nothing else needs, ${bytesText(audioBytes)}`,
  ]
}

/** What goes with a run or a dataset, or what is left of it, and where that is. */
export function RemovalList({ what, plan }: { what: 'run' | 'dataset'; plan: RemovalPlan }) {
  const { traces, findings, rankings, dataset } = plan
  const more = what === 'dataset' ? ofDataset(plan) : [`no audio: clips belong to the dataset ${dataset}, and stay`]
  return (
    <>
      <ul>
        {traces === 0 ? <li>0 traces</li> : <ByRun plan={plan} />}
        <li>{plural(findings, 'finding')}</li>
        <li>{plural(rankings, 'ranking')}</li>
        {more.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <p className="soft">
        Importing {what === 'run' ? 'its file' : 'its files'} again brings it back, but not edited names and notes.
      </p>
    </>
  )
}
