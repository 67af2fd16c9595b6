import type { Dispatch, SetStateAction } from 'react'
import { type Chosen, formatOf, isFlat } from '@/lib/views/import-choices'
import type { UploadedFile } from '@/lib/views/upload'
import { CheckReport } from './check-report'
import { ColumnMapper } from './column-mapper'
import styles from './import.module.css'
import { ImportFacts } from './import-facts'
import { ImportProgress } from './import-progress'
import type { Check } from './use-check'

type Props = {
  readonly files: readonly UploadedFile[]
  readonly fields: readonly string[]
  readonly chosen: Chosen
  readonly setChosen: Dispatch<SetStateAction<Chosen>>
  readonly isSending: boolean
  readonly check: Check | null
  /** Whether the check is of what is chosen now. */
  readonly isCurrent: boolean
  readonly problem: string | null
  readonly locked: boolean
  examine(): void
  stop(): void
}

/** Nothing of these formats can be said otherwise. */
const hasColumns = ({ columns }: UploadedFile, format: string | null) =>
  columns.length > 0 && format !== null && format !== 'native' && format !== 'rankings'

function Mappers({ files, fields, chosen, setChosen, locked }: Omit<Props, 'check'>) {
  const choose = (path: string, field: string, column: string) =>
    setChosen((before) => {
      const { [field]: _taken, ...others } = before.columns[path] ?? {}
      return {
        ...before,
        columns: { ...before.columns, [path]: column === '' ? others : { ...others, [field]: column } },
      }
    })
  const mapped = files.filter((file) => hasColumns(file, formatOf(file, chosen)))
  const flat = mapped.filter((file) => isFlat(formatOf(file, chosen)))
  const others = mapped.filter((file) => !flat.includes(file))
  const mapper = (file: UploadedFile) => (
    <ColumnMapper
      key={file.path}
      file={file}
      flat={flat.includes(file)}
      fields={fields}
      chosen={chosen.columns[file.path] ?? {}}
      locked={locked}
      choose={(field, column) => choose(file.path, field, column)}
    />
  )
  return (
    <>
      {flat.map(mapper)}
      {others.length > 0 && (
        <details className={styles.keys}>
          <summary>Keys in other fields</summary>
          {others.map(mapper)}
        </details>
      )}
    </>
  )
}

function Report({ check, isCurrent, stop }: Pick<Props, 'isCurrent' | 'stop'> & { check: Check }) {
  const { state } = check
  if (state.kind === 'under-way')
    return (
      <>
        <ImportProgress label="Checked" progress={state.progress} />
        <button type="button" onClick={stop}>
          Stop
        </button>
      </>
    )
  if (state.kind === 'failed')
    return (
      <p role="alert" className={styles.failed}>
        {state.message}
      </p>
    )
  return (
    <div data-stale={!isCurrent || undefined}>
      {!isCurrent && <p role="status">Something was changed since: check again.</p>}
      <CheckReport id={check.upload} account={state.account} />
    </div>
  )
}

/** The second step: what would come of an import, and what a person can say to it. */
export function CheckStep(props: Props) {
  const { files, chosen, setChosen, isSending, check, problem, locked, examine } = props
  const isChecking = check?.state.kind === 'under-way'
  const account = check?.state.kind === 'ended' ? check.state.account : null
  return (
    <section className={styles.step} aria-label="Check">
      <h2>
        <span className={styles.number}>2</span> Check {!locked && <small>nothing is stored yet</small>}
      </h2>
      {files.length === 0 ? (
        <p className="soft">What joins, what is missing and what would be left out stands here.</p>
      ) : (
        <>
          <Mappers {...props} />
          <ImportFacts
            {...{ files, chosen, locked, account }}
            set={(news) => setChosen((before) => ({ ...before, ...news }))}
          />
          {problem !== null && <p role="alert">{problem}</p>}
          {!locked && (
            <p className={styles.buttons}>
              <button
                type="button"
                className={styles.main}
                disabled={isSending || isChecking || problem !== null}
                onClick={examine}
              >
                {check === null ? 'Check' : 'Check again'}
              </button>
            </p>
          )}
          <div aria-live="polite">{check !== null && !locked && <Report {...props} check={check} />}</div>
        </>
      )}
    </section>
  )
}
