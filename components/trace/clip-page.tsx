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
import { countText, utcText } from '@/lib/views/number-text'
import type { SoundStretch } from '@/lib/views/sound-stretch'
import styles from './clip-page.module.css'
import { ClipTracesTable } from './clip-traces'

const goldStates: Readonly<Record<string, string>> = {
  unknown: 'Its gold is not known, so its traces are unranked.',
  absent: 'Its gold is not in the catalogue, so its traces are unranked.',
}

function ClipFacts({ clip }: { clip: ClipDetail }) {
  const { dataset, audio, source, goldStartSec, goldEndSec } = clip
  const name = goldStartSec !== null && goldEndSec !== null && `${goldStartSec.toFixed(2)}–${goldEndSec.toFixed(2)} s`
  const sound =
    audio.state === 'ok' && `${audio.durationSec.toFixed(2)} s, ${audio.codec}, ${countText(audio.sampleRateHz)} Hz`
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
        ['file', clip.audioName],
        ...clip.tags,
        ['source', `${source.name}, line ${countText(source.line)}`],
        ['imported', `${utcText(source.importedAt)} UTC`],
      ]}
    />
  )
}

type OfClip = { readonly clip: ClipDetail; readonly traces: ClipTraces }

function hrefAt({ clip, traces }: OfClip, change: { retrieval?: string; k?: number } = {}): string {
  const { retrieval, k } = traces
  return href(`/clips/${keyToPath(clip.key)}`, { dataset: clip.dataset.key, retrieval, k, ...change })
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

/** One clip: what was said, how it sounds, and what each run made of it. */
export function ClipPage(props: OfClip & { families: Readonly<Record<string, string>>; cue: SoundStretch | null }) {
  const { clip, traces, families, cue } = props
  const { gold, reference, dataset } = clip
  return (
    <PageBody
      title={
        <span className="mono" style={{ fontSize: 18 }}>
          {clip.key}
        </span>
      }
      beside={<OriginBadge origin={dataset.origin} />}
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
      <section>
        <h2>
          Traces <small>{countText(traces.total)} of this clip</small>
        </h2>
        <TracesHead clip={clip} traces={traces} />
        {traces.rows.length > 0 ? (
          <ClipTracesTable traces={traces} families={families} />
        ) : (
          <p className="soft">No run has a trace of it.</p>
        )}
        <p style={{ marginTop: 10 }}>
          <Link className="link" href={tracesHref({ dataset: dataset.key, clip: clip.key })}>
            {traces.total > traces.rows.length ? `All ${countText(traces.total)} traces` : 'In the failure browser'}
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
