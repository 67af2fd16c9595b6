import Link from 'next/link'
import type { Anchor } from '@/lib/views/anchor'
import { utcText } from '@/lib/views/number-text'
import type { TraceDetail } from '@/lib/views/trace-detail'
import { Notice } from './notice'

/** The address of a quote whose place is not known: it is found by its words. */
const at = ({ quote }: { quote: string }) => ({ s: `0-${Math.max(1, quote.length)}`, quote })

function AnchorNotice({ anchor, link }: { anchor: Anchor | null; link: { key: string; rev: number } | null }) {
  if (anchor === null || anchor.found === 'there') return null
  if (anchor.found !== 'gone')
    return (
      <Notice label="Moved">The linked passage has moved in the text; this is the nearest place of its quote.</Notice>
    )
  const quote =
    anchor.quote === ''
      ? 'The link names no text that is here'
      : `The text of the link, “${anchor.quote}”, is not in this reasoning`
  return (
    <Notice label="Not found">
      {quote}.{' '}
      {link ? (
        <Link className="link" href={`/t/${link.key}?${new URLSearchParams({ rev: String(link.rev), ...at(anchor) })}`}>
          It stands in revision {link.rev + 1}
        </Link>
      ) : null}
    </Notice>
  )
}

const staleRanks = {
  gold: 'Gold was changed after this trace was ranked.',
  output: 'The output was replaced after it was ranked: the ranks are those of the earlier one.',
} as const

function Ranked({ rankings }: Pick<TraceDetail, 'rankings'>) {
  const reasons = new Set(rankings.flatMap(({ stale, shown }) => (stale !== null && shown ? [stale] : [])))
  return [...reasons].map((reason) => (
    <Notice key={reason} label="Stale ranks">
      {staleRanks[reason]}
    </Notice>
  ))
}

/** Which revision this is, and where the others are. */
function Revisions({ trace }: { trace: TraceDetail }) {
  const { key, revision, newest, revisions } = trace
  if (revisions.length === 0) return null
  const others = [newest, ...revisions.map((one) => one.revision)].filter((one) => one !== revision)
  const replacedAt = revisions.find((one) => one.revision === revision)?.replacedAt
  return (
    <Notice label={revision === newest ? 'Replaced' : 'Earlier'}>
      {replacedAt === undefined
        ? `This is revision ${revision + 1}, which took the place of an earlier output.`
        : `This is revision ${revision + 1} of ${newest + 1}; another output took its place on ${utcText(replacedAt)} UTC. Neither findings nor ranks belong to it.`}{' '}
      {others.map((other) => (
        <Link key={other} className="link" href={other === newest ? `/t/${key}` : `/t/${key}?rev=${other}`}>
          {other === newest ? `newest (${other + 1})` : `revision ${other + 1}`}
        </Link>
      ))}
    </Notice>
  )
}

/** What must be known before what stands below is believed: origin, staleness, revisions, a link that missed. */
export function Notices(props: {
  trace: TraceDetail
  anchor: Anchor | null
  /** Whether it was annotated by older rules, or in the light of other facts, than there are now. */
  stale: boolean
  /** The earlier revision that holds the text of a link that this one does not. */
  heldBy: number | null
}) {
  const { trace, anchor, stale, heldBy } = props
  const { clip, run } = trace
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
      {run.removing ? <Notice label="Being removed">This run is being removed.</Notice> : null}
      <Ranked rankings={trace.rankings} />
      {stale ? (
        <Notice label="Stale">
          Findings, candidates and states are those of older rules or facts.{' '}
          <code>npx mondegreen annotate --run {JSON.stringify(run.key)}</code> brings them up to date.
        </Notice>
      ) : null}
      <Revisions trace={trace} />
      <AnchorNotice anchor={anchor} link={heldBy === null ? null : { key: trace.key, rev: heldBy }} />
    </>
  )
}
