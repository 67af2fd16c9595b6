import type WaveSurfer from 'wavesurfer.js'
import type RegionsPlugin from 'wavesurfer.js/plugins/regions'
import type { Region } from 'wavesurfer.js/plugins/regions'
import type { PlayerView } from '@/lib/views/player-view'

/** A stretch of sound, in seconds. */
export type Stretch = { readonly startSec: number; readonly endSec: number }

type Colours = {
  readonly wave: string
  readonly progress: string
  readonly cursor: string
  readonly region: string
  readonly name: string
}

export type PlaybackEvents = {
  readonly onTime: (sec: number) => void
  readonly onPlaying: (playing: boolean) => void
  /** The stretch that was dragged, or null when it was taken away. */
  readonly onStretch: (stretch: Stretch | null) => void
  readonly onError: (message: string) => void
}

/** A waveform that is heard, without the page around it. */
export type Playback = {
  toggle(): void
  playStretch(stretch: Stretch): void
  seek(sec: number): void
  setRate(rate: number): void
  setLoop(loop: boolean): void
  showSpectrogram(container: HTMLElement): Promise<void>
  destroy(): void
}

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element)
  const colour = (name: string) => style.getPropertyValue(name).trim()
  // wavesurfer draws on a canvas, which knows no light-dark(): a probe element resolves the colour
  const probe = document.createElement('span')
  element.append(probe)
  const resolved = (name: string) => {
    probe.style.color = `var(${name})`
    return colour(name) === '' ? 'gray' : getComputedStyle(probe).color
  }
  const colours = {
    wave: resolved('--mute'),
    progress: resolved('--ink'),
    cursor: resolved('--hear'),
    region: resolved('--answer'),
    name: resolved('--gold'),
  }
  probe.remove()
  return colours
}

const faint = (colour: string, share: number) => `color-mix(in oklab, ${colour} ${share}%, transparent)`

function channelOf(peaks: readonly number[]): Float32Array {
  return Float32Array.from(peaks, (value) => value / 128)
}

/** The stretch that is marked, and whether it repeats. */
type Marks = { dragged: Region | null; loop: boolean }

/** Shows the name and the cue once the waveform knows its length, and lets a stretch be dragged. */
async function markStretches(
  surfer: WaveSurfer,
  regions: InstanceType<typeof RegionsPlugin>,
  { name, cue }: PlayerView,
  colours: Colours,
  events: PlaybackEvents,
): Promise<Marks> {
  const marks: Marks = { dragged: null, loop: false }
  await new Promise<void>((ready) => {
    surfer.once('ready', () => ready())
    surfer.once('error', () => ready())
  })
  if (name)
    regions.addRegion({
      start: name.startSec,
      end: name.endSec,
      color: faint(colours.name, 12),
      drag: false,
      resize: false,
    })
  if (cue) {
    marks.dragged = regions.addRegion({ start: cue.startSec, end: cue.endSec, color: faint(colours.region, 16) })
    surfer.setTime(cue.startSec)
  }
  const keep = (region: Region) => {
    if (marks.dragged !== region) marks.dragged?.remove()
    marks.dragged = region
    events.onStretch({ startSec: region.start, endSec: region.end })
  }
  regions.enableDragSelection({ color: faint(colours.region, 16) }, 4)
  regions.on('region-created', keep)
  regions.on('region-updated', keep)
  return marks
}

/** Tells where the sound is, repeats the marked stretch, and stops at the end of one that is played alone. */
function watchSurfer(surfer: WaveSurfer, media: HTMLAudioElement, events: PlaybackEvents, marks: Marks) {
  let stopAt: number | null = null
  const again = (): boolean => {
    if (!marks.dragged || !marks.loop) return false
    surfer.setTime(marks.dragged.start)
    return true
  }
  surfer.on('timeupdate', (sec) => {
    if (surfer.isPlaying() && marks.loop && marks.dragged && sec >= marks.dragged.end) again()
    else if (stopAt !== null && sec >= stopAt) {
      stopAt = null
      surfer.pause()
    }
    events.onTime(sec)
  })
  surfer.on('play', () => events.onPlaying(true))
  surfer.on('pause', () => events.onPlaying(false))
  surfer.on('finish', () => {
    if (again()) void surfer.play()
    else events.onPlaying(false)
  })
  media.addEventListener('error', () => events.onError('The audio could not be played.'))
  return (end: number | null) => {
    stopAt = end
  }
}

/** Draws the waveform from its stored outline and plays it through a media element, so that speed keeps pitch. */
export async function createPlayback(
  container: HTMLElement,
  view: PlayerView,
  events: PlaybackEvents,
): Promise<Playback> {
  const [{ default: Surfer }, { default: Regions }] = await Promise.all([
    import('wavesurfer.js'),
    import('wavesurfer.js/plugins/regions'),
  ])
  const colours = coloursOf(container)
  const media = new Audio()
  media.preload = 'auto'
  media.src = view.audioUrl
  const regions = Regions.create()
  const surfer = Surfer.create({
    container,
    media,
    height: 64,
    barWidth: 2,
    barGap: 1,
    waveColor: colours.wave,
    progressColor: colours.progress,
    cursorColor: colours.cursor,
    cursorWidth: 2,
    hideScrollbar: true,
    ...(view.peaks ? { peaks: [channelOf(view.peaks)], duration: view.durationSec } : {}),
    plugins: [regions],
  })
  const marks = await markStretches(surfer, regions, view, colours, events)
  const stopAt = watchSurfer(surfer, media, events, marks)
  return {
    toggle: () => {
      stopAt(null)
      void surfer.playPause()
    },
    playStretch: ({ startSec, endSec }) => {
      surfer.setTime(startSec)
      stopAt(endSec)
      void surfer.play()
    },
    seek: (sec) => surfer.setTime(Math.max(0, Math.min(view.durationSec, sec))),
    setRate: (rate) => surfer.setPlaybackRate(rate, true),
    setLoop: (value) => {
      marks.loop = value
      if (value && marks.dragged) surfer.setTime(marks.dragged.start)
    },
    showSpectrogram: async (place) => {
      const { default: Spectrogram } = await import('wavesurfer.js/plugins/spectrogram')
      surfer.registerPlugin(Spectrogram.create({ container: place, height: 128, labels: true, frequencyMax: 8000 }))
    },
    destroy: () => {
      surfer.destroy()
      media.removeAttribute('src')
      media.load()
    },
  }
}
