'use client'
import { useEffect, useRef, useState } from 'react'
import styles from './reading-keys.module.css'

const flat = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')

/** Where each character of the flattened text came from, so that a hit can be shown in the text itself. */
function flatten(text: string): { flatText: string; origin: number[] } {
  let flatText = ''
  const origin: number[] = []
  let at = 0
  for (const char of text) {
    const part = flat(char)
    for (let i = 0; i < part.length; i++) origin.push(at)
    flatText += part
    at += char.length
  }
  origin.push(at)
  return { flatText, origin }
}

function rangesIn(node: Text, wanted: string): Range[] {
  const { flatText, origin } = flatten(node.data)
  const ranges: Range[] = []
  for (let at = flatText.indexOf(wanted); at !== -1; at = flatText.indexOf(wanted, at + wanted.length)) {
    const range = new Range()
    range.setStart(node, origin[at] ?? 0)
    range.setEnd(node, origin[at + wanted.length] ?? node.length)
    ranges.push(range)
  }
  return ranges
}

/** All places of a text in the reasoning; diacritics and case do not count. */
function findAll(query: string): Range[] {
  const root = document.getElementById('reasoning')
  const wanted = flat(query)
  if (!root || wanted === '') return []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.parentElement?.closest('[data-start]')) ranges.push(...rangesIn(node, wanted))
  return ranges
}

function show(ranges: readonly Range[], at: number): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set('found', new Highlight(...ranges))
  const current = ranges[at]
  CSS.highlights.set('found-here', current ? new Highlight(current) : new Highlight())
  current?.startContainer.parentElement?.scrollIntoView({ block: 'center' })
}

/** Find in trace: Enter goes on, Shift and Enter back, Escape closes. */
export function FindInTrace({ initial, close }: { initial: string; close: () => void }) {
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState(initial)
  const [at, setAt] = useState(0)
  const [count, setCount] = useState(0)

  useEffect(() => {
    if (initial === '') input.current?.focus()
    return () => {
      if ('highlights' in CSS) for (const name of ['found', 'found-here']) CSS.highlights.delete(name)
    }
  }, [initial])

  useEffect(() => {
    const ranges = findAll(query)
    setCount(ranges.length)
    show(ranges, at)
  }, [query, at])

  const onKey = (event: React.KeyboardEvent) => {
    if (event.key === 'Escape') close()
    if (event.key === 'Enter' && count > 0) setAt((at + (event.shiftKey ? -1 : 1) + count) % count)
  }
  return (
    <search className={styles.find}>
      <input
        ref={input}
        value={query}
        aria-label="Find in this trace"
        placeholder="Find in this trace"
        onChange={(event) => {
          setQuery(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKey}
      />
      <output>{query === '' ? '' : count === 0 ? 'not found' : `${at + 1} of ${count}`}</output>
      <button type="button" onClick={close} aria-label="Close find">
        ×
      </button>
    </search>
  )
}
