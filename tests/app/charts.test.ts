import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { GET } from '@/app/charts/[chart]/route'
import { charts } from '@/app/charts/charts'
import { standaloneSvg, tokenValues } from '@/components/chart/plot/standalone-svg'
import { chartCsv } from '@/lib/export/chart-csv'
import type { Store } from '@/lib/store/open-store'
import { type ChartId, isChart, wrongChart } from '@/lib/url/chart-query'
import { importLines, tempStore } from '@/tests/temp-home'

const cannotHear = '<think>I cannot hear the audio. It may be a street.</think>\nTRANSCRIPTION: a street'

const hears = '<think>The street is long.</think>\nTRANSCRIPTION: a street'

async function streets(): Promise<Store> {
  const store = await tempStore()
  const clips = ['p', 'q', 'r'].map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'a & <b>' }))
  const ranked = (run: string, clip: string, rank: number, output = cannotHear) => ({
    run,
    clip,
    output,
    latencyMs: 1500,
    rankings: [{ retrieval: 'dense', indexVersion: 'v"1', depth: 100, rank, top: [] }],
  })
  await importLines(store, [
    { dataset: { key: 'a & <b>' } },
    ...clips,
    { run: { key: 'one', model: 'one', dataset: 'a & <b>', asksReasoning: true } },
    { run: { key: 'two', model: 'two', dataset: 'a & <b>', asksReasoning: true, origin: 'scripted' } },
    ranked('one', 'p', 1),
    ranked('one', 'q', 30, hears),
    ...['p', 'q', 'r'].map((clip) => ranked('two', clip, 2)),
  ])
  return store
}

const query = new URLSearchParams({
  dataset: 'a & <b>',
  retrieval: 'dense',
  missing: 'omitted',
  run: 'one',
  k: '1',
  a: 'one',
  b: 'two',
  pathology: 'cannot-hear',
})
const ids = Object.keys(charts).filter(isChart)

async function drawn(id: ChartId) {
  const chart = await charts[id](await streets(), query)
  if (!chart) throw new Error(`"${id}" drew nothing.`)
  return chart
}

test.each(ids)('%s has a table whose rows have all of its columns, and a query that draws it again', async (id) => {
  const { chart } = await drawn(id)
  expect(chart.id).toBe(id)
  expect(chart.rows.length).toBeGreaterThan(0)
  for (const row of chart.rows) expect(row).toHaveLength(chart.columns.length)
  expect(wrongChart(id, new URLSearchParams(chart.query))).toBeNull()
  const again = await charts[id](await streets(), new URLSearchParams(chart.query))
  expect(again?.chart).toEqual(chart)
})

test.each(ids)(
  '%s is drawn in tokens that the file has values for, and the file names what it rests on',
  async (id) => {
    const one = await drawn(id)
    const tokens = [...one.svg.matchAll(/var\((--[\w-]+)\)/g)].map(([, token]) => token ?? '')
    expect(tokens.filter((token) => !(token in tokenValues))).toEqual([])
    const file = standaloneSvg(one)
    expect(file).not.toMatch(/var\(|NaN|undefined|&(?!amp;|lt;|gt;|quot;)|="[^"]*</)
    expect(file.replaceAll(/\s+/g, ' ')).toContain(
      `Mondegreen /charts/${id}${one.chart.query.replaceAll('&', '&amp;')}`,
    )
  },
)

test('each row of a CSV carries query, dataset and the versions that it rests on', async () => {
  const [recall, pathologies] = [await drawn('recall'), await drawn('pathologies')]
  const [heads = '', ...rows] = chartCsv(recall.chart).trim().split('\n')
  expect(heads).toBe(
    'run,model,origin,retrieval,indexVersion,depth,k,recall,low,high,n,attempts,missing,dataset,index,query',
  )
  expect(rows[0]).toMatch(/^one,one,real,dense,"v""1",100,1,0\.5,0\.09\d+,0\.90\d+,2,1,1,a & <b>,/)
  for (const row of rows) expect(row).toContain('/charts/recall?dataset=a+%26+%3Cb%3E&retrieval=dense&missing=omitted')
  const csv = chartCsv(pathologies.chart)
  expect(csv).toMatch(
    /^pathology,run,model,origin,rate,low,high,flagged,n,clips,excluded,failed,dataset,detectors,query\n/,
  )
  expect(csv).toMatch(/^cannot-hear,one,one,real,0\.5,0\.09\d+,0\.90\d+,1,2,2,0,0,.*cannot-hear@\d+/m)
})

