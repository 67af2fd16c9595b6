'use client'

import { useState } from 'react'
import { utcText } from '@/lib/views/number-text'
import type { BegunImport } from '@/lib/views/upload'
import styles from './import.module.css'
import { ImportStatus } from './import-status'

const namesShown = 3

function title({ files, startedAt }: BegunImport): string {
  const names = files.slice(0, namesShown).join(', ')
  const more = files.length > namesShown ? ` and ${files.length - namesShown} more` : ''
  return `${names}${more}, begun ${utcText(startedAt)} UTC`
}

/** Imports that were begun on this page before and are under way, or of which nobody has seen the end. */
export function BegunImports({ imports }: { imports: readonly BegunImport[] }) {
  const [gone, setGone] = useState<readonly string[]>([])
  const shown = imports.filter(({ id }) => !gone.includes(id))
  const forget = async (id: string) => {
    await fetch(`/import/uploads/${id}`, { method: 'DELETE' }).catch(() => null)
    setGone((before) => [...before, id])
  }
  if (shown.length === 0) return null
  return (
    <section aria-label="Imports begun before" className={styles.begun}>
      <h2>Begun before</h2>
      {shown.map((one) => (
        <article key={one.id} aria-label={title(one)}>
          <h3>{title(one)}</h3>
          <ImportStatus
            id={one.id}
            first={one.state}
            done={{ label: 'Take off this page', act: () => forget(one.id) }}
          />
        </article>
      ))}
    </section>
  )
}
