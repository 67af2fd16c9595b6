import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { apiLeaderboard } from '@/lib/export/api-numbers'
import { apiProblem } from '@/lib/export/api-schema'
import { ownServer } from './own-server'

const label = 'Recall by retrieval model, k and run'
const table = (page: Page) => page.getByRole('region', { name: label })
const models = async (page: Page) => (await table(page).getByRole('columnheader').allTextContents()).slice(2)

async function cells(request: APIRequestContext, query: string) {
  const response = await request.get(`/api/v1/leaderboard?${query}`)
  expect(response.status()).toBe(200)
  return apiLeaderboard.parse(await response.json())
}

test('rows go by a run and runs by a row, with the keyboard, and the address holds the order', async ({ page }) => {
  await page.goto('/?dataset=streets-50-demo&k=5')
  const by = table(page)
    .getByRole('link', { name: /^pocketsphinx|order the rows by recall of pocketsphinx/ })
    .first()
  await by.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sort=-pocketsphinx/)
  await expect(table(page).getByRole('columnheader', { name: /pocketsphinx/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(table(page).getByRole('row').nth(1)).toContainText('0.04')
  await table(page).getByRole('link', { name: '10: order the runs by recall@10 at koelner, best first' }).click()
  await expect(page).toHaveURL(/by=-koelner%4010/)
  const ordered = table(page).getByRole('rowheader', { name: /recall@10 at koelner, best last/ })
  await expect(ordered).toHaveAttribute('aria-sort', 'descending')
  await ordered.getByRole('link').click()
  await expect(page).toHaveURL(/sort=-pocketsphinx&by=koelner%4010/)
  expect(
    (await models(page)).map((head) => /pocketsphinx|phone-search|scripted/.exec(head.toLowerCase())?.[0]),
  ).toEqual(['pocketsphinx', 'phone-search', 'scripted', 'scripted'])
  await page.getByRole('link', { name: 'Rows and runs in their usual order' }).click()
  await expect(page).toHaveURL(/\/\?dataset=streets-50-demo&k=5$/)
})

test('index version and depth of the searches are said', async ({ page }) => {
  await page.goto('/?dataset=streets-50-demo')
  await expect(table(page).getByRole('rowheader', { name: /koelner.*index demo-1, depth 100/ })).toBeVisible()
})

test('every chart is there with its table, and its files can be read and carry what they rest on', async ({
  page,
  request,
}) => {
  await page.goto('/?dataset=streets-50-demo')
  const figures = page.getByRole('figure')
  await expect(figures).toHaveCount(6)
  const links = await figures
    .getByRole('link', { name: 'SVG' })
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const href of links) {
    const svg = await (await request.get(href)).text()
    const root = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName
    }, svg)
    expect([href, root]).toEqual([href, 'svg'])
    expect(svg).toContain('dataset: streets-50-demo')
    const csv = await request.get(href.replace('as=svg', 'as=csv'))
    expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8')
    expect(await csv.text()).toContain('?dataset=streets-50-demo')
  }
  const states = page.getByRole('figure', { name: /^Think states/ })
  await states.getByText('Table', { exact: true }).click()
  await expect(
    states.getByRole('row', { name: /scripted-free scripted-free scripted empty 0\.28 .* 14 50/ }),
  ).toBeVisible()
})

test('a dot of a chart leads to its traces', async ({ page }) => {
  await page.goto('/?dataset=streets-50-demo')
  const link = page
    .getByRole('figure', { name: /^Pathology rate/ })
    .locator('svg a[href*="pathology=cannot-hear"]')
    .last()
  await link.focus()
  await expect(link).toHaveAccessibleName(/^cannot-hear in .*: 0\.\d\d \(0\.\d\d–0\.\d\d\), n \d+$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/traces\?dataset=streets-50-demo&run=scripted-\w+&pathology=cannot-hear/)
})

test('the leaderboard as JSON says what the page says, at the cut-offs asked for', async ({ page, request }) => {
  const all = await cells(request, 'dataset=streets-50-demo')
  expect([...new Set(all.cells.map(({ k }) => k))]).toEqual([1, 10, 40])
  expect(all.cells).toHaveLength(24)
  const some = await cells(request, 'dataset=streets-50-demo&run=phone-search&retrieval=koelner&k=10&k=40&k=101')
  expect(some).toMatchObject({ dataset: 'streets-50-demo' })
  expect(some.cells.map(({ k, run, n, reported }) => [k, run, n, reported])).toEqual([
    [10, 'phone-search', 50, false],
    [40, 'phone-search', 50, false],
    [101, 'phone-search', null, false],
  ])
  await page.goto('/?dataset=streets-50-demo')
  const { estimate, low, high } = some.cells[0] ?? {}
  await expect(table(page).getByRole('link', { name: /misses of phone-search at koelner, k = 10/ })).toHaveText(
    (estimate ?? 0).toFixed(2),
  )
  await expect(
    table(page)
      .getByText(`${low?.toFixed(2)}–${high?.toFixed(2)} · n 50`)
      .first(),
  ).toBeVisible()
  const post = await cells(request, 'dataset=streets-50-post&k=10&model=whisper-turbo')
  expect(post.cells).toEqual([
    {
      ...{ retrieval: 'dense-v1', indexVersion: null, depth: null, k: 10, run: null, model: 'whisper-turbo' },
      ...{ hits: null, n: 50, missing: null, estimate: 0.92, low: null, high: null, reported: true },
      // Wilson's of 46 of 50.
      computed: { low: expect.closeTo(0.8116, 4), high: expect.closeTo(0.9685, 4) },
    },
  ])
  const closed = await cells(request, 'run=scripted-free&k=1&state=closed')
  expect(closed.cells.map(({ n, missing }) => [n, missing])).toEqual([
    [34, 16],
    [34, 16],
  ])
  expect((await cells(request, 'run=stepfunr1-post')).dataset).toBe('streets-50-post')
})

