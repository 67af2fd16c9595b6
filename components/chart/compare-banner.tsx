import { DataTable } from '@/components/ui/data-table'
import { letterOf } from '@/lib/url/compare'
import type { Differing } from '@/lib/views/comparison'
import type { RunName } from '@/lib/views/rate'
import styles from './compare.module.css'
import { RunHeading } from './run-heading'

/** The runs that are compared, by their letters. */
export function ComparedRuns({ runs }: { runs: readonly RunName[] }) {
  return (
    <ul className={styles.runs}>
      {runs.map((run, at) => (
        <li key={run.key}>
          <span className={styles.letter}>{letterOf(at)}</span>
          <span>
            <RunHeading run={run} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** What differs between runs that a difference of their figures may come from; nothing where all is alike. */
export function DifferingBanner({ differing, runs }: { differing: readonly Differing[]; runs: readonly RunName[] }) {
  if (differing.length === 0) return null
  return (
    <aside className={styles.banner} aria-label="What differs">
      <p>
        <b>Not the same in {runs.length > 2 ? 'all' : 'both'}:</b> {differing.map(({ what }) => what).join(', ')}. A
        difference of figures may come from it.
      </p>
      <DataTable label="What differs, by run" narrow>
        <thead>
          <tr>
            <th scope="col">what</th>
            {runs.map((run, at) => (
              <th key={run.key} scope="col">
                {letterOf(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {differing.map(({ what, values }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {runs.map((run, at) => (
                <td key={run.key}>{values[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </aside>
  )
}
