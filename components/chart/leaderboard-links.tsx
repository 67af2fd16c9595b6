import Link from 'next/link'
import { href } from '@/lib/url/hrefs'
import type { Leaderboard } from '@/lib/views/leaderboard'
import { namedOrder } from '@/lib/views/leaderboard-order'
import styles from './leaderboard-table.module.css'

/** What every address of a leaderboard carries; what is as usual is left out. */
export const leaderboardQuery = ({ dataset, missingClips, order }: Leaderboard, k: number | null) => ({
  dataset: dataset.key,
  k,
  missing: missingClips === 'misses' ? null : missingClips,
  ...order,
})

type Direction = 'ascending' | 'descending' | undefined

/** Which way an order goes at a name, for `aria-sort`. */
export function directionAt(order: string | null, names: readonly string[], name: string): Direction {
  const named = namedOrder(order, names)
  if (named === null || names[named.at] !== name) return undefined
  return named.down ? 'descending' : 'ascending'
}

const nextOf = (direction: Direction, name: string) =>
  direction === undefined ? `-${name}` : direction === 'descending' ? name : null

const saidNext = { none: 'best first', descending: 'best last', ascending: 'as usual' } as const

/** A link to another order: best first, best last, as usual, in turn. */
export function OrderLink(props: {
  board: Leaderboard
  k: number | null
  of: 'sort' | 'by'
  name: string
  direction: Direction
  /** What is ordered, by what. */
  what: string
  children?: string
}) {
  const { board, k, of, name, direction, what, children = '' } = props
  const arrows = of === 'sort' ? { descending: '↓', ascending: '↑' } : { descending: '←', ascending: '→' }
  const label = `${children}${children && ': '}${what}, ${saidNext[direction ?? 'none']}`
  return (
    <Link
      className={direction ? styles.ordered : styles.order}
      href={href('/', { ...leaderboardQuery(board, k), [of]: nextOf(direction, name) })}
      scroll={false}
      prefetch={false}
      aria-label={label}
      title={label}
    >
      {children}
      <span aria-hidden="true">{direction ? arrows[direction] : of === 'sort' ? '↑↓' : '↔'}</span>
    </Link>
  )
}
