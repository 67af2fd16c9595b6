import Link from 'next/link'
import type { ReactNode } from 'react'
import { DataTable } from '@/components/ui/data-table'
import { chartHref } from '@/lib/url/hrefs'
import { type Chart, type ChartCell, columnText, type DrawnChart } from '@/lib/views/chart'
import { figureText } from '@/lib/views/number-text'
import styles from './chart-figure.module.css'

function Cell({ cell }: { cell: ChartCell }) {
  if (cell === null) return <td className="num soft">–</td>
  return typeof cell === 'number' ? <td className="num">{figureText(cell)}</td> : <td>{cell}</td>
}

/** What a figure is of, and no figure itself: said once where it is the same in every row. */
const ofRows = new Set(['dataset', 'retrieval', 'indexVersion', 'depth', 'origin', 'attempts', 'missing', 'detectors'])

function isSaidOnce({ columns, rows }: Chart, at: number): boolean {
  return rows.length > 1 && ofRows.has(columns[at] ?? '') && rows.every((row) => row[at] === rows[0]?.[at])
}

/** Columns that say which row it is. */
const naming = new Set(['run', 'model', 'pathology', 'state', 'retrieval', 'k', 'place', 'decile', 'clip'])

/** What a row is of, in words. */
const rowName = ({ columns }: Chart, row: readonly ChartCell[]): string =>
  columns.flatMap((name, at) => (naming.has(name) && row[at] !== null ? [`${name} ${row[at]}`] : [])).join(', ')

function LinkCell({ link, name }: { link: string; name: string }) {
  return (
    <td>
      <Link href={link} prefetch={false} aria-label={`Open the traces of ${name}`}>
        open
      </Link>
    </td>
  )
}

/** The figures of a chart as they are, each row leading to its traces; what is the same in every row stands above them. */
function FigureTable({ chart }: { chart: Chart }) {
  const { columns, rows, links } = chart
  const isNumber = (at: number) => rows.some((row) => typeof row[at] === 'number')
  const all = columns.map((name, at) => ({ name, at }))
  const [once, shown] = [all.filter(({ at }) => isSaidOnce(chart, at)), all.filter(({ at }) => !isSaidOnce(chart, at))]
  return (
    <>
      {once.length > 0 && (
        <p className={styles.once}>
          In every row: {once.map(({ name, at }) => `${columnText(name)} ${rows[0]?.[at] ?? '–'}`).join(', ')}.
        </p>
      )}
      <DataTable label={`Table of ${chart.title}`} narrow>
        <thead>
          <tr>
            {shown.map(({ name, at }) => (
              <th key={name} scope="col" className={isNumber(at) ? 'num' : undefined}>
                {columnText(name)}
              </th>
            ))}
            {links && <th scope="col">its traces</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other identity than their place
            <tr key={place}>
              {shown.map(({ name, at }) => (
                <Cell key={name} cell={row[at] ?? null} />
              ))}
              {links && <LinkCell link={links[place] ?? ''} name={rowName(chart, row)} />}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  )
}

/** Wider than this, in pixels, a drawing scrolls on a phone: shrunk to its width its text could not be read. */
const fitsPhone = 480

function Drawing({ drawn: { chart, svg } }: { drawn: DrawnChart }) {
  const inner = { __html: svg }
  if (Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 0) <= fitsPhone) {
    // biome-ignore lint/security/noDangerouslySetInnerHtml: Plot builds the drawing as a tree and escapes its text
    return <div className={styles.drawing} dangerouslySetInnerHTML={inner} />
  }
  return (
    <section
      className={`${styles.drawing} ${styles.wide}`}
      aria-label={`Drawing of ${chart.title}`}
      style={{ marginTop: 0 }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
      tabIndex={0}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: Plot builds the drawing as a tree and escapes its text
      dangerouslySetInnerHTML={inner}
    />
  )
}

/** A chart with the table behind it, or `table` in its place, and what it can be cited by. */
export function ChartFigure({ drawn, table }: { drawn: DrawnChart; table?: ReactNode }) {
  const { chart } = drawn
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{chart.title}</h3>
        <p>{chart.note}</p>
      </figcaption>
      <Drawing drawn={drawn} />
      <details>
        <summary>Table</summary>
        {table ?? <FigureTable chart={chart} />}
      </details>
      <p className={styles.files}>
        <a href={chartHref(chart, 'svg')} download>
          SVG
        </a>
        <a href={chartHref(chart, 'csv')} download>
          CSV
        </a>
      </p>
    </figure>
  )
}
