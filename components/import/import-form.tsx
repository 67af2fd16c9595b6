'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { runHref } from '@/lib/url/hrefs'
import { importChoices, nothingChosen } from '@/lib/views/import-choices'
import type { ImportState, UploadLimits } from '@/lib/views/upload'
import { CheckStep } from './check-step'
import type { Format } from './file-list'
import { FilesStep } from './files-step'
import styles from './import.module.css'
import { ImportStatus } from './import-status'
import { messageOf } from './send-file'
import { StoreStep } from './store-step'
import { useCheck } from './use-check'
import { useUpload } from './use-upload'

type Props = {
  readonly limits: UploadLimits
  readonly formats: readonly Format[]
  /** Our fields, which columns can be said to hold. */
  readonly fields: readonly string[]
}

const underWay: ImportState = { kind: 'under-way', progress: null }

/** One import: its files, the check, and what is stored. */
function OneImport({ limits, formats, fields, again }: Props & { again: () => void }) {
  const router = useRouter()
  const [chosen, setChosen] = useState(nothingChosen)
  const [begun, setBegun] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { check, start, stop, isOf } = useCheck()
  const examine = () => {
    const choices = importChoices(queue.uploaded, chosen)
    if (!('problem' in choices)) void start(queue.id(), choices)
  }
  const { queue, files, hidden, isSending } = useUpload(limits, examine)
  const choices = importChoices(queue.uploaded, chosen)
  const isCurrent = !('problem' in choices) && isOf(choices)
  const account = check?.state.kind === 'ended' ? check.state.account : null

  const begin = async () => {
    setProblem(null)
    const id = await queue.id()
    const body = JSON.stringify(choices)
    const response = await fetch(`/import/uploads/${id}/import`, { method: 'POST', body }).catch(() => null)
    if (response?.ok) setBegun(id)
    else setProblem(messageOf(response ? await response.text() : ''))
  }
  const land = (state: ImportState) => {
    if (state.kind !== 'ended' || state.account.stopped || state.account.issueCount > 0) return
    const [run, other] = state.account.runs
    if (run !== undefined && other === undefined) router.push(runHref(run))
  }
  return (
    <div className={styles.steps}>
      <FilesStep
        {...{ files, hidden, limits, formats, chosen, setChosen }}
        locked={begun !== null}
        pick={(picked) => {
          stop()
          queue.add(picked)
        }}
        remove={(paths) => void queue.remove(paths)}
      />
      <CheckStep
        {...{ fields, chosen, setChosen, isSending, check, isCurrent, examine, stop }}
        files={queue.uploaded}
        problem={'problem' in choices ? choices.problem : null}
        locked={begun !== null}
      />
      <section className={styles.step} aria-label="Import">
        <h2>
          <span className={styles.number}>3</span> Import
        </h2>
        {begun === null ? (
          <StoreStep account={isCurrent ? account : null} ready={!isSending} problem={problem} begin={begin} />
        ) : (
          <ImportStatus id={begun} first={underWay} onEnded={land} done={{ label: 'Import other files', act: again }} />
        )}
      </section>
    </div>
  )
}

/** Imports from the browser, one after another. */
export function ImportForm(props: Props) {
  const [count, setCount] = useState(0)
  return <OneImport key={count} {...props} again={() => setCount(count + 1)} />
}
