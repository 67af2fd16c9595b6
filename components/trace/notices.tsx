import type { Anchor } from '@/lib/views/anchor'
import type { TraceDetail } from '@/lib/views/trace-detail'
import { Notice } from './notice'

function AnchorNotice({ anchor }: { anchor: Anchor | null }) {
  if (anchor === null || anchor.found === 'there') return null
  if (anchor.found !== 'gone')
    return (
      <Notice label="Moved">The linked passage has moved in the text; this is the nearest place of its quote.</Notice>
    )
  const quote =
    anchor.quote === ''
      ? 'The link names no text that is here'
      : `The text of the link, “${anchor.quote}”, is not in this reasoning`
  return <Notice label="Not found">{quote}.</Notice>
}

/** What must be known before what stands below is believed: origin, staleness, revisions, a link that missed. */
export function Notices({ trace, anchor }: { trace: TraceDetail; anchor: Anchor | null }) {
  const { clip, run, rankings, revisions, failure, error } = trace
  const { dataset } = clip
  return (
    <>
      {run.origin === 'scripted' ? (
        <Notice label="Scripted">No model said this: it is a template that imitates one.</Notice>
      ) : null}
      {dataset.origin !== 'real' ? (
        <Notice label={dataset.origin === 'synthetic' ? 'Synthetic' : 'Scripted'}>
          {dataset.note ?? 'The audio is not a recording of a person.'}
        </Notice>
      ) : null}
      {failure === 'error' ? <Notice label="Error">{error}</Notice> : null}
      {run.removing ? <Notice label="Being removed">This run is being removed.</Notice> : null}
      {rankings.some((ranking) => ranking.stale) ? (
        <Notice label="Stale">Gold was changed after this trace was ranked.</Notice>
      ) : null}
      {revisions.length > 0 ? (
        <Notice label="Replaced">
          This is revision {trace.revision + 1};{' '}
          {revisions.length === 1 ? 'an earlier output is' : `${revisions.length} earlier outputs are`} kept.
        </Notice>
      ) : null}
      <AnchorNotice anchor={anchor} />
    </>
  )
}
