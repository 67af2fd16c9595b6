import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { type LiftPlace, liftTracesHref } from '@/lib/url/lift-links'
import { pText, signedIntervalText, signedText } from '@/lib/views/difference-text'
import type { HitTable, LeftOut, LiftRow } from '@/lib/views/lift'
import { countText, shareText } from '@/lib/views/number-text'
import styles from './lift-table.module.css'

/** Recall of one group, with its hits and its n, each leading to its traces. */
export function GroupFigure({ table, place, side }: { table: HitTable; place: LiftPlace; side: 'with' | 'without' }) {
  const [hits, n] = side === 'with' ? [table.hitsWith, table.nWith] : [table.hitsWithout, table.nWithout]
  const of = `${side} ${place.pathology} of ${place.runs.join(', ')}`
  const link = (which: 'hits' | 'all', count: number, what: string) => (
    <Link href={liftTracesHref(place, side, which)} prefetch={false} aria-label={`${countText(count)} ${what} ${of}`}>
      {countText(count)}
    </Link>
  )
  return (
    <>
      {n === 0 ? <span className="soft">–</span> : <span className={styles.share}>{shareText(hits / n)}</span>}
      <small>
        {link('hits', hits, 'hits')} of n {link('all', n, 'traces')}
      </small>
    </>
  )
}

/** What a lift leaves out, in words. */
function leftOutText({ notWhole, notJudged, failed, unranked }: LeftOut): string {
  const parts = [
    [notWhole, 'not whole'],
    [notJudged, 'not judged'],
    [failed, 'failed'],
    [unranked, 'unranked'],
  ] as const
  return parts.flatMap(([count, what]) => (count > 0 ? [`${countText(count)} ${what}`] : [])).join(', ')
}

function Excluded({ leftOut }: { leftOut: LeftOut }) {
  const { notWhole, notJudged, failed, unranked } = leftOut
  const sum = notWhole + notJudged + failed + unranked
  return (
    <>
      {countText(sum)}
      {sum > 0 && <small>{leftOutText(leftOut)}</small>}
    </>
  )
}

/** One row of lifts, by pathology or by run: what it is called stands in `head`. */
export function LiftCells({ row, place }: { row: LiftRow; place: LiftPlace }) {
  return (
    <>
      <td className="num">
        <GroupFigure table={row} place={place} side="with" />
      </td>
      <td className="num">
        <GroupFigure table={row} place={place} side="without" />
      </td>
      <td className="num">
        {row.lift === null ? (
          <span className="soft">–</span>
        ) : (
          <>
            <span className={styles.share}>{signedText(row.lift.difference)}</span>
            <small>{signedIntervalText(row.lift)}</small>
            {row.small && <small className={styles.few}>fewer than 5 in a cell</small>}
          </>
        )}
      </td>
      <td className="num">{row.p === null ? <span className="soft">–</span> : pText(row.p)}</td>
      <td className="num">{row.pHolm === null ? <span className="soft">–</span> : pText(row.pHolm)}</td>
      <td className="num">
        <Excluded leftOut={row.leftOut} />
      </td>
    </>
  )
}

/** A table of lifts; its rows hold `LiftCells`. */
export function LiftTable(props: { label: string; head: string; k: number; children: ReactNode }) {
  const { label, head, k, children } = props
  const heads = [`recall@${k} with`, 'without', 'difference', 'p', 'p (Holm)', 'excluded']
  return (
    <DataTable label={label} narrow>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {heads.map((name) => (
            <th key={name} scope="col" className="num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </DataTable>
  )
}

/** What a row looks like that rests on few traces. */
export const liftRowClass = (row: LiftRow): string | undefined => (row.small ? styles.small : undefined)
