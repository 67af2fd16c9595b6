import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { toApiCompare } from '@/lib/export/api-compare'
import { compareRuns } from '@/lib/store/queries/compare'
import { serverStore } from '@/lib/store/server-store'
import { anyText, wholeNumber, wrongQuery } from '@/lib/url/checked-query'
import type { Comparison } from '@/lib/views/comparison'

const checks = { a: anyText, b: anyText, retrieval: anyText, k: wholeNumber(1, 1_000_000) }

/** What is wrong with a query by itself, in words. */
function wrongCompare(query: URLSearchParams): string | null {
  const [a, b] = [query.get('a'), query.get('b')]
  if (!a || !b) return `${a ? 'b' : 'a'}: expected the key of a run.`
  if (a.normalize('NFC') === b.normalize('NFC')) return `b=${b}: expected another run than a.`
  return wrongQuery(query, checks, [])
}

/** Why two runs cannot be compared at a retrieval model. */
function notSearched({ retrieval, retrievals, runs }: Comparison): string {
  const lacking = runs.filter(({ search }) => search === null).map(({ key }) => key)
  if (retrievals.length === 0) return 'retrieval: neither run has rankings.'
  const were = lacking.length === 1 ? 'was' : 'were'
  return `retrieval=${retrieval}: ${lacking.join(' and ')} ${were} not searched by it; there are ${retrievals.join(', ')}.`
}

export const GET = answering(async (request) => {
  const query = new URL(request.url).searchParams
  const wrong = wrongCompare(query)
  if (wrong !== null) return problem(request, 400, wrong)
  const keys = ['a', 'b'].flatMap((name) => query.get(name)?.normalize('NFC') ?? [])
  const asked = { keys, retrieval: query.get('retrieval'), k: Number(query.get('k') ?? 1), cell: null }
  const compared = await compareRuns(await serverStore(), asked)
  if (compared.kind === 'unknown') return problem(request, 404, `There is no run ${compared.keys.join(', nor ')}.`)
  if (compared.kind === 'datasets') {
    const datasets = compared.runs.map(({ key, dataset }) => `${key} is of ${dataset.key}`)
    return problem(request, 409, `Runs are paired by clip, and these are of two datasets: ${datasets.join(', ')}.`)
  }
  const { pair } = compared.comparison
  if (pair === null) return problem(request, asked.retrieval === null ? 400 : 404, notSearched(compared.comparison))
  return Response.json(toApiCompare(pair, asked.k))
})

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
