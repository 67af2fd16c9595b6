'use client'
import { useState } from 'react'
import type { Lane, Lanes, LaneTick } from '@/lib/views/candidate-lanes'
import styles from './candidate-timeline.module.css'
import { showPlace } from './show-span'

const heights = { proposed: [4, 8], kept: [2, 12], committed: [0, 16], rejected: [9, 7] } as const

const says = (tick: LaneTick) => `${tick.stance}, segment ${tick.segment}: ${tick.words}`

/** The tick nearest to a pointer, by its share of the lane's width. */
function nearest(ticks: readonly LaneTick[], share: number): number {
  let best = 0
  for (const [at, tick] of ticks.entries())
    if (Math.abs(tick.at - share * 1000) < Math.abs((ticks[best]?.at ?? 0) - share * 1000)) best = at
  return best
}

function Ticks({ ticks, chosen }: { ticks: readonly LaneTick[]; chosen: number | null }) {
  return (
    <svg viewBox="0 0 1000 16" preserveAspectRatio="none" aria-hidden="true">
      <line x1="0" x2="1000" y1="8" y2="8" vectorEffect="non-scaling-stroke" />
      {ticks.map(({ start, at, stance }, place) => {
        const [y, height] = heights[stance]
        return (
          <line
            key={start}
            data-stance={stance}
            data-chosen={place === chosen || undefined}
            x1={Math.min(998, at)}
            x2={Math.min(998, at)}
            y1={y}
            y2={y + height}
            vectorEffect="non-scaling-stroke"
          />
        )
      })}
    </svg>
  )
}

const laneWords = {
  gold: 'gold',
  answer: 'the answer',
  'sounds-like-gold': 'sounds like gold',
  other: '',
} as const

/** A candidate's mentions from the first to the last word of the reasoning; arrows go from one to the next, Enter leads to it. */
function LaneRow({ lane }: { lane: Lane }) {
  const { text, is, mentions, ticks } = lane
  const [chosen, setChosen] = useState<number | null>(null)
  const tick = chosen === null ? undefined : ticks[chosen]
  const pointed = (event: React.PointerEvent | React.MouseEvent) => {
    const { left, width } = event.currentTarget.getBoundingClientRect()
    return nearest(ticks, (event.clientX - left) / Math.max(1, width))
  }
  const go = (place: number) => {
    const to = ticks[place]
    setChosen(place)
    if (to) showPlace(to)
  }
  const onKey = (event: React.KeyboardEvent) => {
    const last = ticks.length - 1
    const place = chosen ?? -1
    const next = {
      ArrowRight: Math.min(last, place + 1),
      ArrowLeft: Math.max(0, place - 1),
      Home: 0,
      End: last,
    }[event.key]
    if (next !== undefined) setChosen(next)
    else if (event.key === 'Enter' || event.key === ' ') go(Math.max(0, place))
    else if (event.key === 'Escape') setChosen(null)
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <li className={styles.lane} data-is={is}>
      <span className={styles.name} title={laneWords[is] ? `${text} (${laneWords[is]})` : text}>
        {text}
      </span>
      <em>{mentions}</em>
      {ticks.length === 0 ? (
        <span className={styles.never}>never named</span>
      ) : (
        <div
          className={styles.ticks}
          role="slider"
          tabIndex={0}
          aria-label={`Mentions of ${text}${laneWords[is] ? `, ${laneWords[is]}` : ''}`}
          aria-valuemin={1}
          aria-valuemax={ticks.length}
          aria-valuenow={(chosen ?? 0) + 1}
          aria-valuetext={tick ? says(tick) : `${ticks.length} mentions`}
          onPointerMove={(event) => setChosen(pointed(event))}
          onPointerLeave={() => setChosen(null)}
          onBlur={() => setChosen(null)}
          onClick={(event) => go(pointed(event))}
          onKeyDown={onKey}
        >
          <Ticks ticks={ticks} chosen={chosen} />
        </div>
      )}
      {tick ? (
        <p className={styles.says} aria-hidden="true">
          <b data-stance={tick.stance}>{tick.stance}</b> <i>{tick.segment}</i> {tick.words}
        </p>
      ) : null}
    </li>
  )
}

/** What the reasoning entertained, candidate by candidate, and what it did with each where. */
export function CandidateTimeline({ lanes, more }: Lanes) {
  return (
    <>
      <ol className={styles.lanes}>
        {lanes.map((lane) => (
          <LaneRow key={`${lane.is} ${lane.text}`} lane={lane} />
        ))}
      </ol>
      {more > 0 ? <p className="soft">and {more} more that are mentioned less often</p> : null}
      <p className={styles.key} aria-hidden="true">
        {(['proposed', 'kept', 'committed', 'rejected'] as const).map((stance) => (
          <span key={stance}>
            <svg viewBox="0 0 6 16" aria-hidden="true">
              <line
                data-stance={stance}
                x1="3"
                x2="3"
                y1={heights[stance][0]}
                y2={heights[stance][0] + heights[stance][1]}
              />
            </svg>
            {stance}
          </span>
        ))}
      </p>
    </>
  )
}
