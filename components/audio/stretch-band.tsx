import type { SoundStretch } from '@/lib/views/sound-stretch'
import styles from './stretch-band.module.css'

/** A stretch of the clip as a band behind what is drawn of the sound; the pointer goes through it. */
export function StretchBand(props: { stretch: SoundStretch | null; durationSec: number; kind: 'name' | 'marked' }) {
  const { stretch, durationSec, kind } = props
  if (stretch === null) return null
  const share = (sec: number) => `${(100 * sec) / durationSec}%`
  return (
    <span
      className={styles.band}
      data-band={kind}
      style={{ left: share(stretch.startSec), width: share(stretch.endSec - stretch.startSec) }}
    />
  )
}
