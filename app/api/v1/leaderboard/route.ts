import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { toApiLeaderboard } from '@/lib/export/api-leaderboard'
import { pathologies } from '@/lib/pathologies/registry'
import { leaderboard } from '@/lib/store/queries/leaderboard'
import { unknownChoice } from '@/lib/store/queries/unknown-choices'
import { serverStore } from '@/lib/store/server-store'
import { readLeaderboard, wrongLeaderboard } from '@/lib/url/leaderboard-query'
import { pathologyIds } from '@/lib/url/pathology-filter'

export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams
  const wrong = wrongLeaderboard(query)
  if (wrong !== null) return problem(request, 400, wrong)
  const asked = readLeaderboard(query)
  const store = await serverStore()
  const board = await leaderboard(store, asked)
  if (board === null) {
    const which = asked.dataset === null ? 'There is no dataset yet.' : `There is no dataset "${asked.dataset}".`
    return problem(request, 404, which)
  }
  const chosen = {
    models: asked.models,
    clips: asked.traces.clip,
    pathologies: pathologyIds(asked.traces.pathology).filter((id) => !pathologies.some((one) => one.id === id)),
  }
  const nothing = await unknownChoice(store, board.dataset.key, chosen)
  if (nothing !== null) return problem(request, 404, nothing)
  const unknown = asked.runs.find((key) => !board.runs.some((run) => run.key === key))
  if (unknown !== undefined) {
    const models = asked.models.length > 0 ? ` of ${asked.models.join(' or ')}` : ''
    return problem(request, 404, `The dataset "${board.dataset.key}" has no run "${unknown}"${models}.`)
  }
  const { retrieval } = asked
  if (retrieval !== null && !board.rows.some((row) => row.retrieval === retrieval))
    return problem(request, 404, `No figure of the dataset "${board.dataset.key}" is at retrieval "${retrieval}".`)
  return Response.json(toApiLeaderboard(board))
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
