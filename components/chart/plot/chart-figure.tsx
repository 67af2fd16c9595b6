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

/** The figures of a chart as they are. */
function FigureTable({ chart }: { chart: Chart }) {
  const isNumber = (at: number) => chart.rows.some((row) => typeof row[at] === 'number')
  return (
    <DataTable label={`Table of ${chart.title}`} narrow>
      <thead>
        <tr>
          {chart.columns.map((name, at) => (
            <th key={name} scope="col" className={isNumber(at) ? 'num' : undefined}>
              {columnText(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chart.rows.map((row) => (
          <tr key={JSON.stringify(row)}>
            {row.map((cell, at) => (
              <Cell key={chart.columns[at]} cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
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
