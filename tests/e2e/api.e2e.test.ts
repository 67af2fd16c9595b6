import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type APIResponse, expect, test } from '@playwright/test'
import type { z } from 'zod'
import { apiPeaks, apiProblem, apiRunList, apiTrace, apiTraceList } from '@/lib/export/api-schema'

const file = readFileSync('prisma/demo/audio/q002.ogg')
const etag = `"${createHash('sha256').update(file).digest('hex')}"`
const audio = '/api/v1/clips/q002/audio'

async function read<Schema extends z.ZodType>(response: APIResponse, schema: Schema): Promise<z.output<Schema>> {
  expect(response.status()).toBe(200)
  return schema.parse(await response.json())
}

async function problem(response: APIResponse, status: number) {
  expect(response.status()).toBe(status)
  expect(response.headers()['content-type']).toBe('application/problem+json')
  const body = apiProblem.parse(await response.json())
  expect(body.status).toBe(status)
  return body
}

test('runs answer as described, filtered by dataset and model', async ({ request }) => {
  const all = await read(await request.get('/api/v1/runs'), apiRunList)
  expect(all.total).toBe(5)
  const some = await read(await request.get('/api/v1/runs?dataset=streets-50-demo&model=pocketsphinx'), apiRunList)
  expect(some.items.map(({ key, traces, missing }) => [key, traces, missing])).toEqual([['pocketsphinx', 50, 0]])
})

test('a list answers items, total and facets, and its cursor leads through every trace once', async ({ request }) => {
  const address = '/api/v1/traces?dataset=streets-50-demo&retrieval=levenshtein&k=10&sort=-rank&limit=90'
  const keys: string[] = []
  let cursor: string | null = ''
  let total = 0
  while (cursor !== null) {
    const response: APIResponse = await request.get(`${address}${cursor && `&cursor=${cursor}`}`)
    const page: z.output<typeof apiTraceList> = await read(response, apiTraceList)
    keys.push(...page.items.map(({ key }) => key))
    total = page.total
    cursor = page.nextCursor
  }
  expect(total).toBe(200)
  expect(new Set(keys).size).toBe(200)
  expect(keys).toHaveLength(200)
})

test('an item says rank and outcome at the retrieval model and k asked for', async ({ request }) => {
  const address = '/api/v1/traces?run=phone-search&retrieval=levenshtein&k=10&outcome=hit'
  const { items, total, facets } = await read(await request.get(address), apiTraceList)
  expect(items).toHaveLength(total)
  for (const { rank, outcome } of items) {
    expect(outcome).toBe('hit')
    expect(rank).toBeLessThanOrEqual(10)
  }
  expect(facets.outcome?.find(({ value }) => value === 'hit')?.count).toBe(total)
})

test('traces are asked for by the rank of gold', async ({ request }) => {
  const address = '/api/v1/traces?run=phone-search&retrieval=koelner&k=1'
  const { total, facets } = await read(await request.get(address), apiTraceList)
  const counts = facets.rank?.map(({ count }) => count) ?? []
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
  for (const { value, count } of facets.rank ?? []) {
    const { total: own } = await read(await request.get(`${address}&rank=${value}`), apiTraceList)
    expect([value, own]).toEqual([value, count])
  }
  const { items } = await read(await request.get(`${address}&rank=2-10&rank=11-40`), apiTraceList)
  expect(items.length).toBeGreaterThan(0)
  for (const { rank } of items) expect(rank).toBeGreaterThanOrEqual(2)
})

test('one trace answers what the list says of it, with its text, findings and rankings', async ({ request }) => {
  const list = await read(await request.get('/api/v1/traces?run=stepfunr1-post'), apiTraceList)
  const [item] = list.items
  const trace = await read(await request.get(`/api/v1/traces/${item?.key}`), apiTrace)
  expect(trace).toMatchObject({ key: item?.key, run: item?.run, clip: item?.clip, transcription: item?.transcription })
  expect(trace.output).toContain(trace.reasoning ?? 'no reasoning')
  expect(trace.findings.length).toBeGreaterThan(0)
  for (const { in: where, start, end, quote } of trace.findings) {
    expect(trace[where]?.slice(start, end)).toBe(quote)
  }
  expect(trace.rankings.map(({ retrieval }) => retrieval).sort()).toEqual(['koelner', 'levenshtein'])
  expect((await request.get(trace.clip.audio ?? '/none')).status()).toBe(200)
})

