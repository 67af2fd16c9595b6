import Link from 'next/link'
import { ClipSound } from '@/components/audio/clip-sound'
import { playerShortcuts } from '@/components/audio/player-shortcuts'
import type { LoadText } from '@/components/code/long-text'
import { TopBar } from '@/components/ui/top-bar'
import { audioHref } from '@/lib/url/audio-href'
import type { Anchor } from '@/lib/views/anchor'
import { answerPart } from '@/lib/views/answer-part'
import type { PathologyView } from '@/lib/views/pathology-view'
import { quoteSource } from '@/lib/views/quote-markdown'
import type { ReadingPart } from '@/lib/views/reading-part'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { TraceDetail } from '@/lib/views/trace-detail'
import type { TraceRowView } from '@/lib/views/trace-row-view'
import type { VerdictView } from '@/lib/views/verdict-view'
import { Answer, GivenTranscription, NoReasoning } from './answer'
import { Barcode } from './barcode'
import { Beside, type BesideView } from './beside'
import type { FindText } from './find-in-trace'
import type { Families } from './lines'
import { Minimap } from './minimap'
import { Notices } from './notices'
import { Rail } from './rail'
import { Ranks } from './ranks'
import { RawParts } from './raw-parts'
import { CopyTraceLink, ReadingKeys } from './reading-keys'
import { type LoadPart, ReadingParts } from './reading-parts'
import { Siblings } from './siblings'
import type { Sought } from './sought-places'
import type { FindingBeside } from './step-finding'
import styles from './trace-page.module.css'
import { Verdict } from './verdict'

type Stretch = { readonly startSec: number; readonly endSec: number }

type Props = {
  readonly trace: TraceDetail
  readonly verdict: VerdictView
  readonly part: ReadingPart
  readonly pathologies: readonly PathologyView[]
  readonly anchor: Anchor | null
  readonly stale: boolean
  readonly heldBy: number | null
  readonly record: string
  /** What the page asks the server for as one reads. */
  readonly ask: {
    readonly part: LoadPart
    readonly find: FindText
    readonly findingBeside: FindingBeside
    readonly prompt: LoadText
    readonly record: LoadText
  }
  readonly url: {
    readonly list: string | null
    readonly k: number | null
    readonly a: Stretch | null
    readonly hide: readonly string[]
    readonly grounds: readonly string[]
  }
  /** Other traces of the clip. */
  readonly siblings: readonly TraceRowView[]
  /** Another trace that is read beside this one. */
  readonly beside: BesideView | null
  readonly sought: Sought | null
  readonly retrieval: string | null
  readonly neighbours: {
    readonly previous: string | null
    readonly next: string | null
    readonly position: number
    readonly total: number
  } | null
}

const shortcuts = [
  ...playerShortcuts,
  { keys: 'n p', does: 'next, previous finding' },
  { keys: 'j k', does: 'next, previous trace of the list' },
  { keys: 'f /', does: 'find in this trace' },
  { keys: 'c', does: 'copy the link, to the selected passage where there is one' },
  { keys: 'm', does: 'copy as Markdown: the passage, whose it is, and its link' },
  { keys: 'e', does: 'evidence card: one file that works offline, with the selected passage' },
  { keys: 'u', does: 'back to the list' },
]

const unrankedWhy: Readonly<Record<string, string>> = {
  unknown: 'gold is not known',
  absent: 'gold is not in the catalogue',
}

function Sound({ clip, cue }: { clip: TraceDetail['clip']; cue: Stretch | null }) {
  const { key, dataset, audio, goldStartSec: startSec, goldEndSec: endSec } = clip
  const url = audio.state === 'ok' ? audioHref(key, dataset.key, audio.sha256) : ''
  const name = startSec !== null && endSec !== null ? { startSec, endSec } : null
  return <ClipSound audio={audio} clip={key} url={url} name={name} cue={cue} />
}

function Steps({ neighbours, href }: { neighbours: Props['neighbours']; href: (key: string | null) => string | null }) {
  if (neighbours === null) return null
  const [previous, next] = [href(neighbours.previous), href(neighbours.next)]
  return (
    <>
      {previous ? (
        <Link href={previous} title="Previous in the list (k)" aria-label="Previous trace">
          ↑
        </Link>
      ) : null}
      {next ? (
        <Link href={next} title="Next in the list (j)" aria-label="Next trace">
          ↓
        </Link>
      ) : null}
      <span>
        {neighbours.position} of {neighbours.total}
      </span>
    </>
  )
}

