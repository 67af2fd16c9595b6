'use client'
import styles from './list-bar.module.css'
import { ListLink, useListNavigation } from './list-navigation'

const titles: Readonly<Record<string, string>> = {
  clip: 'clip',
  gold: 'gold',
  run: 'run',
  rank: 'rank',
  reasoningChars: 'length',
  latencyMs: 'latency',
  importedAt: 'import',
}

/** The sort where there is no table head, or not all of it: what by, and which way. */
export function SortMenu({ sort, sortLinks }: { sort: string; sortLinks: Readonly<Record<string, string>> }) {
  const { go } = useListNavigation()
  const isDescending = sort.startsWith('-')
  const field = isDescending ? sort.slice(1) : sort
  return (
    <div className={styles.sort}>
      <select aria-label="Sort by" value={field} onChange={(event) => go(sortLinks[event.currentTarget.value] ?? '')}>
        {Object.keys(sortLinks).map((name) => (
          <option key={name} value={name}>
            {titles[name] ?? name}
          </option>
        ))}
      </select>
      <ListLink
        href={sortLinks[field] ?? ''}
        aria-label={isDescending ? 'Descending; sort ascending' : 'Ascending; sort descending'}
      >
        {isDescending ? '↓' : '↑'}
      </ListLink>
    </div>
  )
}
