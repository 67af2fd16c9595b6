import { answering, problem, readOnly } from '@/app/api/v1/problem'
import type { ApiTraceList } from '@/lib/export/api-schema'
import { toApiTraceItem } from '@/lib/export/api-trace'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceCount } from '@/lib/store/queries/trace-count'
import { traceFacets } from '@/lib/store/queries/trace-facets'
import { traceItems } from '@/lib/store/queries/trace-items'
import { readCursor, traceRows } from '@/lib/store/queries/trace-list'
import { serverStore } from '@/lib/store/server-store'
import { audioHref } from '@/lib/url/audio-href'
import { readTraceList } from '@/lib/url/trace-list'
import { wrongTraceList } from '@/lib/url/wrong-trace-list'
import type { Facets } from '@/lib/views/trace-row-view'

const mutable = (facets: Facets) =>
  Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, [...values]]))

export const GET = answering(async (request) => {
  const params = new URL(request.url).searchParams
  const wrong = wrongTraceList(params)
  if (wrong !== null) return problem(request, 400, wrong)
  const asked = readTraceList(params)
  const after = params.get('cursor')
  if (after !== null && readCursor(asked.sort, after) === null) {
    return problem(request, 400, `cursor: expected the nextCursor of a page sorted by ${asked.sort}.`)
  }
  const store = await serverStore()
  const query = settledQuery(asked, await listChoices(store, asked.dataset))
  const [count, facets, page] = await Promise.all([
    traceCount(store, query),
    traceFacets(store, query),
    traceRows(store, query, { limit: Number(params.get('limit') ?? 50), after }),
  ])
  const items = (await traceItems(store, page.rows)).map((item) => {
    const { key, dataset, audioSha256 } = item.clip
    return toApiTraceItem(item, audioSha256 === null ? null : audioHref(key, dataset, audioSha256))
  })
  const answer: ApiTraceList = { items, total: count.traces, facets: mutable(facets), nextCursor: page.nextCursor }
  return Response.json(answer)
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
