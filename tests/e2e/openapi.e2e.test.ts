import { readdirSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { z } from 'zod'
import { type OwnServer, ownServer } from './own-server'
import { definitions, ndjson } from './send-records'

const root = 'app/api/v1'

/** The addresses that the folders of the routes make, but for the one that takes all others. */
const served = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('route.ts') && !path.includes('[['))
  .map((path) => `/api/v1/${path.replace('/route.ts', '').replaceAll('[', '{').replaceAll(']', '}')}`)
  .sort()

const content = z.record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
const documented = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(z.looseObject({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() })),
        responses: z.record(z.string(), z.object({ description: z.string().min(1), content: content.optional() })),
      }),
    ),
  ),
})
type Document = z.output<typeof documented>
type Method = 'get' | 'post'

/** What is sent to a route, and the status that it must answer. */
type Call = {
  readonly route: string
  readonly method?: Method
  readonly path?: string
  readonly query?: string
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Statuses that only a failure of the server, of the line or of many at once would bring; other tests hold some of them. */
const notProvoked = ['get 500', 'post 500', 'post 503', 'post 400']

const trace = { run: 'r', clip: 'q', output: '<think>Isländische.</think>\nTRANSCRIPTION: Isländische Straße' }
const ndjsonType = { 'content-type': 'application/x-ndjson' }
const tooMany = '{}\n'.repeat(1001)

let own: OwnServer
let document: Document
let traceKey = ''

async function get(base: string, address: string): Promise<unknown> {
  return (await fetch(`${base}${address}`)).json()
}

test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.beforeAll(async ({ baseURL }) => {
  test.setTimeout(180_000)
  // the demo knows no clip that two datasets have, and other tests count what is in it
  own = await ownServer([...definitions, { dataset: { key: 'e' } }, { clip: { key: 'q' }, dataset: 'e' }, trace])
  document = documented.parse(await get(baseURL ?? '', '/api/v1/openapi.json'))
  const list = z.object({ items: z.array(z.object({ key: z.string() })) })
  traceKey = list.parse(await get(baseURL ?? '', '/api/v1/traces?run=stepfunr1-post')).items[0]?.key ?? ''
})
test.afterAll(() => own.stop())

function calls(): readonly Call[] {
  const clip = (what: string): Call[] => [
    { route: `/clips/{clip}/${what}`, path: `/clips/q002/${what}`, query: 'dataset=streets-50-demo', status: 200 },
    { route: `/clips/{clip}/${what}`, path: `/clips/none/${what}`, status: 404 },
    { route: `/clips/{clip}/${what}`, path: `/clips/q/${what}`, status: 409 },
  ]
  const audio = { route: '/clips/{clip}/audio', path: '/clips/q002/audio' }
  const post = { route: '/records', method: 'post', headers: ndjsonType } as const
  return [
    { route: '/openapi.json', status: 200 },
    { route: '/runs', status: 200 },
    { route: '/runs', query: 'modle=a', status: 400 },
    { route: '/leaderboard', status: 200 },
    { route: '/leaderboard', query: 'dataset=streets-50-demo&k=1&k=40&missing=omitted', status: 200 },
    { route: '/leaderboard', query: 'modle=a', status: 400 },
    { route: '/leaderboard', query: 'dataset=none', status: 404 },
    { route: '/lift', query: 'run=phone-search', status: 200 },
    { route: '/lift', query: 'run=stepfunr1-post&k=40', status: 200 },
    { route: '/lift', query: 'modle=a', status: 400 },
    { route: '/lift', query: 'run=none', status: 404 },
    { route: '/traces', query: 'retrieval=koelner&k=10&limit=500', status: 200 },
    { route: '/traces', query: 'modle=a', status: 400 },
    { route: '/traces/{trace}', path: `/traces/${traceKey}`, status: 200 },
    { route: '/traces/{trace}', path: '/traces/000000000000', status: 404 },
    { route: '/traces/{trace}', path: `/traces/${traceKey}`, query: 'rev=9', status: 404 },
    ...['jsonl', 'csv', 'parquet', 'zip'].map((format) => ({
      ...{ route: '/export', query: `format=${format}&run=stepfunr1-post`, status: 200 },
    })),
    { route: '/export', query: 'modle=a', status: 400 },
    ...clip('audio'),
    ...clip('peaks'),
    { ...audio, status: 206, headers: { range: 'bytes=0-99' } },
    { ...audio, status: 416, headers: { range: 'bytes=99999999-' } },
    { ...audio, status: 304, headers: { 'if-none-match': '*' } },
    { route: '/compare', query: 'a=phone-search&b=pocketsphinx', status: 200 },
    { route: '/compare', query: 'a=phone-search', status: 400 },
    { route: '/compare', query: 'a=phone-search&b=none', status: 404 },
    { route: '/compare', query: 'a=phone-search&b=stepfunr1-post', status: 409 },
    { route: '/asr', query: 'run=phone-search&run=stepfunr1-post', status: 200 },
    { route: '/asr', query: 'modle=a', status: 400 },
    { route: '/asr', query: 'run=none', status: 404 },
    { route: '/events', status: 200 },
    {
      ...post,
      body: ndjson([...definitions, 'no record', trace, { run: 'none', clip: 'q', output: 'x' }]),
      status: 200,
    },
    { ...post, body: '', status: 200 },
    { ...post, body: '', headers: { ...ndjsonType, origin: 'http://evil.example' }, status: 403 },
    { ...post, body: tooMany, status: 413 },
    { ...post, body: '', headers: { 'content-type': 'text/plain' }, status: 415 },
  ]
}

const typeOf = (headers: Headers) => (headers.get('content-type') ?? '').split(';')[0]?.trim() ?? ''
const isOf = (type: string) => (range: string) =>
  range.split(';')[0] === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))

