'use client'
import { parseAsString, useQueryState } from 'nuqs'
import { useEffect, useRef, useState } from 'react'
import type { PlayerView } from '@/lib/views/player-view'
import { type SoundStretch, stretchText } from '@/lib/views/sound-stretch'
import { createPlayback, type Playback } from './playback'

type State = {
  readonly sec: number
  readonly playing: boolean
  readonly ready: boolean
  readonly error: string | null
  readonly stretch: SoundStretch | null
  readonly loop: boolean
}

/** The `a=` of the address: written as the stretch changes, and put back where a link within the page left it out. */
function useStretchInAddress(stretch: SoundStretch | null) {
  const [asked, setAsked] = useQueryState('a', parseAsString)
  const path = useRef<string>(undefined)
  useEffect(() => {
    path.current ??= window.location.pathname
    if (stretch && asked === null && window.location.pathname === path.current) void setAsked(stretchText(stretch))
  }, [stretch, asked, setAsked])
  const write = (next: SoundStretch | null) => void setAsked(next && stretchText(next))
  return { asked, write }
}

/** A player's sound: where it is, and what is marked of it. */
export function usePlayback(view: PlayerView) {
  const place = useRef<HTMLDivElement>(null)
  const playback = useRef<Playback | null>(null)
  const [state, setState] = useState<State>({
    sec: view.cue?.startSec ?? 0,
    playing: false,
    ready: false,
    error: null,
    stretch: view.cue,
    loop: false,
  })
  const { asked, write } = useStretchInAddress(state.stretch)
  const set = (change: Partial<State>) => setState((before) => ({ ...before, ...change }))
  const first = useRef({ view, set, write })
  useEffect(() => {
    const { view, set, write } = first.current
    let gone = false
    const container = place.current
    if (!container) return
    const made = createPlayback(container, view, {
      onTime: (sec) => set({ sec }),
      onPlaying: (playing) => set({ playing }),
      onStretch: (stretch) => {
        set(stretch ? { stretch } : { stretch, loop: false })
        if (stretch === null) playback.current?.setLoop(false)
        write(stretch)
      },
      onError: (error) => set({ error }),
    })
    void made.then(
      (one) => {
        if (gone) return one.destroy()
        playback.current = one
        set({ ready: true })
      },
      () => set({ error: 'The player could not be loaded.' }),
    )
    return () => {
      gone = true
      playback.current?.destroy()
      playback.current = null
    }
  }, [])
  const toggleLoop = () => {
    if (state.stretch === null) return
    playback.current?.setLoop(!state.loop)
    set({ loop: !state.loop })
  }
  return { place, playback, state, asked, toggleLoop }
}
