'use client'

import { useState } from 'react'
import type { ImportState } from '@/lib/views/upload'
import styles from './import.module.css'
import { ImportProgress } from './import-progress'
import { ImportResult } from './import-result'
import { messageOf } from './send-file'
import { useImport } from './use-import'

type Props = {
  readonly id: string
  readonly first: ImportState
  /** Called when it has ended while somebody looked on. */
  onEnded?: (state: ImportState) => void
  /** Offered when it has ended. */
  done: { readonly label: string; act(): void }
}

/** One import that was begun: how far it is, or what came of it, and what can be done about it. */
export function ImportStatus({ id, first, onEnded = () => {}, done }: Props) {
  const { state, setState } = useImport(id, first, onEnded)
  const [problem, setProblem] = useState<string | null>(null)
  const ask = async (method: 'POST' | 'DELETE') => {
    setProblem(null)
    const response = await fetch(`/import/uploads/${id}/import`, { method }).catch(() => null)
    if (response?.ok) return true
    setProblem(messageOf(response ? await response.text() : ''))
    return false
  }
  const resume = async () => {
    if (await ask('POST')) setState({ kind: 'under-way', progress: null })
  }
  const canResume = state.kind === 'failed' || (state.kind === 'ended' && state.account.stopped)
  return (
    <div>
      {state.kind === 'under-way' && <ImportProgress label="Imported" progress={state.progress} />}
      {state.kind === 'ended' && <ImportResult id={id} account={state.account} />}
      {state.kind === 'failed' && (
        <p role="alert" className={styles.failed}>
          {state.message}
        </p>
      )}
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles.buttons}>
        {state.kind === 'under-way' && (
          <>
            <button type="button" onClick={() => ask('DELETE')} disabled={state.stopping === true}>
              {state.stopping ? 'Stopping after the records under way…' : 'Stop'}
            </button>
            <small className="soft">
              It goes on when this page is closed. What is stored when it is stopped stays.
            </small>
          </>
        )}
        {canResume && (
          <button type="button" onClick={resume}>
            Continue
          </button>
        )}
        {state.kind !== 'under-way' && (
          <button type="button" onClick={done.act}>
            {done.label}
          </button>
        )}
      </div>
    </div>
  )
}
