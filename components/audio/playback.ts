import type WaveSurfer from 'wavesurfer.js'
import type { PlayerView } from '@/lib/views/player-view'
import type { SoundStretch } from '@/lib/views/sound-stretch'
import { onColourScheme } from './colour-scheme'
import { goTo } from './go-to'
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
  /** Where the sound is now: what is drawn may lag behind it by a frame. */
  nowSec(): number
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

/** How the sound goes on: whether the marked stretch repeats, and where a stretch that is played alone ends. */
type Course = { loop: boolean; stopSec: number | null }

/** Tells where the sound is, repeats the marked stretch, and stops at the end of one that is played alone. */
function watchSurfer(
  surfer: WaveSurfer,
  media: HTMLAudioElement,
  events: PlaybackEvents,
  mark: StretchMark,
  course: Course,
) {
  const repeated = () => (course.loop && course.stopSec === null ? mark.current() : null)
  /** Where to go on from, when `sec` is beyond what is to be heard. */
  const turnAt = (sec: number): number | null => {
    const { stopSec } = course
    if (stopSec !== null) return sec >= stopSec ? stopSec : null
    const stretch = repeated()
    return stretch && sec >= stretch.endSec ? stretch.startSec : null
  }
  // Neither of these events comes while a click is still going to its place; frames stop in a hidden tab, the other not.
  const goOn = () => {
    const turn = surfer.isPlaying() && !surfer.isSeeking() ? turnAt(surfer.getCurrentTime()) : null
    if (turn === null) return
    if (course.stopSec !== null) surfer.pause()
    course.stopSec = null
    goTo(surfer, media, turn)
  }
  surfer.on('audioprocess', goOn)
  media.addEventListener('timeupdate', goOn)
  surfer.on('timeupdate', events.onTime)
  surfer.on('click', (share) => {
    course.stopSec = null
    goTo(surfer, media, share * surfer.getDuration())
  })
  surfer.on('play', () => events.onPlaying(true))
  surfer.on('pause', () => {
    course.stopSec = null
    events.onPlaying(false)
  })
  surfer.on('finish', () => {
    const stretch = repeated()
    if (!stretch) return events.onPlaying(false)
    goTo(surfer, media, stretch.startSec)
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
  const course: Course = { loop: false, stopSec: null }
  const mark = stretchMark(surfer, regions, events.onStretch)
  watchSurfer(surfer, media, events, mark, course)
  if (view.cue) {
    mark.set(view.cue)
    goTo(surfer, media, view.cue.startSec)
  }
  const unwatchScheme = onColourScheme(() => surfer.setOptions(coloursOf(container)))
  const seek = (sec: number) => {
    course.stopSec = null
    goTo(surfer, media, Math.max(0, Math.min(view.durationSec, sec)))
  }
  return {
    nowSec: () => surfer.getCurrentTime(),
    toggle: () => void surfer.playPause(),
    playStretch: ({ startSec, endSec }) => {
      seek(startSec)
      course.stopSec = endSec
      void surfer.play()
    },
    seek,
    setRate: (rate) => surfer.setPlaybackRate(rate, true),
    setLoop: (loop) => {
      course.loop = loop
      const stretch = mark.current()
      if (loop && stretch) goTo(surfer, media, stretch.startSec)
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
