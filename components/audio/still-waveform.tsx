import { barsOf, type PlayerView } from '@/lib/views/player-view'
import styles from './player.module.css'

const bars = 300
const height = 64

/** The waveform as a picture: there before any script, and where scripts fail. */
export function StillWaveform({ peaks }: { peaks: PlayerView['peaks'] }) {
  return (
    <svg className={styles.still} viewBox={`0 0 ${bars * 3} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {peaks
        ? barsOf(peaks, bars).map((swing, at) => {
            const tall = Math.max(2, swing * height)
            // biome-ignore lint/suspicious/noArrayIndexKey: a bar is its place
            return <rect key={at} x={at * 3} y={(height - tall) / 2} width="2" height={tall} />
          })
        : null}
    </svg>
  )
}
