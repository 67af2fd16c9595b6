import Link from 'next/link'
import { Choice } from '@/components/ui/choice'
import { DataTable } from '@/components/ui/data-table'
import { compareHref } from '@/lib/url/compare'
import { href } from '@/lib/url/hrefs'
import type { Comparison, PairedTraceView, PairList, PairView, TracePairView, WonLost } from '@/lib/views/comparison'
import { countText } from '@/lib/views/number-text'
import { rankText } from '@/lib/views/rank-view'
import styles from './compare.module.css'
import { cellWords } from './compare-won-lost'

function Answer({ trace }: { trace: PairedTraceView }) {
  if (trace.failure === 'error') return <span className={styles.none}>error: {trace.answer}</span>
  if (trace.failure !== null) return <span className={styles.none}>no transcription</span>
  return trace.answer
}

function TraceCells({ trace, isHit }: { trace: PairedTraceView; isHit: boolean }) {
  return (
    <>
      <td className={styles.answer}>
        <Link href={`/t/${trace.key}`} prefetch={false}>
          <Answer trace={trace} />
        </Link>
      </td>
      <td className="num">
        <span className={styles.mark} data-hit={isHit || undefined}>
          {isHit ? '✓' : '✗'}
          <span className="visually-hidden">{isHit ? ' hit' : ' miss'}</span>
        </span>
        {rankText(trace.rank, trace.depth)}
      </td>
    </>
  )
}

function PairRow({ pair, comparison, several }: { pair: TracePairView; comparison: Comparison; several: boolean }) {
  const { runs, retrieval, k } = comparison
  const keys = runs.map(({ key }) => key)
  const { clip, gold, attempt, cell, a, b } = pair
  return (
    <tr>
      <th scope="row">
        <Link
          href={compareHref(keys, { retrieval, k, clip, attempt: several ? attempt : null })}
          prefetch={false}
          className="mono"
        >
          {clip}
        </Link>
        {several && <small>attempt {attempt + 1}</small>}
      </th>
      <td className={styles.gold}>{gold}</td>
      <TraceCells trace={a} isHit={cell === 'both' || cell === 'onlyA'} />
      <TraceCells trace={b} isHit={cell === 'both' || cell === 'onlyB'} />
      <td>
        <Link
          className="link"
          href={href(`/t/${a.key}`, { with: b.key })}
          prefetch={false}
          aria-label={`Both traces of ${clip}${several ? `, attempt ${attempt + 1}` : ''}`}
        >
          both
        </Link>
      </td>
    </tr>
  )
}

function cellOptions(table: WonLost, to: (one: PairList | null) => string, cell: PairList | null) {
  return [
    { label: `one hit, one missed ${countText(table.onlyA + table.onlyB)}`, href: to(null), chosen: cell === null },
    ...(['onlyA', 'onlyB', 'both', 'neither'] as const).map((one) => ({
      label: `${cellWords[one]} ${countText(table[one])}`,
      href: to(one),
      chosen: cell === one,
    })),
  ]
}

function CellChoice({ comparison, pair, cell }: { comparison: Comparison; pair: PairView; cell: PairList | null }) {
  const { runs, retrieval, k } = comparison
  const keys = runs.map(({ key }) => key)
  const table = pair.at.find((one) => one.k === k)?.table
  const to = (one: PairList | null) => compareHref(keys, { retrieval, k, cell: one })
  return (
    <Choice
      label={`At k = ${countText(k)}`}
      options={[
        ...(table ? cellOptions(table, to, cell) : []),
        ...(['rank', 'words'] as const).map((one) => ({
          label: `${one === 'rank' ? 'ranks' : 'word errors'} differ ${countText(pair.apart[one])}`,
          href: to(one),
          chosen: cell === one,
        })),
      ]}
    />
  )
}

/** The traces of both runs, pair by pair, in a cell of won and lost. */
export function PairedTraces(props: { comparison: Comparison; pair: PairView; cell: PairList | null }) {
  const { comparison, pair } = props
  const { listed, total, attempts } = pair
  return (
    <>
      <CellChoice {...props} />
      {listed.length === 0 ? (
        <p className="soft">No pair is in it.</p>
      ) : (
        <DataTable label="Paired traces">
          <thead>
            <tr>
              <th scope="col">clip</th>
              <th scope="col">gold</th>
              <th scope="col">a transcribed</th>
              <th scope="col" className="num">
                rank in a
              </th>
              <th scope="col">b transcribed</th>
              <th scope="col" className="num">
                rank in b
              </th>
              <th scope="col">traces</th>
            </tr>
          </thead>
          <tbody>
            {listed.map((one) => (
              <PairRow
                key={one.a.key}
                pair={one}
                comparison={comparison}
                several={Math.max(attempts.a, attempts.b) > 1}
              />
            ))}
          </tbody>
        </DataTable>
      )}
      {total > listed.length && (
        <p className="soft">
          The first {countText(listed.length)} of {countText(total)}; the CSV of the chart above holds all.
        </p>
      )}
    </>
  )
}
