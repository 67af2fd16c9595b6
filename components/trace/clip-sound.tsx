import { audioHref } from '@/lib/url/audio-href'
import type { ClipView } from '@/lib/views/trace-detail'

const reasons = {
  none: 'Its record names no audio.',
  missing: 'Its audio was not found when it was imported.',
  unreadable: 'Its audio could not be read.',
  refused: 'The path of its audio was refused.',
} as const

/** A clip's audio to play, or why there is none. */
export function ClipSound({ clip }: { clip: ClipView }) {
  const { audio, key, dataset } = clip
  if (audio.state !== 'ok') {
    return (
      <p className="soft">
        {reasons[audio.state]} {audio.reason}
      </p>
    )
  }
  return (
    // biome-ignore lint/a11y/useMediaCaption: what is said stands above it
    <audio controls preload="metadata" aria-label={`Clip ${key}`} src={audioHref(key, dataset.key, audio.sha256)} />
  )
}
