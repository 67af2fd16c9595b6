import Link from 'next/link'
import { DataTable } from '@/components/ui/data-table'
import { pathologyHref, tracesHref } from '@/lib/url/hrefs'
import { countText, intervalText, nText, shareText, triedText } from '@/lib/views/number-text'
import type { PathologyDefinition } from '@/lib/views/pathology-catalogue'
import { type PathologyRow, pathologyGroups } from '@/lib/views/pathology-groups'
import type { PathologyRate, RunName } from '@/lib/views/rate'
import { CountLink } from './count-link'
import { ExcludedLink } from './excluded-link'
import styles from './pathology-table.module.css'

type Run = RunName & { readonly pathologies: readonly PathologyRate[] }

type Props = {
  readonly definitions: readonly PathologyDefinition[]
  readonly run: Run
  /** What the links to traces carry. */
  readonly at: { readonly dataset: string; readonly retrieval: string | null; readonly k: number }
}

/** Traces on which a detector failed. */
function DetectorFailed({ id, count, run, at }: { id: string; count: number; run: Run; at: Props['at'] }) {
  return (
    <CountLink
      count={count}
      href={tracesHref({ ...at, run: run.key, judged: `${id}:failed` })}
      what={`traces of ${run.key} on which the detector of ${id} failed`}
    >
      {countText(count)} failed
    </CountLink>
  )
}

/** A run's own page has room to give each number its column. */
function Cells({ row, run, cell, at }: { row: PathologyRow; run: Run; cell: PathologyRate | null; at: Props['at'] }) {
  if (cell === null) return <td className="soft">not judged</td>
  const { rate, flagged, judged, excluded, failed } = cell
  const traces = tracesHref({ ...at, run: run.key, pathology: row.id })
  return (
    <>
      <td className="num">
        {rate === null ? (
          <span className="soft">–</span>
        ) : (
          <Link href={traces} prefetch={false} aria-label={`${shareText(rate.share)}: traces with ${row.id}`}>
            <b>{shareText(rate.share)}</b>
          </Link>
        )}
      </td>
      <td className="num soft">
        {rate && intervalText(rate)}
        {rate && triedText(rate) !== '' && <small>by clip, {nText(rate)}</small>}
      </td>
      <td className="num">
        <CountLink count={flagged} href={traces} what={`traces with ${row.id}`} />
      </td>
      <td className="num">
        <CountLink
          count={judged}
          href={tracesHref({ ...at, run: run.key, judged: row.id })}
          what={`traces that were judged for ${row.id}`}
        />
      </td>
      <td className="num">
        <ExcludedLink id={row.id} count={excluded} at={{ ...at, run: run.key }}>
          {countText(excluded)}
        </ExcludedLink>
        {failed > 0 && (
          <small>
            <DetectorFailed id={row.id} count={failed} run={run} at={at} />
          </small>
        )}
      </td>
    </>
  )
}

function Rows({ rows, run, at }: { rows: readonly PathologyRow[] } & Omit<Props, 'definitions'>) {
  return rows.map((row) => (
    <tr key={row.id}>
      <th scope="row" className={`${styles.name} ${row.family}`}>
        <Link href={pathologyHref(row.id)} title={row.title}>
          {row.id}
        </Link>
      </th>
      <Cells row={row} run={run} cell={row.cells[0] ?? null} at={at} />
    </tr>
  ))
}

const heads = ['rate', '95% interval', 'flagged', 'judged', 'excluded']

function Heads() {
  return (
    <thead>
      <tr>
        <th scope="col">pathology</th>
        {heads.map((name) => (
          <th key={name} scope="col" className="num">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** How often each pathology was found in a run, by family; those found nowhere in it are folded. */
export function PathologyTable(props: Props) {
  const { definitions, run } = props
  const { found, notFound } = pathologyGroups(definitions, [run])
  if (found.length + notFound.length === 0) return <p className="soft">No detector has judged its traces.</p>
  return (
    <div className={styles.single}>
      {found.length > 0 && (
        <DataTable label="Pathologies" narrow>
          <Heads />
          {found.map(({ family, rows }) => (
            <tbody key={family}>
              <tr className={`${styles.family} ${family}`}>
                <th scope="rowgroup" colSpan={1 + heads.length}>
                  {family || 'no longer known'}
                </th>
              </tr>
              <Rows {...props} rows={rows} />
            </tbody>
          ))}
        </DataTable>
      )}
      {notFound.length > 0 && (
        <details className={styles.folded}>
          <summary>
            {countText(notFound.length)} {notFound.length === 1 ? 'pathology was' : 'pathologies were'} found in no
            trace <span className="soft">{notFound.map(({ id }) => id).join(', ')}</span>
          </summary>
          <DataTable label="Pathologies found in no trace" narrow>
            <Heads />
            <tbody>
              <Rows {...props} rows={notFound} />
            </tbody>
          </DataTable>
        </details>
      )}
    </div>
  )
}
