'use client'
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs'
import { useEffect } from 'react'
import type { PathologyView } from '@/lib/views/pathology-view'
import styles from './rail.module.css'

/** Takes the marks of hidden pathologies off the prose, which is not rendered again. */
function showOnly(hidden: ReadonlySet<string>): void {
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-names]')) {
    const names = mark.dataset.names?.split(' ') ?? []
    mark.toggleAttribute(
      'data-off',
      names.every((name) => hidden.has(name)),
    )
  }
  for (const item of document.querySelectorAll<HTMLElement>('li[data-name]'))
    item.toggleAttribute('data-off', hidden.has(item.dataset.name ?? ''))
}

/** The pathologies found in a trace with their counts; each can be switched off, which the address remembers. */
export function Legend({ pathologies }: { pathologies: readonly (PathologyView & { readonly count: number })[] }) {
  const [hidden, setHidden] = useQueryState('hide', parseAsArrayOf(parseAsString).withDefault([]))
  useEffect(() => showOnly(new Set(hidden)), [hidden])
  const toggle = (id: string) => setHidden(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id])
  return (
    <div className={styles.legend}>
      {pathologies.map(({ id, title, family, count }) => (
        <label key={id} className={family} title={title}>
          <input type="checkbox" checked={!hidden.includes(id)} onChange={() => toggle(id)} />
          <span>{id}</span>
          <em className={styles.count}>{count}</em>
        </label>
      ))}
    </div>
  )
}
