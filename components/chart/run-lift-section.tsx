import Link from 'next/link'
import type { ReactNode } from 'react'
import { Choice } from '@/components/ui/choice'
import { href, pathologyHref, runHref, tracesHref } from '@/lib/url/hrefs'
import { normaliseParam } from '@/lib/url/normalise'
import { beyondDepthText } from '@/lib/views/beyond-depth'
import type { DrawnChart } from '@/lib/views/chart'
import { byLift, isBeyond, type LiftRow, type RunLift } from '@/lib/views/lift'
import { countText } from '@/lib/views/number-text'
import { usualKs } from '@/lib/views/rank-view'
import { LiftCells, LiftTable } from './lift-table'
import styles from './lift-table.module.css'
import { ChartFigure } from './plot/chart-figure'

type Props = {
  readonly lift: RunLift
  readonly chart: DrawnChart | null
  readonly families: Readonly<Record<string, string>>
  /** Whether the page's error rates are of normalised text: its links keep it. */
  readonly normalise: boolean
}

/** How lifts are made, and what they do not say. */
function About({ lift }: { lift: RunLift }) {
  return (
    <p className={styles.about}>
      Over{' '}
      <Link
        className="link"
        href={tracesHref({ dataset: lift.dataset, run: lift.run.key, state: 'closed' })}
        prefetch={false}
      >
        whole traces ({countText(lift.whole)} of {countText(lift.traces)})
      </Link>{' '}
      that the detector judged and that hit or missed. What rests on fewer than 5 traces in a cell cannot be judged, and
      is folded. A clip that is hard to hear may bring about both pathology and miss: the page of each pathology also
      compares within clips.
      {lift.attempts > 1 && (
        <>
          {' '}
          The units are traces, and a clip has up to {countText(lift.attempts)}: they are not independent, so that
          intervals are narrower and p smaller than they should be.
        </>
      )}
    </p>
  )
}

function Choices({ lift, normalise }: Pick<Props, 'lift' | 'normalise'>) {
  const { run, retrieval, retrievals, k } = lift
  const to = (change: object) =>
    `${href(runHref(run.key), { retrieval, k, normalise: normaliseParam(normalise), ...change })}#lift`
  const ks = [...new Set([...usualKs, k])].toSorted((a, b) => a - b)
  return (
    <div className={styles.choices}>
      <Choice
        label="Lift at"
        options={retrievals.map((one) => ({ label: one, href: to({ retrieval: one }), chosen: one === retrieval }))}
      />
      <Choice
        label="k of the lift"
        options={ks.map((one) => ({ label: String(one), href: to({ k: one }), chosen: one === k }))}
      />
    </div>
  )
}

function Rows({ rows, lift, families }: { rows: readonly LiftRow[] } & Pick<Props, 'lift' | 'families'>) {
  const { run, dataset, retrieval, k } = lift
  return rows.map((row) => {
    const { pathology } = row
    return (
      <tr key={pathology}>
        <th scope="row" className={`${styles.name} ${families[pathology] ?? ''}`}>
          <Link href={pathologyHref(pathology, { dataset, retrieval, k })}>{pathology}</Link>
        </th>
        <LiftCells row={row} place={{ dataset, runs: [run.key], retrieval, k, pathology }} />
      </tr>
    )
  })
}

/** Why there is no lift to show; null where there is. */
function noneText(lift: RunLift): string | null {
  if (lift.retrieval === null) return 'Its traces have no rankings.'
  if (lift.whole === 0) return 'None of its traces has whole reasoning, and only such are compared.'
  if (isBeyond(lift)) return `${beyondDepthText(lift.k, lift.depth)}: there is no recall.`
  if (lift.rows.every((row) => row.lift === null)) return 'No pathology has traces both with it and without.'
  return null
}

type TableProps = { readonly label: string; readonly rows: readonly LiftRow[] } & Pick<Props, 'lift' | 'families'>

function Table({ label, rows, lift, families }: TableProps) {
  return (
    <LiftTable label={label} head="pathology" k={lift.k}>
      <Rows rows={rows} lift={lift} families={families} />
    </LiftTable>
  )
}

/** Rows that say little or nothing, folded under their number and names. */
function Folded({ says, rows, children }: { says: string; rows: readonly LiftRow[]; children: ReactNode }) {
  if (rows.length === 0) return null
  return (
    <details className={styles.folded}>
      <summary>
        {countText(rows.length)} {says}{' '}
        <span className="soft">{rows.map(({ pathology }) => pathology).join(', ')}</span>
      </summary>
      {children}
    </details>
  )
}

function Lifts({ lift, chart, families }: Omit<Props, 'normalise'>) {
  const rows = byLift(lift.rows)
  const compared = rows.filter((row) => row.lift !== null)
  const [few, judged] = [compared.filter(({ small }) => small), compared.filter(({ small }) => !small)]
  const others = rows.filter((row) => row.lift === null)
  const drawn = (table: ReactNode) => (chart ? <ChartFigure drawn={chart} table={table} /> : table)
  const fewTable = <Table label="Lifts of few traces" rows={few} lift={lift} families={families} />
  return (
    <>
      {judged.length > 0 ? (
        <div className={styles.chart}>
          {drawn(<Table label="Lift by pathology" rows={judged} lift={lift} families={families} />)}
        </div>
      ) : (
        <p>None can be judged: no pathology has 5 traces in each cell of hit or miss, with it or without.</p>
      )}
      <Folded says={`rest on fewer than 5 traces in a cell: too few to judge`} rows={few}>
        {judged.length > 0 ? fewTable : drawn(fewTable)}
      </Folded>
      <Folded says="without traces both with and without" rows={others}>
        <Table label="Pathologies without a lift" rows={others} lift={lift} families={families} />
      </Folded>
    </>
  )
}

/** Recall of a run with and without each pathology. */
export function RunLiftSection({ lift, chart, families, normalise }: Props) {
  const none = noneText(lift)
  return (
    <section id="lift">
      <h2>
        Lift of pathologies{' '}
        <small>
          recall@{lift.k} with and without{lift.retrieval !== null && ` at ${lift.retrieval}`}
        </small>
      </h2>
      {lift.retrieval !== null && <Choices lift={lift} normalise={normalise} />}
      {none === null ? (
        <>
          <About lift={lift} />
          <Lifts lift={lift} chart={chart} families={families} />
        </>
      ) : (
        <p className="soft">{none}</p>
      )}
    </section>
  )
}
