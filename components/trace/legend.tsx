'use client'
import { parseAsArrayOf, parseAsString, parseAsStringLiteral, useQueryState } from 'nuqs'
import { useEffect } from 'react'
import { type Grounding, groundings } from '@/lib/views/grounding'
import type { PathologyView } from '@/lib/views/pathology-view'
import styles from './rail.module.css'
import { partEvent, reasoningElement } from './show-span'

/** Applies something to the prose, which is not rendered again, now and whenever more of it is loaded. */
function useOnProse(apply: () => void): void {
  useEffect(() => {
    apply()
    document.addEventListener(partEvent, apply)
    return () => document.removeEventListener(partEvent, apply)
  }, [apply])
}

/** Takes the marks of hidden pathologies off the prose; a mark of several takes the hue of the first that is left. */
function showOnly(hidden: ReadonlySet<string>, families: ReadonlyMap<string, string>): void {
  for (const mark of document.querySelectorAll<HTMLElement>('mark[data-names]')) {
    const names = mark.dataset.names?.split(' ') ?? []
    const first = names.findIndex((name) => !hidden.has(name))
    mark.toggleAttribute('data-off', first === -1)
    const family = families.get(names[Math.max(0, first)] ?? '') ?? ''
    if (!mark.hasAttribute('data-absent')) mark.className = family
  }
  for (const item of document.querySelectorAll<HTMLElement>(':is(li, em)[data-name]'))
    item.toggleAttribute('data-off', hidden.has(item.dataset.name ?? ''))
}

/** The pathologies found in a trace with their counts; each can be switched off, which the address remembers. */
export function Legend({ pathologies }: { pathologies: readonly (PathologyView & { readonly count: number })[] }) {
  const [hidden, setHidden] = useQueryState('hide', parseAsArrayOf(parseAsString).withDefault([]))
  const apply = () => showOnly(new Set(hidden), new Map(pathologies.map(({ id, family }) => [id, family])))
  useOnProse(apply)
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

const ofGroundings = parseAsArrayOf(parseAsStringLiteral(groundings)).withDefault([])

/** What sentences rest on, with their counts; each kind can be shown in the text with its reasons, which the address remembers. */
export function GroundLegend({ counts }: { counts: readonly (readonly [Grounding, number])[] }) {
  const [shown, setShown] = useQueryState('grounds', ofGroundings)
  const apply = () => {
    const reasoning = reasoningElement()
    if (reasoning) reasoning.dataset.grounds = shown.join(' ')
  }
  useOnProse(apply)
  const toggle = (kind: Grounding) =>
    setShown(shown.includes(kind) ? shown.filter((one) => one !== kind) : [...shown, kind])
  return (
    <div className={`${styles.legend} ${styles.grounds}`}>
      {counts.map(([kind, count]) => (
        <label key={kind} title={`Show the sentences that are ${kind}, and why`}>
          <input type="checkbox" checked={shown.includes(kind)} onChange={() => toggle(kind)} data-kind={kind} />
          <span>{kind}</span>
          <em className={styles.count}>{count}</em>
        </label>
      ))}
    </div>
  )
}
