import { type SoundStretch, stretchWithin } from '@/lib/views/sound-stretch'
import type { AudioView } from '@/lib/views/trace-detail'
import { Player } from './player'
import styles from './player.module.css'
import { StillWaveform } from './still-waveform'

type Props = {
  readonly audio: AudioView
  readonly clip: string
  readonly url: string
  readonly name: SoundStretch | null
  /** What the address marks; it may go beyond the clip. */
  readonly cue: SoundStretch | null
  /** The path whose link the player copies, with what is marked; without it, the player has no such button. */
  readonly link?: string
}

const plain: Readonly<Record<string, string>> = {
  none: 'This clip was imported without audio.',
  missing: 'The audio of this clip was not found when it was imported',
  unreadable: 'The audio of this clip cannot be read',
  refused: 'The audio of this clip was refused',
}

/** The player of a clip, or why there is nothing to hear. */
export function ClipSound({ audio, clip, url, name, cue, link }: Props) {
  if (audio.state !== 'ok')
    return (
      <p className={styles.error}>
        {plain[audio.state]}
        {audio.reason ? `: ${audio.reason}. Import the file again with the audio beside it, or with --audio.` : ''}
      </p>
    )
  const { durationSec, peaks, peaksFrom } = audio
  const within = cue && stretchWithin(cue, durationSec)
  const view = { audioUrl: url, clip, durationSec, peaks, peaksFrom, name, cue: within }
  return <Player view={view} link={link ?? null} still={<StillWaveform peaks={peaks} />} />
}