test('a lift is of the groups that its row says, and rests on index, k and detector', async () => {
  const csv = chartCsv((await drawn('lift')).chart)
  expect(csv).toMatch(/^cannot-hear,1,1,0,1,1,-0\.12\d+,1,1,1,yes,0,0,0,0,0,a & <b>,one,dense,"v""1, depth 100",1,/m)
  const byRun = (await drawn('pathology-lift')).chart
  expect(byRun.rows[0]?.slice(0, 10)).toEqual(['one', 'one', 'real', 'v"1', 100, 1, 1, 0, 1, 1])
  expect(byRun.basis).toContainEqual(['index', 'v"1, depth 100'])
  expect(byRun.basis).toContainEqual(['detectors', expect.stringMatching(/^cannot-hear@\d+$/)])
})

test('each row carries its own index, and the basis only one that all runs that were searched share', async () => {
  const store = await tempStore()
  const runs = ['one', 'two', 'unsearched']
  const clips = ['p', 'q']
  const depths: Readonly<Record<string, number>> = { one: 10, two: 10 }
  const give = (of: typeof depths) => {
    const rankings = (run: string, rank: number) =>
      of[run] === undefined ? [] : [{ retrieval: 'dense', depth: of[run], rank }]
    const line = (run: string) => [
      { run, clip: 'p', output: run === 'two' ? hears : cannotHear, rankings: rankings(run, 1) },
      { run, clip: 'q', output: run === 'two' ? cannotHear : hears, rankings: rankings(run, 2) },
    ]
    return importLines(store, [
      { dataset: { key: 'd' } },
      ...clips.map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'd' })),
      ...runs.map((key) => ({ run: { key, model: key, dataset: 'd', asksReasoning: true } })),
      ...runs.flatMap(line),
    ])
  }
  const found = async (id: 'recall' | 'pathology-lift') => {
    const own = await charts[id](store, new URLSearchParams('dataset=d&retrieval=dense&pathology=cannot-hear'))
    const [run, index, depth] = ['run', 'indexVersion', 'depth'].map((name) => own?.chart.columns.indexOf(name) ?? -1)
    const rows = own?.chart.rows.map((row) => [row[run ?? -1], row[index ?? -1], row[depth ?? -1]].join(' ')) ?? []
    return { index: own?.chart.basis.find(([name]) => name === 'index')?.[1], rows: [...new Set(rows)] }
  }
  await give(depths)
  expect(await found('recall')).toEqual({ index: '(none), depth 10', rows: ['one  10', 'two  10'] })
  expect(await found('pathology-lift')).toEqual({
    index: '(none), depth 10',
    rows: ['one  10', 'two  10', 'unsearched  ', 'within clips  10'],
  })
  await give({ one: 10, two: 20 })
  expect(await found('recall')).toEqual({ index: undefined, rows: ['one  10', 'two  20'] })
  const apart = await found('pathology-lift')
  expect(apart.index).toBeUndefined()
  expect(apart.rows).toEqual(expect.arrayContaining(['one  10', 'two  20', 'unsearched  ']))
})

test('a state share and a quantile are of the traces that their n says', async () => {
  const states = (await drawn('think-states')).chart
  // Wilson: n / (n + z²) is where all of n are.
  expect(states.rows).toEqual([
    ['one', 'one', 'real', 'closed', 1, expect.closeTo(0.3424, 4), 1, 2, 2],
    ['two', 'two', 'scripted', 'closed', 1, expect.closeTo(0.4385, 4), 1, 3, 3],
  ])
  const latency = (await drawn('latency')).chart
  expect(latency.columns).toContain('medianMs')
  expect(latency.rows[0]).toEqual(['one', 'one', 'real', 1500, 1500, 1500, 1500, 1500, null, null, 2, 2])
})

test('a recall curve says how often clips were tried, by run where it differs, and runs of one model by their keys', async () => {
  const store = await streets()
  await importLines(store, [
    { run: { key: 'once more', model: 'one', dataset: 'a & <b>' } },
    ...[1, 2, 3].map((attempt) => ({
      ...{ run: 'once more', clip: 'p', attempt, output: hears },
      rankings: [{ retrieval: 'dense', indexVersion: 'v"1', depth: 100, rank: attempt, top: [] }],
    })),
  ])
  const found = await charts.recall?.(store, new URLSearchParams({ dataset: 'a & <b>', retrieval: 'dense' }))
  expect(found?.chart.note).toMatch(/n 3 × 3 in once more/)
  expect(found?.chart.note).toMatch(/n 3 in (one and two|two and one)/)
  const at = found?.chart.columns.indexOf('attempts') ?? -1
  expect(found?.chart.rows.find(([run]) => run === 'once more')?.[at]).toBe(3)
  expect(found?.svg).toContain('>once more<')
})

