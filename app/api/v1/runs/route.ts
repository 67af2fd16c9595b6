import { answering } from '@/app/api/v1/problem'
import { toApiRun } from '@/lib/export/api-run'
import type { ApiRunList } from '@/lib/export/api-schema'
import { runList } from '@/lib/store/queries/run-list'
import { serverStore } from '@/lib/store/server-store'

export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams
  const filter = { datasets: query.getAll('dataset'), models: query.getAll('model'), retrieval: null, k: 1 }
  const runs = await runList(await serverStore(), filter)
  return Response.json({ items: runs.map(toApiRun), total: runs.length } satisfies ApiRunList)
})
