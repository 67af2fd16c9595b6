import { charts } from '@/app/charts/charts'
import { standaloneSvg } from '@/components/chart/plot/standalone-svg'
import { chartCsv } from '@/lib/export/chart-csv'
import { serverStore } from '@/lib/store/server-store'
import { isChart, readChart, wrongChart } from '@/lib/url/chart-query'

const notFound = (message: string) => new Response(`${message}\n`, { status: 404 })

/** A chart as a file, SVG or CSV, that carries what it can be cited by. */
export async function GET(request: Request, { params }: { params: Promise<{ chart: string }> }): Promise<Response> {
  const { chart: id } = await params
  const query = new URL(request.url).searchParams
  if (!isChart(id)) return notFound(`There is no chart "${id}"; there are ${Object.keys(charts).join(', ')}.`)
  const wrong = wrongChart(id, query)
  if (wrong !== null) return new Response(`${wrong}\n`, { status: 400 })
  const { as } = readChart(query)
  const drawn = await charts[id](await serverStore(), query)
  if (!drawn) return notFound('Nothing is stored that this query could be drawn from.')
  const [body, type] =
    as === 'svg'
      ? [standaloneSvg(drawn), 'image/svg+xml; charset=utf-8']
      : [chartCsv(drawn.chart), 'text/csv; charset=utf-8']
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="mondegreen-${id}.${as}"` },
  })
}
