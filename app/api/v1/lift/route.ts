import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { toApiLift } from '@/lib/export/api-lift'
import { runLift } from '@/lib/store/queries/run-lift'
import { serverStore } from '@/lib/store/server-store'
import { readLift, wrongLift } from '@/lib/url/lift-query'

export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams
  const wrong = wrongLift(query)
  if (wrong !== null) return problem(request, 400, wrong)
  const asked = readLift(query)
  const found = await runLift(await serverStore(), asked)
  if (found === null) return problem(request, 404, `There is no run "${asked.run}".`)
  if (asked.retrieval !== null && found.retrieval === null) {
    const by = found.retrievals.length > 0 ? `; it was by ${found.retrievals.join(', ')}` : ''
    return problem(request, 404, `The run "${asked.run}" was not searched by "${asked.retrieval}"${by}.`)
  }
  return Response.json(toApiLift(found))
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
