import Link from 'next/link'
import type { ReactNode } from 'react'
import { tracesHref } from '@/lib/url/hrefs'
import type { SoundView } from '@/lib/views/clip-detail'
import { type SoundField, soundBinOf, soundBinText } from '@/lib/views/sound-text'

const percent = (share: number) => `${(100 * share).toFixed(share > 0 && share < 0.01 ? 2 : 0)}%`

function silenceText({ silentShare, leadingSilenceSec, trailingSilenceSec }: SoundView): string | null {
  if (silentShare === null || leadingSilenceSec === null || trailingSilenceSec === null) return null
  return `${percent(silentShare)} of the time; ${leadingSilenceSec.toFixed(2)} s before, ${trailingSilenceSec.toFixed(2)} s after`
}

/** The facts of a clip's sound, each with the bin that it is in, which leads to the dataset's traces of such clips. */
export function soundFacts(sound: SoundView | null, dataset: string): readonly (readonly [string, ReactNode])[] {
  if (sound === null) return []
  const { durationSec, levelDbfs, peakDbfs, clippedShare, silentShare, bandwidthHz } = sound
  const fact = (field: SoundField, value: number | null, text: string | null): readonly [string, ReactNode] => {
    const bin = soundBinOf(field, value)
    return [
      field,
      <span key={field}>
        {text ?? (
          <span className="soft">{sound.isMeasured ? 'not known' : "not known: import the clip's file again"}</span>
        )}
        {text === null ? null : (
          <>
            {' · '}
            <Link
              className="link"
              href={tracesHref({ dataset, [field]: bin })}
              prefetch={false}
              title={soundBinText[field][bin]}
              aria-label={`${bin}: traces of clips whose ${field} is ${bin}`}
            >
              {bin}
            </Link>
          </>
        )}
      </span>,
    ]
  }
  const level =
    levelDbfs === null || peakDbfs === null
      ? null
      : `${levelDbfs.toFixed(1)} dBFS (RMS), peak ${peakDbfs.toFixed(1)} dBFS`
  return [
    fact('duration', durationSec, `${durationSec.toFixed(2)} s`),
    fact('level', levelDbfs, level),
    fact('clipping', clippedShare, clippedShare === null ? null : `${percent(clippedShare)} of the samples`),
    fact('silence', silentShare, silenceText(sound)),
    fact('bandwidth', bandwidthHz, bandwidthHz === null ? null : `up to ${(bandwidthHz / 1000).toFixed(1)} kHz`),
  ]
}