test.describe('what is asked wrongly is a problem that says what was expected', () => {
  for (const [query, expected] of [
    ['limit=0', 'from 1 to 500'],
    ['limit=501', 'from 1 to 500'],
    ['k=x', 'from 1 to 1000000'],
    ['k=0', 'from 1 to 1000000'],
    ['sort=size', 'expected one of clip, -clip'],
    ['outcome=won', 'hit, miss, unranked'],
    ['rank=5', 'expected one of 1, 2-10, 11-40, 41-, absent'],
    ['edit=a', 'expected said>heard'],
    ['cursor=none', 'expected the nextCursor'],
    ['modle=a', 'no parameter "modle"'],
  ] as const) {
    test(query, async ({ request }) => {
      const { detail, instance } = await problem(await request.get(`/api/v1/traces?${query}`), 400)
      expect(detail).toContain(expected)
      expect(instance).toBe(`/api/v1/traces?${query}`)
    })
  }

  test('a cursor of another sort', async ({ request }) => {
    const { nextCursor } = await read(await request.get('/api/v1/traces?limit=1&sort=clip'), apiTraceList)
    const { detail } = await problem(await request.get(`/api/v1/traces?sort=-rank&cursor=${nextCursor}`), 400)
    expect(detail).toContain('sorted by -rank')
  })

  test('what is not there', async ({ request }) => {
    await problem(await request.get('/api/v1/traces/000000000000'), 404)
    await problem(await request.get('/api/v1/clips/none/audio'), 404)
    await problem(await request.get('/api/v1/clips/q002/audio?dataset=other'), 404)
    await problem(await request.get('/api/v1/nothing/here'), 404)
    await problem(await request.get('/api/v1'), 404)
    await problem(await request.post('/api/v1/nothing'), 404)
  })
})

test.describe('audio', () => {
  test('whole, with its type and its SHA-256 as ETag', async ({ request }) => {
    const response = await request.get(audio)
    expect(response.status()).toBe(200)
    expect(await response.body()).toEqual(file)
    expect(response.headers()).toMatchObject({ etag, 'accept-ranges': 'bytes', 'cache-control': 'no-cache' })
    expect(response.headers()['content-type']).toMatch(/^audio\/ogg/)
  })

  test('an address that names the bytes is cached for good; one that names others is not', async ({ request }) => {
    const named = await request.get(`${audio}?v=${etag.slice(1, 17)}`)
    expect(named.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
    const other = await request.get(`${audio}?v=0000000000000000`)
    expect(other.headers()['cache-control']).toBe('no-cache')
  })

  for (const [range, start, end] of [
    ['bytes=0-99', 0, 99],
    ['bytes=100-', 100, file.length - 1],
    ['bytes=-10', file.length - 10, file.length - 1],
    ['bytes=-99999999', 0, file.length - 1],
    ['bytes=5-99999999', 5, file.length - 1],
  ] as const) {
    test(`${range} is a part`, async ({ request }) => {
      const response = await request.get(audio, { headers: { range } })
      expect(response.status()).toBe(206)
      expect(response.headers()['content-range']).toBe(`bytes ${start}-${end}/${file.length}`)
      expect(await response.body()).toEqual(file.subarray(start, end + 1))
    })
  }

  for (const range of ['bytes=99999999-', 'bytes=5-2', 'bytes=-0', 'bytes=a-b']) {
    test(`${range} is a problem that tells the size`, async ({ request }) => {
      const response = await request.get(audio, { headers: { range } })
      await problem(response, 416)
      expect(response.headers()['content-range']).toBe(`bytes */${file.length}`)
    })
  }

  test('several ranges, and other units, get the whole', async ({ request }) => {
    for (const range of ['bytes=0-1,5-6', 'items=0-1']) {
      expect((await request.get(audio, { headers: { range } })).status()).toBe(200)
    }
  })

  test('is not sent again to who has it', async ({ request }) => {
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await request.get(audio, { headers: { 'if-none-match': known } })
      expect(response.status()).toBe(304)
      expect((await response.body()).length).toBe(0)
    }
    expect((await request.get(audio, { headers: { 'if-none-match': '"other"' } })).status()).toBe(200)
  })

  test('goes on only where it is still the same', async ({ request }) => {
    const range = 'bytes=0-9'
    expect((await request.get(audio, { headers: { range, 'if-range': etag } })).status()).toBe(206)
    expect((await request.get(audio, { headers: { range, 'if-range': '"other"' } })).status()).toBe(200)
    expect((await request.get(audio, { headers: { range, 'if-range': `W/${etag}` } })).status()).toBe(200)
  })

  test('HEAD tells the same without the bytes', async ({ request }) => {
    const response = await request.head(audio)
    expect(response.status()).toBe(200)
    expect(response.headers()).toMatchObject({ etag, 'accept-ranges': 'bytes' })
    expect((await response.body()).length).toBe(0)
  })

  test('has its peaks beside it', async ({ request }) => {
    const peaks = await read(await request.get('/api/v1/clips/q002/peaks'), apiPeaks)
    expect(peaks.peaks.length / 2 / peaks.peaksPerSec).toBeCloseTo(peaks.durationSec, 1)
    expect(Math.max(...peaks.peaks)).toBeGreaterThan(10)
    await problem(await request.get('/api/v1/clips/none/peaks'), 404)
  })
})

test('the document is made from the schemas that answers are typed by', async ({ request }) => {
  const description = await (await request.get('/api/v1/openapi.json')).json()
  const trace = description.paths['/api/v1/traces/{trace}'].get.responses['200'].content['application/json'].schema
  expect(Object.keys(trace.properties)).toEqual(Object.keys(apiTrace.shape))
})
