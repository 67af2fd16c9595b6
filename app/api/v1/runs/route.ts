import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { toApiRun } from '@/lib/export/api-run'
import type { ApiRunList } from '@/lib/export/api-schema'
import { runList } from '@/lib/store/queries/run-list'
import { serverStore } from '@/lib/store/server-store'
import { anyText, wrongQuery } from '@/lib/url/checked-query'

export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams
  const wrong = wrongQuery(query, { dataset: anyText, model: anyText }, ['dataset', 'model'])
  if (wrong !== null) return problem(request, 400, wrong)
  const filter = { datasets: query.getAll('dataset'), models: query.getAll('model'), retrieval: null, k: 1 }
  const runs = await runList(await serverStore(), filter)
  return Response.json({ items: runs.map(toApiRun), total: runs.length } satisfies ApiRunList)
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
