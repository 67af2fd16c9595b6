import type WaveSurfer from 'wavesurfer.js'
import type RegionsPlugin from 'wavesurfer.js/plugins/regions'
import type { Region } from 'wavesurfer.js/plugins/regions'
import { leastStretchSec, type SoundStretch } from '@/lib/views/sound-stretch'

/** The one stretch that the reader has marked on a waveform. */
export type StretchMark = {
  current(): SoundStretch | null
  set(stretch: SoundStretch | null): void
}

// The shadow tree of the waveform inherits the page's variables: its elements change with the colour scheme.
const color = 'color-mix(in oklab, var(--answer) 16%, transparent)'

function colourHandles({ element }: Region) {
  for (const handle of element?.querySelectorAll<HTMLElement>('[part*=region-handle]') ?? [])
    handle.style.borderColor = 'var(--answer)'
}

/** Lets one stretch of the waveform be dragged, moved and taken away, and tells what is marked each time it changes. */
export function stretchMark(
  surfer: WaveSurfer,
  regions: InstanceType<typeof RegionsPlugin>,
  onStretch: (stretch: SoundStretch | null) => void,
): StretchMark {
  let region: Region | null = null
  const current = () => region && { startSec: region.start, endSec: region.end }
  const tell = () => onStretch(current())
  const clear = () => {
    region?.remove()
    region = null
    tell()
  }
  regions.enableDragSelection({ color, minLength: leastStretchSec }, 4)
  regions.on('region-created', (made) => {
    if (region !== made) region?.remove()
    region = made
    colourHandles(made)
    tell()
  })
  regions.on('region-updated', tell)
  surfer.on('click', (share) => {
    const sec = share * surfer.getDuration()
    if (region && (sec < region.start || sec > region.end)) clear()
  })
  const set = (stretch: SoundStretch | null) => {
    if (stretch === null) return clear()
    const { startSec: start, endSec: end } = stretch
    if (region === null) return void regions.addRegion({ start, end, color, minLength: leastStretchSec })
    region.setOptions({ start, end })
    tell()
  }
  return { current, set }
}
