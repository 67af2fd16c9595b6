import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { charts } from '@/app/charts/charts'
import { standaloneSvg, tokenValues } from '@/components/chart/plot/standalone-svg'
import { chartCsv } from '@/lib/export/chart-csv'
import type { Store } from '@/lib/store/open-store'
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
const ids = Object.keys(charts)

async function drawn(id: string) {
  const chart = await charts[id]?.(await streets(), query)
  if (!chart) throw new Error(`"${id}" drew nothing.`)
  return chart
}

test.each(ids)('%s has a table whose rows have all of its columns, and a query that draws it again', async (id) => {
  const { chart } = await drawn(id)
  expect(chart.id).toBe(id)
  expect(chart.rows.length).toBeGreaterThan(0)
  for (const row of chart.rows) expect(row).toHaveLength(chart.columns.length)
  const again = await charts[id]?.(await streets(), new URLSearchParams(chart.query))
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
  expect(heads).toBe('run,model,origin,retrieval,indexVersion,depth,k,recall,low,high,n,missing,dataset,index,query')
  expect(rows[0]).toMatch(/^one,one,real,dense,"v""1",100,1,0\.5,0\.09\d+,0\.90\d+,2,1,a & <b>,/)
  for (const row of rows) expect(row).toContain('/charts/recall?dataset=a+%26+%3Cb%3E&retrieval=dense&missing=omitted')
  const csv = chartCsv(pathologies.chart)
  expect(csv).toMatch(/^pathology,run,model,origin,rate,low,high,flagged,n,excluded,failed,dataset,detectors,query\n/)
  expect(csv).toMatch(/^cannot-hear,one,one,real,0\.5,0\.09\d+,0\.90\d+,1,2,0,0,.*cannot-hear@\d+/m)
})

test('a lift is of the groups that its row says, and rests on index, k and detector', async () => {
  const csv = chartCsv((await drawn('lift')).chart)
  expect(csv).toMatch(/^cannot-hear,1,1,0,1,1,-0\.12\d+,1,1,1,yes,0,0,0,0,a & <b>,one,dense,"v""1, depth 100",1,/m)
  const byRun = (await drawn('pathology-lift')).chart
  expect(byRun.rows[0]?.slice(0, 8)).toEqual(['one', 'one', 'real', 1, 1, 0, 1, 1])
  expect(byRun.basis).toContainEqual(['detectors', expect.stringMatching(/^cannot-hear@\d+$/)])
})

test('a state share and a quantile are of the traces that their n says', async () => {
  const states = (await drawn('think-states')).chart
  expect(states.rows).toEqual([
    ['one', 'one', 'real', 'closed', 1, 2, 2],
    ['two', 'two', 'scripted', 'closed', 1, 3, 3],
  ])
  const latency = (await drawn('latency')).chart
  expect(latency.columns).toContain('medianMs')
  expect(latency.rows[0]).toEqual(['one', 'one', 'real', 1500, 1500, 1500, 1500, 1500, 2, 2])
})

test('nothing is drawn of a dataset that is not there', async () => {
  const store = await streets()
  for (const id of ids)
    expect(await charts[id]?.(store, new URLSearchParams('dataset=none&retrieval=dense'))).toBeNull()
})

test('the colours of a file are the light ones of the pages', () => {
  const css = readFileSync('app/globals.css', 'utf8')
  const light = new Map([...css.matchAll(/(--[\w-]+): light-dark\((#\w+),/g)].map(([, name, value]) => [name, value]))
  const { '--ui': _font, ...colours } = tokenValues
  for (const [name, value] of Object.entries(colours)) expect([name, light.get(name)]).toEqual([name, value])
})