/** What of a body is described by a schema: each line of it, or the whole. */
function valuesOf(type: string, text: string): readonly unknown[] {
  if (type !== 'application/x-ndjson') return [JSON.parse(text)]
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
}

/** Holds an answer against what the document says of its route, method and status. */
async function expectDescribed(response: Response, route: string, method: Method): Promise<void> {
  const { status, headers } = response
  const described = document.paths[`/api/v1${route}`]?.[method]?.responses[status]
  expect(described, `${method} ${route} answers ${status}: ${status < 500 ? '' : await response.text()}`).toBeDefined()
  if (!described?.content) return
  const type = typeOf(headers)
  const [, media] = Object.entries(described.content).find(([range]) => isOf(type)(range)) ?? []
  expect(media, `${method} ${route} answers ${status} as ${type}`).toBeDefined()
  if (media?.schema.type === 'string' || media === undefined) return
  const schema = z.fromJSONSchema(media.schema)
  for (const value of valuesOf(type, await response.text())) {
    const { error } = schema.safeParse(value)
    expect(
      error && z.prettifyError(error),
      `${method} ${route} ${status}: ${JSON.stringify(value).slice(0, 300)}`,
    ).toBe(undefined)
  }
}

test('the document describes the routes that there are, and no other', () => {
  expect(Object.keys(document.paths).sort()).toEqual(served)
})

test('every answer that the document promises is given, and is as it says', async ({ baseURL }) => {
  const seen = new Set<string>()
  for (const { route, path = route, query = '', method = 'get', status, headers = {}, body } of calls()) {
    const base = method === 'post' || status === 409 ? (route === '/compare' ? baseURL : own.url) : baseURL
    const end = new AbortController()
    const response = await fetch(`${base}/api/v1${path}?${query}`, {
      method,
      headers,
      signal: end.signal,
      ...(body === undefined ? {} : { body }),
    })
    expect(response.status, `${method} ${path}?${query}`).toBe(status)
    await expectDescribed(response, route, method)
    end.abort()
    seen.add(`/api/v1${route} ${method} ${status}`)
  }
  const promised = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.keys(responses).flatMap((status) =>
        notProvoked.includes(`${method} ${status}`) ? [] : [`${path} ${method} ${status}`],
      ),
    ),
  )
  expect([...seen].sort()).toEqual(promised.sort())
})

test('the parameters that the document names are those that a route takes', async ({ baseURL }) => {
  for (const [path, { get: operation }] of Object.entries(document.paths)) {
    const named = operation?.parameters.filter((one) => one.in === 'query') ?? []
    const required = named.filter((one) => one.required).map(({ name }) => `&${name}=${name}`)
    const response = await fetch(`${baseURL}${path}?modle=a${required.join('')}`)
    if (response.status !== 400) continue
    const { detail } = z.object({ detail: z.string() }).parse(await response.json())
    const taken = /there are (.*)\.$/.exec(detail)?.[1]?.split(', ') ?? []
    expect(taken.sort(), path).toEqual(named.map(({ name }) => name).sort())
  }
})

test('methods that the document does not name are problems, at every route', async ({ baseURL }) => {
  const methods = ['get', 'post', 'put', 'patch', 'delete']
  for (const [path, known] of Object.entries(document.paths))
    for (const method of methods.filter((one) => !(one in known))) {
      const response = await fetch(`${baseURL}${path}`, { method: method.toUpperCase() })
      const body = z.looseObject({ status: z.int(), detail: z.string() }).parse(await response.json())
      expect([response.status, body.status, response.headers.get('content-type')], `${method} ${path}`).toEqual([
        ...[405, 405, 'application/problem+json'],
      ])
      const [first = ''] = Object.keys(known)
      expect(response.headers.get('allow')).toContain(first.toUpperCase())
    }
})
