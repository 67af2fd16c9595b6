import { expect, type Page, test } from '@playwright/test'
import { ownServer } from './own-server'

/** The links to traces whose names begin with a count, each with that count; those that a disclosure hides too. */
async function countsOf(page: Page): Promise<readonly (readonly [name: string, count: number, query: string])[]> {
  const links = await page
    .locator('a[href^="/traces?"]')
    .evaluateAll((all) => all.map((link) => [link.getAttribute('aria-label') ?? '', link.getAttribute('href') ?? '']))
  return links.flatMap(([name = '', href = '']) => {
    const count = /^([\d,]+) /.exec(name)?.[1]
    return count === undefined ? [] : [[name, Number(count.replaceAll(',', '')), href.split('?')[1] ?? ''] as const]
  })
}

async function expectAsMany(page: Page, base: string, address: string): Promise<readonly string[]> {
  await page.goto(`${base}${address}`)
  const counts = await countsOf(page)
  for (const [name, count, query] of counts) {
    const response = await page.request.get(`${base}/api/v1/traces?${query}&limit=1`)
    expect([address, name, (await response.json()).total]).toEqual([address, name, count])
  }
  return counts.map(([name]) => name)
}

for (const [address, least] of [
  ['/?dataset=streets-50-demo', 20],
  ['/runs?dataset=streets-50-demo', 0],
  ['/runs/scripted-free?retrieval=koelner&k=10', 100],
  ['/pathologies/prior-over-acoustics?retrieval=koelner&k=10', 20],
  ['/compare?a=scripted-forced&b=scripted-free&k=10', 2],
] as const) {
  test(`every count of ${address} leads to as many traces`, async ({ page, baseURL }) => {
    test.setTimeout(180_000)
    expect((await expectAsMany(page, baseURL ?? '', address)).length).toBeGreaterThanOrEqual(least)
  })
}

/** The rows of the tables behind the charts of a page: their cells by column, and the query that each leads to. */
async function chartRows(page: Page, chart: RegExp) {
  const figure = page.getByRole('figure', { name: chart })
  await figure.getByText('Table', { exact: true }).click()
  return figure.getByRole('table').evaluate((table) => {
    const names = [...table.querySelectorAll('thead th')].map((one) => one.textContent ?? '')
    return [...table.querySelectorAll('tbody tr')].map((row) => ({
      cells: Object.fromEntries([...row.children].map((cell, at) => [names[at] ?? '', cell.textContent ?? ''])),
      query: row.querySelector('a')?.getAttribute('href')?.split('?')[1] ?? '',
    }))
  })
}

for (const [chart, address, count] of [
  [/^Recall over k at koelner/, '/', (cells) => Number(cells.recall) * Number(cells.n)],
  [/^Think states/, '/', (cells) => Number(cells.count)],
  [/^Pathology rate/, '/', (cells) => Number(cells.flagged)],
  [/^What stood over/, '/runs/scripted-forced?retrieval=koelner&k=10', (cells) => Number(cells.traces)],
  [/^Recall@10 by length/, '/runs/scripted-forced?retrieval=koelner&k=10', (cells) => Number(cells.traces)],
] as const satisfies readonly (readonly [RegExp, string, (cells: Record<string, string>) => number])[]) {
  test(`each row behind the chart ${chart.source.slice(1)} leads to as many traces as it counts`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.goto(address)
    const rows = await chartRows(page, chart)
    expect(rows.length).toBeGreaterThan(4)
    for (const { cells, query } of rows) {
      const { total } = await (await page.request.get(`/api/v1/traces?${query}&limit=1`)).json()
      expect([cells, total]).toEqual([cells, Math.round(count(cells))])
    }
  })
}

test.describe('with errors, missing clips and clips that are alike', () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  const keys = ['p', 'q', 'r', 's']
  const found = (run: string, clip: string) => ({
    ...{ run, clip, output: 'to the street' },
    rankings: [{ retrieval: 'dense', indexVersion: '1', depth: 20, rank: 1, top: [] }],
  })
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await ownServer([
      { dataset: { key: 'holes' } },
      ...keys.map((key) => ({ clip: { key, gold: `${key}straße`, reference: 'to the street' }, dataset: 'holes' })),
      { clip: { key: 'no-gold' }, dataset: 'holes' },
      ...['a', 'b', 'c'].map((key) => ({ run: { key, model: key, dataset: 'holes' } })),
      ...keys.flatMap((clip) => [found('a', clip), found('b', clip)]),
      found('c', 'p'),
      { run: 'c', clip: 'q', error: 'timeout' },
      { run: 'c', clip: 'r', output: '' },
      // Two traces that nothing ranked, one of which has no gold that could be.
      { run: { key: 'd', model: 'd', dataset: 'holes' } },
      ...keys.slice(0, 3).map((clip) => found('d', clip)),
      ...['s', 'no-gold'].map((clip) => ({ run: 'd', clip, output: 'to the street' })),
    ])
  })
  test.afterAll(async () => server.stop())

  test('counts of errors, of no transcription and of both lead to them', async ({ page }) => {
    const names = await expectAsMany(page, server.url, '/')
    expect(names).toEqual(expect.arrayContaining(['1 errors of c', '1 traces of c without a transcription']))
    expect(names).toContain('2 failed: c at dense')
    expect(names).toContain('1 unranked: d at dense')
    expect(await expectAsMany(page, server.url, '/compare?a=a&b=c')).toContainEqual(
      expect.stringMatching(/^2 of b: paired/),
    )
  })

  test('missing clips are named on the page of their run, and their count leads there', async ({ page }) => {
    await page.goto(server.url)
    await page.getByRole('link', { name: '2 clips without a trace of c' }).click()
    await expect(page).toHaveURL(/\/runs\/c#missing$/)
    const list = page.locator('#missing')
    await expect(list.getByRole('heading')).toContainText('2 of the dataset: 1 of them with a gold that can be ranked')
    await expect(list.getByRole('link')).toHaveText(['no-gold', 's'])
    await page.goto(`${server.url}/runs/c?after=no-gold#missing`)
    await expect(list.getByRole('link')).toHaveText(['s', 'From the first on'])
    await page.goto(`${server.url}/runs/a`)
    await expect(page.locator('#missing').getByRole('link')).toHaveText(['no-gold'])
  })

  test('runs that are alike on every clip differ by an interval, and by none where nothing bounds it', async ({
    page,
  }) => {
    await page.goto(`${server.url}/compare?a=a&b=b`)
    const row = (name: RegExp) =>
      page.getByRole('region', { name: 'Measures on paired clips' }).getByRole('row', { name })
    // Wilson's upper limit of none of 4.
    await expect(row(/^recall@1 /)).toContainText('−0.49 to +0.49 · n 4')
    await expect(row(/^MRR/)).toContainText('−0.49 to +0.49 · n 4')
    await expect(row(/^WER/)).toContainText('no interval: all clips alike · n 4')
    await row(/^MRR/).getByRole('link', { name: '0.00: pairs that differ in rank' }).click()
    await expect(page).toHaveURL(/cell=rank#clips$/)
    await expect(page.getByText('No pair is in it.')).toBeVisible()
  })
})