for (const [query, status, expected] of [
  ['k=0', 400, 'from 1 to 1000000'],
  ['k=x', 400, 'from 1 to 1000000'],
  ['missing=none', 400, 'expected one of misses, omitted'],
  ['outcome=won', 400, 'outcome'],
  ['rank=0', 400, 'rank'],
  ['sort=clip', 400, 'no parameter "sort"'],
  ['dataset=a&dataset=b', 400, 'dataset: expected once'],
  ['runs=a', 400, 'no parameter "runs"'],
  ['dataset=none', 404, 'no dataset "none"'],
  ['run=none', 404, 'no run "none"'],
  ['dataset=streets-50-demo&run=stepfunr1-post', 404, 'no run "stepfunr1-post"'],
  ['model=none', 404, 'no run or figure of the model "none"'],
  ['clip=none', 404, 'no clip "none"'],
  ['pathology=-cannot-hear,none', 404, 'no pathology "none"'],
] as const) {
  test(`${query} is a problem that says why`, async ({ request }) => {
    const response = await request.get(`/api/v1/leaderboard?${query}`)
    expect(response.status()).toBe(status)
    expect(apiProblem.parse(await response.json()).detail).toContain(expected)
  })
}

test.describe('with missing traces, and searches that do not compare', () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  const trace = (run: string, clip: string, rank: number, indexVersion: string) => ({
    ...{ run, clip, output: 'a street', latencyMs: 900 },
    rankings: [{ retrieval: 'dense', indexVersion, depth: 20, rank, top: [] }],
  })
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await ownServer([
      { dataset: { key: 'holes' } },
      ...['p', 'q', 'r', 's'].map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'holes' })),
      ...['a', 'b', 'c'].map((key) => ({ run: { key, model: key, dataset: 'holes' } })),
      ...['p', 'q', 'r', 's'].map((clip) => trace('a', clip, 3, '1')),
      ...['p', 'q'].map((clip) => trace('b', clip, 1, '1')),
      ...['p', 'q', 'r', 's'].map((clip) => trace('c', clip, 1, '2')),
      { reported: { dataset: 'holes', model: 'w', retrieval: 'dense', k: 5, recall: 0.5, n: 4, source: 'a paper' } },
    ])
  })
  test.afterAll(async () => server.stop())

  test('a switch leaves missing traces out; n and intervals follow, and links keep it', async ({ page }) => {
    await page.goto(`${server.url}/?sort=-b`)
    const choice = page.getByRole('navigation', { name: 'Missing traces' })
    await expect(choice.getByRole('link', { name: '2 missing traces, by run' })).toHaveAttribute(
      'href',
      '/runs?dataset=holes&sort=-missing',
    )
    const figure = table(page)
      .getByRole('cell')
      .filter({ has: page.getByRole('link', { name: /misses of b at dense, k = 1$/ }) })
    await expect(figure).toContainText('n 4')
    await choice.getByRole('link', { name: 'left out' }).click()
    await expect(page).toHaveURL(/missing=omitted/)
    await expect(page).toHaveURL(/sort=-b/)
    await expect(figure).toContainText(/1\.00.*0\.34–1\.00 · n 2/)
    await expect(
      page.getByRole('figure', { name: /^Recall over k at dense, holes, missing traces left out/ }),
    ).toBeVisible()
    await table(page)
      .getByRole('link', { name: /^5: order the runs/ })
      .click()
    await expect(page).toHaveURL(/missing=omitted/)
    await expect(page).toHaveURL(/by=-dense%405/)
    await page.getByLabel('k', { exact: true }).fill('7')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(page).toHaveURL(/k=7/)
    await expect(page).toHaveURL(/missing=omitted.*by=-dense%405/)
    await expect(choice.getByRole('link', { name: 'left out' })).toHaveAttribute('aria-current', 'true')
  })

  test('runs searched in different index versions are said not to compare, and none is best', async ({ page }) => {
    await page.goto(server.url)
    await expect(table(page)).toContainText('not comparable')
    await expect(table(page)).toContainText('index 2, depth 20')
    await expect(table(page).getByText('best', { exact: true })).toHaveCount(0)
    await expect(table(page).getByText('reported · n 4')).toHaveCount(1)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })
})
