import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { type ApiAsr, toApiAsrRow } from '@/lib/export/api-asr'
import { asrOf } from '@/lib/store/queries/asr'
import { runIdsByKey } from '@/lib/store/queries/run-ids'
import { serverStore } from '@/lib/store/server-store'
import { anyText, oneOf, wrongQuery } from '@/lib/url/checked-query'
import { normaliseWords, parseAsNormalise } from '@/lib/url/normalise'

export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams
  const wrong = wrongQuery(query, { run: anyText, normalise: oneOf(normaliseWords) }, ['run'])
  if (wrong !== null) return problem(request, 400, wrong)
  const keys = [...new Set(query.getAll('run').map((key) => key.normalize('NFC')))]
  if (keys.length === 0) return problem(request, 400, 'run: expected the key of a run, once or repeated.')
  const store = await serverStore()
  const ids = await runIdsByKey(store, keys)
  const unknown = keys.find((key) => !ids.has(key))
  if (unknown !== undefined) return problem(request, 404, `There is no run ${JSON.stringify(unknown)}.`)
  const normalise = parseAsNormalise.parseServerSide(query.get('normalise') ?? undefined)
  const figures = await asrOf(store, [...ids.values()], normalise)
  const rows = [...ids.keys()].flatMap((key, at) => (figures[at] ? [toApiAsrRow(key, figures[at])] : []))
  return Response.json({ rows } satisfies ApiAsr)
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
