import { DataTable } from '@/components/ui/data-table'
import { chartHref } from '@/lib/url/hrefs'
import { type ChartCell, columnText, type DrawnChart } from '@/lib/views/chart'
import { figureText } from '@/lib/views/number-text'
import styles from './chart-figure.module.css'

function Cell({ cell }: { cell: ChartCell }) {
  if (cell === null) return <td className="num soft">–</td>
  return typeof cell === 'number' ? <td className="num">{figureText(cell)}</td> : <td>{cell}</td>
}

/** A chart with the table behind it and what it can be cited by. */
export function ChartFigure({ drawn }: { drawn: DrawnChart }) {
  const { chart, svg } = drawn
  const isNumber = (at: number) => chart.rows.some((row) => typeof row[at] === 'number')
  return (
    <figure className={styles.figure}>
      <figcaption>
        <h3>{chart.title}</h3>
        <p>{chart.note}</p>
      </figcaption>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: Plot builds the drawing as a tree and escapes its text */}
      <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: svg }} />
      <details>
        <summary>Table</summary>
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
