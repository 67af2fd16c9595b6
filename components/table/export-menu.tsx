import { countText } from '@/lib/views/number-text'
import styles from './export-menu.module.css'

/** A format in which a list can be taken along. */
export type ExportFormat = { readonly id: string; readonly title: string; readonly about: string }

type Props = {
  readonly formats: readonly ExportFormat[]
  /** The list's query, without `?`. */
  readonly search: string
  readonly traces: number
}

/** The traces of the list as a file: a link for each format. Opened and closed by the browser, without a script. */
export function ExportMenu({ formats, search, traces }: Props) {
  return (
    <div className={styles.export}>
      <button type="button" popoverTarget="export-menu">
        Export
      </button>
      <nav id="export-menu" popover="auto" className={styles.menu} aria-label="Export">
        <p>
          {traces === 1 ? 'The trace' : `All ${countText(traces)} traces`} of this list, with{' '}
          {traces === 1 ? 'its' : 'their'} clips and runs
        </p>
        {formats.map(({ id, title, about }) => (
          <a key={id} href={`/api/v1/export?format=${id}${search === '' ? '' : `&${search}`}`} download>
            <strong>{title}</strong>
            <span>{about}</span>
          </a>
        ))}
      </nav>
    </div>
  )
}
