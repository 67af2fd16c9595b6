import Link from 'next/link'
import { ClipSound } from '@/components/audio/clip-sound'
import { Choice } from '@/components/ui/choice'
import { Facts } from '@/components/ui/facts'
import { OriginBadge } from '@/components/ui/origin-badge'
import { PageBody } from '@/components/ui/page-body'
import { audioHref } from '@/lib/url/audio-href'
import { clipHref, href, tracesHref } from '@/lib/url/hrefs'
import { keyToPath } from '@/lib/url/path-key'
import type { ClipDetail, ClipTraces } from '@/lib/views/clip-detail'
import type { ClipDifficulty, ClipNeighbours } from '@/lib/views/clip-difficulty'
import { countText, utcText } from '@/lib/views/number-text'
import type { SoundStretch } from '@/lib/views/sound-stretch'
import { Difficulty } from './clip-difficulty'
import { ClipMultiples } from './clip-multiples'
import { ClipNeighbourLinks } from './clip-neighbours'
import styles from './clip-page.module.css'
import { soundFacts } from './clip-sound-facts'

const goldStates: Readonly<Record<string, string>> = {
  unknown: 'Its gold is not known, so its traces are unranked.',
  absent: 'Its gold is not in the catalogue, so its traces are unranked.',
}

function ClipFacts({ clip }: { clip: ClipDetail }) {
  const { dataset, audio, source, goldStartSec, goldEndSec } = clip
  const name = goldStartSec !== null && goldEndSec !== null && `${goldStartSec.toFixed(2)}–${goldEndSec.toFixed(2)} s`
  const sound =
    audio.state === 'ok' &&
    `${audio.codec}, ${countText(audio.sampleRateHz)} Hz, ${audio.channels === 1 ? 'mono' : `${audio.channels} channels`}`
  return (
    <Facts
      facts={[
        [
          'dataset',
          <Link key="dataset" className="link" href={href('/', { dataset: dataset.key })}>
            {dataset.name}
          </Link>,
        ],
        ['language', clip.language],
        ['the name', name || null],
        ['audio', sound || null],
        ...soundFacts(clip.sound, dataset.key),
        ['file', clip.audioName],
        ...clip.tags,
        ['source', `${source.name}, line ${countText(source.line)}`],
        ['imported', `${utcText(source.importedAt)} UTC`],
      ]}
    />
  )
}

type OfClip = { readonly clip: ClipDetail; readonly traces: ClipTraces }

function hrefAt({ clip, traces }: OfClip, change: { retrieval?: string; k?: number } = {}, key = clip.key): string {
  const { retrieval, k } = traces
  return href(`/clips/${keyToPath(key)}`, { dataset: clip.dataset.key, retrieval: retrieval || null, k, ...change })
}

function Neighbours({ of, neighbours }: { of: OfClip; neighbours: ClipNeighbours }) {
  const { previous, next, position, total } = neighbours
  const to = (key: string | null) => (key === null ? null : { key, href: hrefAt(of, {}, key) })
  const place = `${countText(position)} of ${countText(total)}`
  return <ClipNeighbourLinks previous={to(previous)} next={to(next)} place={place} />
}

function TracesHead({ clip, traces }: OfClip) {
  const to = (change: { retrieval?: string; k?: number }) => hrefAt({ clip, traces }, change)
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0 24px', marginBottom: 6 }}>
      {traces.retrievals.length > 0 && (
        <Choice
          label="Retrieval"
          options={traces.retrievals.map((one) => ({
            label: one,
            href: to({ retrieval: one }),
            chosen: one === traces.retrieval,
          }))}
        />
      )}
      <Choice
        label="k"
        options={[...new Set([1, 10, 40, traces.k])]
          .sort((a, b) => a - b)
          .map((k) => ({ label: String(k), href: to({ k }), chosen: k === traces.k }))}
      />
    </div>
  )
}

function Sound({ clip, traces, cue }: OfClip & { cue: SoundStretch | null }) {
  const { key, dataset, audio, goldStartSec, goldEndSec } = clip
  const url = audio.state === 'ok' ? audioHref(key, dataset.key, audio.sha256) : ''
  const name = goldStartSec !== null && goldEndSec !== null ? { startSec: goldStartSec, endSec: goldEndSec } : null
  return <ClipSound audio={audio} clip={key} url={url} name={name} cue={cue} link={hrefAt({ clip, traces })} />
}

type Props = OfClip & {
  readonly difficulty: readonly ClipDifficulty[]
  readonly neighbours: ClipNeighbours
  readonly families: Readonly<Record<string, string>>
  readonly cue: SoundStretch | null
}

/** One clip: what was said, how it sounds, how hard it is, and what each run made of it. */
export function ClipPage({ clip, traces, difficulty, neighbours, families, cue }: Props) {
  const { gold, reference, dataset } = clip
  const { retrieval, k } = traces
  const own = { dataset: dataset.key, clip: clip.key }
  return (
    <PageBody
      title={
        <span className="mono" style={{ fontSize: 18 }}>
          {clip.key}
        </span>
      }
      beside={
        <>
          <OriginBadge origin={dataset.origin} />
          <Neighbours of={{ clip, traces }} neighbours={neighbours} />
        </>
      }
      lead={dataset.note}
    >
      <div className={styles.said}>
        {gold.length > 0 && <p className={styles.gold}>{gold.join(' · ')}</p>}
        {reference && <p className={styles.reference}>{reference}</p>}
        {goldStates[clip.goldState] && <p className="soft">{goldStates[clip.goldState]}</p>}
      </div>
      <div className={styles.sound}>
        <Sound clip={clip} traces={traces} cue={cue} />
      </div>
      <Difficulty all={difficulty} at={{ ...own, retrieval, k }} />
      <section>
        <h2>
          Traces <small>{countText(traces.total)} of this clip</small>
        </h2>
        <TracesHead clip={clip} traces={traces} />
        {traces.runs.length > 0 ? (
          <ClipMultiples {...own} reference={reference} gold={gold} traces={traces} families={families} />
        ) : (
          <p className="soft">No run has a trace of it.</p>
        )}
        <p style={{ marginTop: 10 }}>
          <Link className="link" href={tracesHref({ ...own, retrieval: retrieval || null, k })}>
            {traces.total > traces.shown ? `All ${countText(traces.total)} traces` : 'In the failure browser'}
          </Link>
        </p>
      </section>
      <section>
        <h2>Clip</h2>
        <ClipFacts clip={clip} />
      </section>
    </PageBody>
  )
}

/** Where several datasets have a clip of the key: which one is meant. */
export function ClipChoice({ clip, datasets }: { clip: string; datasets: readonly string[] }) {
  return (
    <PageBody
      title={
        <span className="mono" style={{ fontSize: 18 }}>
          {clip}
        </span>
      }
      lead="Several datasets have a clip of this key. Which one?"
    >
      <ul style={{ listStyle: 'none' }}>
        {datasets.map((dataset) => (
          <li key={dataset}>
            <Link className="link" href={clipHref(clip, dataset)}>
              {dataset}
            </Link>
          </li>
        ))}
      </ul>
    </PageBody>
  )
}
