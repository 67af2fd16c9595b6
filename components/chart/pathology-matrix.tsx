import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { pathologyHref, tracesHref } from '@/lib/url/hrefs'
import { countText } from '@/lib/views/number-text'
import type { PathologyDefinition, RunPathologies } from '@/lib/views/pathology-catalogue'
import { type PathologyRow, pathologyGroups } from '@/lib/views/pathology-groups'
import type { PathologyRate } from '@/lib/views/rate'
import { CountLink } from './count-link'
import { ExcludedLink } from './excluded-link'
import styles from './pathology-matrix.module.css'
import { RateFigure } from './rate-figure'
import { RunHeading } from './run-heading'

type Props = {
  readonly definitions: readonly PathologyDefinition[]
  /** Those of one dataset beside each other. */
  readonly runs: readonly RunPathologies[]
  /** What the links to traces carry, beside the retrieval model of each run. */
  readonly k: number
}

type CellProps = {
  readonly id: string
  readonly of: RunPathologies
  readonly cell: PathologyRate | null
  readonly k: number
}

/** The faintest of the family's hue, by how often: the number beside it says the same, and small print stays legible on it. */
const tintOf = (share: number) =>
  share === 0 ? undefined : `color-mix(in oklab, var(--c, var(--mute)) ${(15 * share).toFixed(1)}%, transparent)`

function Cell({ id, of, cell, k }: CellProps) {
  if (cell === null) return <td className="num soft">not judged</td>
  const { rate, excluded, failed } = cell
  const at = { dataset: of.dataset, run: of.run.key, retrieval: of.retrieval, k }
  return (
    <td className="num" style={{ background: tintOf(rate?.share ?? 0) }}>
      <RateFigure
        rate={rate}
        href={tracesHref({ dataset: of.dataset, run: of.run.key, pathology: id, retrieval: of.retrieval, k })}
        what={`traces of ${of.run.model} with ${id}`}
      />
      {excluded + failed > 0 && (
        <small>
          <ExcludedLink id={id} count={excluded} at={at}>
            {countText(excluded)} excluded
          </ExcludedLink>
          {failed > 0 && (
            <>
              ,{' '}
              <CountLink
                count={failed}
                href={tracesHref({ ...at, judged: `${id}:failed` })}
                what={`traces of ${of.run.key} on which the detector of ${id} failed`}
              >
                {countText(failed)} failed
              </CountLink>
            </>
          )}
        </small>
      )}
    </td>
  )
}

function Rows({ rows, runs, k }: { rows: readonly PathologyRow[] } & Omit<Props, 'definitions'>) {
  return rows.map(({ id, title, family, cells }) => (
    <tr key={id} className={family}>
      <th scope="row">
        <Link href={pathologyHref(id)}>{id}</Link>
        {title !== id && <small>{title}</small>}
      </th>
      {runs.map((of, at) => (
        <Cell key={of.run.key} id={id} of={of} cell={cells[at] ?? null} k={k} />
      ))}
    </tr>
  ))
}

/** How many columns each dataset has, where they are several: rates of different clips do not compare. */
function datasetsOf(
  runs: readonly RunPathologies[],
): readonly { readonly dataset: string; readonly columns: number }[] {
  const datasets = [...new Set(runs.map(({ dataset }) => dataset))]
  if (datasets.length < 2) return []
  return datasets.map((dataset) => ({ dataset, columns: runs.filter((run) => run.dataset === dataset).length }))
}

function Heads({ runs }: Pick<Props, 'runs'>) {
  const datasets = datasetsOf(runs)
  return (
    <thead>
      {datasets.length > 0 && (
        <tr>
          <td />
          {datasets.map(({ dataset, columns }) => (
            <th key={dataset} scope="colgroup" colSpan={columns} className={styles.dataset}>
              <span>{dataset}</span>
            </th>
          ))}
        </tr>
      )}
      <tr>
        <th scope="col">pathology</th>
        {runs.map(({ run }) => (
          <th key={run.key} scope="col" className="num">
            <RunHeading run={run} />
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** How often each pathology was found in each run: pathologies by family down, runs across; those found nowhere are folded. */
export function PathologyMatrix({ definitions, runs, k }: Props) {
  const { found, notFound } = pathologyGroups(definitions, runs)
  // The column of a single run leaves nothing to scroll past.
  const isPinned = runs.length > 1
  if (found.length + notFound.length === 0) return <p className="soft">No detector has judged its traces.</p>
  return (
    <div className={styles.matrix}>
      {found.length > 0 && (
        <DataTable label="Pathologies" narrow pinned={isPinned}>
          <Heads runs={runs} />
          {found.map(({ family, rows }) => (
            <tbody key={family}>
              <tr className={`${styles.family} ${family}`}>
                <th scope="rowgroup" colSpan={1 + runs.length}>
                  <span>{family || 'no longer known'}</span>
                </th>
              </tr>
              <Rows rows={rows} runs={runs} k={k} />
            </tbody>
          ))}
        </DataTable>
      )}
      {notFound.length > 0 && (
        <details className={styles.folded}>
          <summary>
            {countText(notFound.length)} {notFound.length === 1 ? 'pathology was' : 'pathologies were'} found in no run{' '}
            <span className="soft">{notFound.map(({ id }) => id).join(', ')}</span>
          </summary>
          <DataTable label="Pathologies found in no run" narrow pinned={isPinned}>
            <Heads runs={runs} />
            <tbody>
              <Rows rows={notFound} runs={runs} k={k} />
            </tbody>
          </DataTable>
        </details>
      )}
    </div>
  )
}