/** The reasoning with its minimap, or why there is none. */
function Reading(props: Pick<Props, 'trace' | 'part' | 'ask' | 'url'> & { families: Families }) {
  const { trace, part, ask, url, families } = props

  const { reasoning, strip } = trace
  if (reasoning === null || reasoning.trim() === '') return <NoReasoning why={thinkStateText[trace.thinkState]} />
  return (
    <div className={styles.reading}>
      <Minimap length={reasoning.length}>
        {strip === null ? null : <Barcode strip={strip} families={families} upright />}
      </Minimap>
      <ReadingParts
        key={`${trace.key} ${trace.revision} ${part.start}`}
        first={part}
        length={reasoning.length}
        families={families}
        hidden={url.hide}
        load={ask.part}
      />
    </div>
  )
}

/** Everything of one trace: the verdict first, then the sound, then the reasoning. */
export function TracePage(props: Props) {
  const { trace, verdict, part, pathologies, anchor, stale, heldBy, record, url, neighbours, ask } = props
  const { siblings, beside, sought, retrieval } = props
  const source = quoteSource(trace)
  const families = Object.fromEntries(pathologies.map(({ id, family }) => [id, family]))
  const answer = answerPart(trace)
  const { clip, run } = trace
  const list = url.list ?? `dataset=${encodeURIComponent(clip.dataset.key)}&run=${encodeURIComponent(run.key)}`
  const back = `/traces?${list}&at=${trace.key}`
  const kept = new URLSearchParams({
    list,
    ...(url.hide.length > 0 ? { hide: url.hide.join() } : {}),
    ...(url.grounds.length > 0 ? { grounds: url.grounds.join() } : {}),
  })
  const href = (key: string | null) => (key === null ? null : `/t/${key}?${kept}`)
  const besideHref = (key: string) => `/t/${trace.key}?${new URLSearchParams([...kept, ['with', key]])}`
  const places = [
    { label: clip.dataset.key, href: `/traces?dataset=${encodeURIComponent(clip.dataset.key)}` },
    { label: run.name, href: `/runs/${encodeURIComponent(run.key)}` },
    { label: trace.attempts.length > 1 ? `${clip.key} #${trace.attempt + 1}` : clip.key },
  ]
  return (
    <>
      <TopBar places={places} shortcuts={shortcuts}>
        <Steps neighbours={neighbours} href={href} />
        <Link href={back}>List</Link>
        <CopyTraceLink traceKey={trace.key} source={source} />
      </TopBar>
      <main>
        <section className={styles.head} aria-label="Verdict">
          <Verdict verdict={verdict} />
          <Ranks
            rankings={trace.rankings}
            why={trace.annotatedBy === null ? 'an earlier revision' : (unrankedWhy[clip.goldState] ?? null)}
            k={url.k}
            chosen={retrieval}
            failed={trace.failure !== null}
          />
          <div className={styles.audio}>
            <Sound clip={clip} cue={url.a} />
          </div>
        </section>
        <Notices trace={trace} anchor={anchor} stale={stale} heldBy={heldBy} />
        <div className={beside === null ? styles.body : `${styles.body} ${styles.two}`}>
          <div>
            <Reading trace={trace} part={part} url={url} families={families} ask={ask} />
            {answer === null ? null : <Answer part={answer} families={families} />}
            {trace.received.transcription === null ? null : <GivenTranscription text={trace.received.transcription} />}
          </div>
          {beside === null ? null : (
            <Beside view={beside} families={families} k={url.k} close={href(trace.key) ?? ''} />
          )}
          <aside aria-label="About this trace" className={styles.aside}>
            <Rail trace={trace} pathologies={pathologies}>
              <Siblings rows={siblings} beside={besideHref} />
            </Rail>
            <RawParts trace={trace} record={record} load={ask} />
          </aside>
        </div>
        <ReadingKeys
          traceKey={trace.key}
          source={source}
          previous={href(neighbours?.previous ?? null)}
          next={href(neighbours?.next ?? null)}
          back={back}
          sought={sought}
          find={ask.find}
          findingBeside={ask.findingBeside}
        />
      </main>
    </>
  )
}
