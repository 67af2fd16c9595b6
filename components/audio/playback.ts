import type WaveSurfer from 'wavesurfer.js'
import type { PlayerView } from '@/lib/views/player-view'
import type { SoundStretch } from '@/lib/views/sound-stretch'
import { onColourScheme } from './colour-scheme'
import { type StretchMark, stretchMark } from './stretch-mark'

export type PlaybackEvents = {
  readonly onTime: (sec: number) => void
  readonly onPlaying: (playing: boolean) => void
  /** The stretch that is marked now, or null when it was taken away. */
  readonly onStretch: (stretch: SoundStretch | null) => void
  readonly onError: (message: string) => void
}

/** A waveform that is heard, without the page around it. */
export type Playback = {
  toggle(): void
  playStretch(stretch: SoundStretch): void
  seek(sec: number): void
  setRate(rate: number): void
  setLoop(loop: boolean): void
  mark(stretch: SoundStretch | null): void
  destroy(): void
}

/** The colours of the waveform, which is a canvas and knows no light-dark(): a probe element resolves them. */
function coloursOf(element: HTMLElement) {
  const probe = document.createElement('span')
  element.append(probe)
  const resolved = (name: string) => {
    probe.style.color = `var(${name})`
    return getComputedStyle(probe).color
  }
  const colours = { waveColor: resolved('--mute'), progressColor: resolved('--ink') }
  probe.remove()
  return colours
}

function channelOf(peaks: readonly number[]): Float32Array {
  return Float32Array.from(peaks, (value) => value / 128)
}

/** How the sound goes on: whether the marked stretch repeats, and whether a stretch is played alone. */
type Course = { loop: boolean; alone: boolean }

/** Tells where the sound is, and repeats the marked stretch. */
function watchSurfer(surfer: WaveSurfer, events: PlaybackEvents, mark: StretchMark, course: Course) {
  const repeated = () => (course.loop && !course.alone ? mark.current() : null)
  surfer.on('timeupdate', (sec) => {
    const stretch = surfer.isPlaying() ? repeated() : null
    if (stretch && sec >= stretch.endSec) surfer.setTime(stretch.startSec)
    else events.onTime(sec)
  })
  surfer.on('click', () => {
    course.alone = false
  })
  surfer.on('play', () => events.onPlaying(true))
  surfer.on('pause', () => {
    course.alone = false
    events.onPlaying(false)
  })
  surfer.on('finish', () => {
    const stretch = repeated()
    if (!stretch) return events.onPlaying(false)
    surfer.setTime(stretch.startSec)
    void surfer.play()
  })
}

async function createSurfer(container: HTMLElement, media: HTMLAudioElement, view: PlayerView) {
  const [{ default: Surfer }, { default: Regions }] = await Promise.all([
    import('wavesurfer.js'),
    import('wavesurfer.js/plugins/regions'),
  ])
  const regions = Regions.create()
  const surfer = Surfer.create({
    container,
    media,
    height: 64,
    barWidth: 2,
    barGap: 1,
    ...coloursOf(container),
    cursorColor: 'var(--hear)',
    cursorWidth: 2,
    hideScrollbar: true,
    ...(view.peaks ? { peaks: [channelOf(view.peaks)], duration: view.durationSec } : {}),
    plugins: [regions],
  })
  await new Promise<void>((ready) => {
    surfer.once('ready', () => ready())
    surfer.once('error', () => ready())
  })
  return { surfer, regions }
}

/** Draws the waveform from its stored outline and plays it through a media element, so that speed keeps pitch. */
export async function createPlayback(
  container: HTMLElement,
  view: PlayerView,
  events: PlaybackEvents,
): Promise<Playback> {
  const media = new Audio()
  media.preload = 'auto'
  media.src = view.audioUrl
  media.addEventListener('error', () => events.onError('The audio could not be played.'))
  const { surfer, regions } = await createSurfer(container, media, view)
  const course: Course = { loop: false, alone: false }
  const mark = stretchMark(surfer, regions, events.onStretch)
  watchSurfer(surfer, events, mark, course)
  if (view.cue) {
    mark.set(view.cue)
    surfer.setTime(view.cue.startSec)
  }
  const unwatchScheme = onColourScheme(() => surfer.setOptions(coloursOf(container)))
  return {
    toggle: () => void surfer.playPause(),
    playStretch: ({ startSec, endSec }) => {
      course.alone = true
      void surfer.play(startSec, endSec)
    },
    seek: (sec) => {
      course.alone = false
      surfer.setTime(Math.max(0, Math.min(view.durationSec, sec)))
    },
    setRate: (rate) => surfer.setPlaybackRate(rate, true),
    setLoop: (loop) => {
      course.loop = loop
      const stretch = mark.current()
      if (loop && stretch) surfer.setTime(stretch.startSec)
    },
    mark: mark.set,
    destroy: () => {
      unwatchScheme()
      surfer.destroy()
      media.removeAttribute('src')
      media.load()
    },
  }
}
