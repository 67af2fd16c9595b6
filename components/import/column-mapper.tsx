import { useId, useState } from 'react'
import type { ColumnChoice } from '@/lib/views/column-choice'
import type { UploadColumn, UploadedFile } from '@/lib/views/upload'
import styles from './import.module.css'

type Props = {
  readonly file: UploadedFile
  /** Whether any field can be chosen, or keys alone. */
  readonly flat: boolean
  readonly fields: readonly string[]
  readonly chosen: ColumnChoice
  readonly locked: boolean
  choose(field: string, column: string): void
}

const keys = ['clip', 'run', 'attempt']
/** What most files have; the others are folded away until they are asked for. */
const first = ['clip', 'output', 'gold', 'reference', 'reasoning', 'transcription', 'audio']

const hints: Readonly<Record<string, string>> = {
  clip: 'key of the clip',
  output: 'what the model wrote',
  gold: 'the entity asked for',
  reference: 'what was said',
  reasoning: 'where it stands apart',
  transcription: 'what the model heard',
  audio: 'path of the file',
}

const shortSample = 32

/** A column by its name, and the first thing that it holds. */
function optionText({ name, samples: [sample = ''] }: UploadColumn, isKnown: boolean): string {
  if (isKnown) return `${name} (known by its name)`
  if (sample === '') return name
  return `${name} · ${sample.length > shortSample ? `${sample.slice(0, shortSample)}…` : sample}`
}

function FieldRow({ field, ...props }: { field: string } & Omit<Props, 'fields'>) {
  const { file, flat, chosen, locked, choose } = props
  const id = useId()
  const known = flat ? file.known[field] : undefined
  const column = chosen[field] ?? known
  const samples = file.columns.find(({ name }) => name === column)?.samples ?? []
  const unset = flat ? '–' : 'as its format says'
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{field}</label>
        {hints[field] !== undefined && <small className={styles.hint}>{hints[field]}</small>}
      </th>
      <td>
        <select
          id={id}
          aria-describedby={`${id}-samples`}
          disabled={locked}
          value={column ?? ''}
          onChange={({ target }) => choose(field, target.value)}
        >
          {known === undefined && <option value="">{unset}</option>}
          {file.columns.map((one) => (
            <option key={one.name} value={one.name}>
              {optionText(one, one.name === known)}
            </option>
          ))}
        </select>
      </td>
      <td id={`${id}-samples`} className={styles.samples}>
        {samples.map((sample, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name, and never move
          <span key={at}>{sample === '' ? '(blank)' : sample}</span>
        ))}
      </td>
    </tr>
  )
}

/** Says which column of a file holds what, beside what its first rows hold. */
export function ColumnMapper({ fields, ...props }: Props) {
  const { file, flat } = props
  const [isWhole, setIsWhole] = useState(false)
  const others = fields.filter((field) => !first.includes(field))
  const isUsed = (field: string) => props.chosen[field] !== undefined || (flat && file.known[field] !== undefined)
  const shown = flat ? [...first, ...others.filter((field) => isWhole || isUsed(field))] : keys
  return (
    <section className={styles.mapper} aria-label={`Columns of ${file.path}`}>
      <h3>
        Columns of {file.path} <small className={styles.beside}>what the first rows hold stands beside</small>
      </h3>
      {file.question !== null && <p className={styles.wrong}>{file.question}</p>}
      <table>
        <tbody>
          {shown.map((field) => (
            <FieldRow key={field} field={field} {...props} />
          ))}
        </tbody>
      </table>
      {flat && (
        <button type="button" onClick={() => setIsWhole(!isWhole)} aria-expanded={isWhole}>
          {isWhole ? 'Fewer fields' : 'More fields'}
        </button>
      )}
    </section>
  )
}
