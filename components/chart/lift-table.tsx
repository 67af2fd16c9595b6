import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { type LiftPlace, leftOutHref, liftTracesHref } from '@/lib/url/lift-links'
import { pText, signedIntervalText, signedText } from '@/lib/views/difference-text'
import type { GroupRecalls, HitTable, LeftOut, LiftRow } from '@/lib/views/lift'
import { countText, intervalText, shareText } from '@/lib/views/number-text'
import styles from './lift-table.module.css'

type GroupProps = { table: HitTable & GroupRecalls; place: LiftPlace; side: 'with' | 'without' }

/** Recall of one group with its interval, its hits and its n, each count leading to its traces. */
export function GroupFigure({ table, place, side }: GroupProps) {
  const { hitsWith, nWith, recallWith, hitsWithout, nWithout, recallWithout } = table
  const [hits, n, recall] = side === 'with' ? [hitsWith, nWith, recallWith] : [hitsWithout, nWithout, recallWithout]
  const of = `${side} ${place.pathology} of ${place.runs.join(', ')}`
  const link = (which: 'hits' | 'all', count: number, what: string) => (
    <Link href={liftTracesHref(place, side, which)} prefetch={false} aria-label={`${countText(count)} ${what} ${of}`}>
      {countText(count)}
    </Link>
  )
  return (
    <>
      {recall === null ? (
        <span className="soft">–</span>
      ) : (
        <>
          <span className={styles.share}>{shareText(recall.share)}</span>
          <small>{intervalText(recall)}</small>
        </>
      )}
      <small>
        {link('hits', hits, 'hits')} of n {link('all', n, 'traces')}
      </small>
    </>
  )
}

const reasons = [
  ['notWhole', 'not whole'],
  ['notAsked', 'not asked'],
  ['notApplicable', 'cannot be judged'],
  ['failed', 'detector failed'],
  ['unranked', 'unranked'],
] as const

/** How many traces a lift leaves out, and for which reasons: each leads to its traces. */
function Excluded({ leftOut, place }: { leftOut: LeftOut; place: LiftPlace }) {
  const given = reasons.filter(([reason]) => leftOut[reason] > 0)
  const sum = given.reduce((all, [reason]) => all + leftOut[reason], 0)
  const of = `${place.pathology}, ${place.runs.join(', ')}`
  return (
    <>
      {countText(sum)}
      {given.map(([reason, words]) => (
        <small key={reason}>
          <Link
            href={leftOutHref(place, reason)}
            prefetch={false}
            aria-label={`${countText(leftOut[reason])} left out, ${words}: ${of}`}
          >
            {countText(leftOut[reason])} {words}
          </Link>
        </small>
      ))}
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
            <Link
              className={styles.share}
              href={liftTracesHref(place, 'with', 'all')}
              prefetch={false}
              aria-label={`${signedText(row.lift.difference)}: difference by ${place.pathology}, ${place.runs.join(', ')}`}
            >
              {signedText(row.lift.difference)}
            </Link>
            <small>{signedIntervalText(row.lift)}</small>
            {row.small && <small className={styles.few}>fewer than 5 in a cell</small>}
          </>
        )}
      </td>
      <td className="num">{row.p === null ? <span className="soft">–</span> : pText(row.p)}</td>
      <td className="num">{row.pHolm === null ? <span className="soft">–</span> : pText(row.pHolm)}</td>
      <td className="num">
        <Excluded leftOut={row.leftOut} place={place} />
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