const answerTo = async (path: string) => {
  const { pathname, href } = new URL(path, 'http://localhost/charts/')
  const chart = pathname.split('/').at(-1) ?? ''
  const response = await GET(new Request(href), { params: Promise.resolve({ chart }) })
  return [response.status, await response.text()]
}

test.each(['__proto__', 'constructor', 'toString'])('%s is no chart', async (id) => {
  expect(await answerTo(id)).toEqual([404, expect.stringMatching(/^There is no chart ".*"; there are recall, /)])
})

test.each([
  ['recall?as=png', 'as=png: expected one of svg, csv.'],
  ['recall?missing=foo', 'missing=foo: expected one of misses, omitted.'],
  ['lift?run=one&k=0', 'k=0: expected a whole number from 1 to 1000000.'],
  ['commitment?run=one&k=abc', 'k=abc: expected a whole number from 1 to 1000000.'],
  ['recall?dataset=a&k=3', 'There is no parameter "k"; there are dataset, retrieval, missing, as.'],
  ['rank-slope?a=one&a=two', 'a: expected once.'],
])('%s is told what was expected', async (path, said) => {
  expect(await answerTo(path)).toEqual([400, `${said}\n`])
})

test('keys that are given decomposed are those that are stored', async () => {
  const store = await tempStore()
  const composed = 'stra\u00dfe-\u00fc'
  await importLines(store, [
    { dataset: { key: composed } },
    { clip: { key: 'p', gold: 'pstraße' }, dataset: composed },
    { run: { key: composed, model: 'one', dataset: composed } },
    { run: { key: 'two', model: 'two', dataset: composed } },
    ...[composed, 'two'].map((run) => ({
      ...{ run, clip: 'p', output: hears },
      rankings: [{ retrieval: composed, depth: 10, rank: 1 }],
    })),
  ])
  const key = composed.normalize('NFD')
  expect(key).not.toBe(composed)
  const given = new URLSearchParams({ dataset: key, retrieval: key, run: key, a: key, b: 'two' })
  for (const id of ['recall', 'think-states', 'rank-slope', 'recall-by-length'] as const)
    expect([id, (await charts[id](store, given))?.chart.query]).toEqual([id, expect.stringContaining('%C3%BC')])
})

test('nothing is drawn of a dataset that is not there', async () => {
  const store = await streets()
  for (const id of ids) expect(await charts[id](store, new URLSearchParams('dataset=none&retrieval=dense'))).toBeNull()
})

test('the colours of a file are the light ones of the pages', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const light = new Map([...css.matchAll(/(--[\w-]+): light-dark\((#\w+),/g)].map(([, name, value]) => [name, value]))
  const { '--ui': _font, ...colours } = tokenValues
  for (const [name, value] of Object.entries(colours)) expect([name, light.get(name)]).toEqual([name, value])
})

test('the ranks of three runs are a chart of the same address, and one of two as before', async () => {
  const store = await streets()
  await importLines(store, [
    { run: { key: 'three', model: 'three', dataset: 'a & <b>' } },
    ...['p', 'q'].map((clip, at) => ({
      ...{ run: 'three', clip, output: hears },
      rankings: [{ retrieval: 'dense', indexVersion: 'v"1', depth: 100, rank: at === 0 ? 5 : null, top: [] }],
    })),
  ])
  const of = (query: string) => charts['rank-slope'](store, new URLSearchParams(`retrieval=dense&${query}`))
  const chart = (await of('a=one&b=two&c=three'))?.chart
  expect(chart?.query).toBe('?a=one&b=two&c=three&retrieval=dense')
  expect(chart?.columns).toEqual([
    'clip',
    'retrieval',
    'a',
    'rankA',
    'traceA',
    'b',
    'rankB',
    'traceB',
    'c',
    'rankC',
    'traceC',
    'n',
  ])
  expect(chart?.rows.map((row) => [row[0], row[3], row[6], row[9], row.at(-1)])).toEqual([
    ['p', 1, 2, 5, 2],
    ['q', 30, 2, null, 2],
  ])
  expect((await of('a=one&b=two'))?.chart.columns.slice(0, 3)).toEqual(['clip', 'a', 'b'])
  expect(await of('a=one')).toBeNull()
})
