import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { apiCompare } from '@/lib/export/api-numbers'

const pair = '/compare?a=pocketsphinx&b=phone-search'
const many = '/compare?a=phone-search&b=pocketsphinx&c=scripted-forced&d=scripted-free'

const pages = [
  [`${pair}&k=5`, 'Paired traces'],
  [many, 'Each run against a'],
  ['/compare?a=scripted-forced&b=scripted-free&clip=q017', 'Traces of this clip, beside each other'],
] as const

const screens = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const

for (const [address, region] of pages) {
  test(`${address} fits a phone, and axe finds nothing in light or dark`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    for (const { colorScheme, width, height } of screens) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height })
      await page.goto(address)
      await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible()
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(over, `${width} px`).toBeLessThanOrEqual(0)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    }
    expect(errors).toEqual([])
  })
}

test('the page and the API tell the same of two runs, and the API turns about with them', async ({ page, request }) => {
  const asked = async (a: string, b: string) => {
    const response = await request.get(`/api/v1/compare?a=${a}&b=${b}&retrieval=koelner&k=10`)
    expect(response.status()).toBe(200)
    return apiCompare.parse(await response.json())
  }
  const { onlyA, onlyB, both, neither, p, ...rest } = await asked('pocketsphinx', 'phone-search')
  expect([both, onlyA, onlyB, neither].reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(50)
  expect(rest).toEqual({
    k: 10,
    retrieval: 'koelner',
    indexVersion: { a: 'demo-1', b: 'demo-1' },
    depth: { a: 100, b: 100 },
    test: 'mcnemar',
    unpaired: { a: 0, b: 0 },
    unrankable: 0,
    unranked: { a: 0, b: 0 },
    reason: null,
  })
  expect(await asked('phone-search', 'pocketsphinx')).toMatchObject({ both, neither, onlyA: onlyB, onlyB: onlyA, p })
  await page.goto(`${pair}&retrieval=koelner&k=10`)
  const table = page.getByRole('region', { name: 'Won and lost at k = 10', exact: true })
  await expect(table.getByRole('cell').filter({ hasText: /^\d/ })).toHaveText([both, onlyA, onlyB, neither].map(String))
})

test('a count leads to its pairs of traces, and each of these to both traces', async ({ page }) => {
  await page.goto(pair)
  const table = page.getByRole('region', { name: 'Won and lost at k = 1', exact: true })
  const count = table.getByRole('link', { name: /only b hit at k = 1/ })
  const pairs = Number(await count.textContent())
  expect(pairs).toBeGreaterThan(0)
  await count.click()
  await expect(page).toHaveURL(/cell=onlyB#clips$/)
  const rows = page.getByRole('region', { name: 'Paired traces' }).getByRole('row')
  await expect(rows).toHaveCount(pairs + 1)
  await rows
    .nth(1)
    .getByRole('link', { name: /^Both traces of/ })
    .click()
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?with=[0-9a-z]{12}$/)
  await expect(page.getByRole('region', { name: /^Beside it/ })).toBeVisible()
})

test('differences of ranks and of word errors lead to the pairs that differ', async ({ page }) => {
  for (const [measure, list] of [
    ['MRR', /ranks differ (\d+)/],
    ['WER', /word errors differ (\d+)/],
  ] as const) {
    await page.goto('/compare?a=scripted-forced&b=scripted-free')
    const row = page.getByRole('region', { name: 'Measures on paired clips' }).getByRole('row', { name: measure })
    await row.getByRole('link', { name: /: pairs/ }).click()
    const chosen = page.getByRole('navigation', { name: 'At k = 1' }).getByRole('link', { name: list })
    await expect(chosen).toHaveAttribute('aria-current', 'true')
    const pairs = Number(list.exec((await chosen.textContent()) ?? '')?.[1])
    expect(pairs).toBeGreaterThan(5)
    await expect(page.getByRole('region', { name: 'Paired traces' }).getByRole('row')).toHaveCount(pairs + 1)
  }
})

test('one clip has a way to the next where the runs differ, and from a mention into its trace', async ({ page }) => {
  await page.goto('/compare?a=scripted-forced&b=scripted-free&clip=q017&k=1')
  const table = page.getByRole('region', { name: 'Traces of this clip, beside each other' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await page.getByRole('link', { name: /→$/ }).click()
  await expect(page).not.toHaveURL(/clip=q017/)
  await page.getByRole('link', { name: /^←/ }).click()
  await expect(page).toHaveURL(/clip=q017/)
  await table
    .getByRole('link', { name: /committed/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?s=\d+-\d+&quote=/)
})

test('more than two runs are each set against the first, and lead to their pair', async ({ page }) => {
  await page.goto(`${many}&k=10`)
  const table = page.getByRole('region', { name: 'Each run against a' })
  await expect(table.getByRole('row')).toHaveCount(5)
  await expect(table.getByRole('link', { name: /^Misses of/ })).toHaveCount(4)
  await expect(table.getByRole('columnheader', { name: 'p, Holm over 3' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'What differs' })).toContainText('prompt')
  await table.getByRole('link', { name: 'a and c' }).click()
  await expect(page).toHaveURL(/\/compare\?a=phone-search&b=scripted-forced&retrieval=\w+&k=10$/)
})

test('of more than two runs each two are set against each other, and all stand on one chart of ranks', async ({
  page,
  request,
}) => {
  await page.goto(`${many}&k=10`)
  const table = page.getByRole('region', { name: 'Won and lost between each two' })
  await expect(table.getByRole('link', { name: /against/ })).toHaveCount(12)
  const counts = async (name: RegExp) => (await table.getByRole('link', { name }).textContent())?.split(' : ')
  expect(await counts(/^a against b/)).toEqual((await counts(/^b against a/))?.toReversed())
  const figure = page.getByRole('figure', { name: /^Rank of gold at \w+ in 4 runs/ })
  await expect(figure).toContainText('each of the n 50 clips')
  const csv = await figure.getByRole('link', { name: 'CSV' }).getAttribute('href')
  expect((await (await request.get(csv ?? '')).text()).trim().split('\n')).toHaveLength(51)
  await figure.locator('a[href*="clip=q017"]').first().click({ force: true })
  await expect(page.getByRole('region', { name: 'Traces of this clip, beside each other' })).toBeVisible()
  await page.goto(`${many}&k=10`)
  const [won, lost] = (await counts(/^c against b/)) ?? []
  await table.getByRole('link', { name: /^c against b/ }).press('Enter')
  await expect(page).toHaveURL(/\/compare\?a=scripted-forced&b=pocketsphinx&retrieval=\w+&k=10$/)
  const pairTable = page.getByRole('region', { name: 'Won and lost at k = 10', exact: true })
  await expect(pairTable.getByRole('link', { name: /only [ab] hit/ })).toHaveText([won ?? '', lost ?? ''])
})

test('runs are ticked by keyboard on their list, and compared', async ({ page }) => {
  await page.goto('/runs?dataset=streets-50-demo')
  for (const name of [/^Compare PocketSphinx/, /^Compare Phone search/]) {
    await page.getByRole('checkbox', { name }).focus()
    await page.keyboard.press('Space')
  }
  await page.getByRole('button', { name: 'Compare the ticked runs' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/compare\?a=[\w-]+&b=[\w-]+$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('against')
})

test('without runs, or with one, they can be chosen', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare runs')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.goto('/compare?a=pocketsphinx')
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Phone search' })
    .getByRole('link', { name: 'against pocketsphinx' })
    .click()
  await expect(page).toHaveURL(pair)
})

test('what cannot be compared is said: unknown runs, other datasets, too many, an unknown clip', async ({ page }) => {
  const says = async (address: string, text: string | RegExp, status = 200) => {
    expect((await page.goto(address))?.status()).toBe(status)
    await expect(page.getByRole('main')).toContainText(text)
  }
  await says('/compare?a=pocketsphinx&b=nobody', 'There is no run “nobody”', 404)
  await says('/compare?a=nobody', 'There is no run “nobody”', 404)
  await says('/compare?a=&b=', 'Choose two to six runs')
  await says('/compare?a=pocketsphinx&b=stepfunr1-post', /two datasets: .*streets-50-demo.*streets-50-post/)
  await says('/compare?a=nobody&b=else', 'There are no runs “nobody”, “else”', 404)
  await says(`${pair}&clip=none`, 'no clip “none”', 404)
  await says(`${pair}&k=1000`, 'k = 1,000 lies beyond the searched depth of 100')
})

test('a k beyond the depth of the search is answered with nulls and the reason, by every route', async ({
  request,
}) => {
  const reason = 'k = 101 lies beyond the searched depth of 100'
  const answer = async (path: string) => {
    const response = await request.get(`/api/v1/${path}`)
    expect(response.status()).toBe(200)
    return response.json()
  }
  const nobody = { both: null, onlyA: null, onlyB: null, neither: null, p: null, test: null }
  expect(await answer('compare?a=pocketsphinx&b=phone-search&k=101')).toMatchObject({ ...nobody, reason })
  const lift = await answer('lift?run=phone-search&k=101')
  expect(lift.reason).toBe(reason)
  expect(lift.rows[0]).toMatchObject({ hitsWith: null, nWith: null, difference: null, p: null })
  const { cells } = await answer('leaderboard?run=phone-search&k=101')
  expect(cells.length).toBeGreaterThan(0)
  for (const cell of cells) expect(cell).toMatchObject({ estimate: null, n: null, hits: null, reason })
})

test('the rank slope is a file that carries its query', async ({ page, request }) => {
  await page.goto(`${pair}&retrieval=koelner`)
  const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
  expect(csv).toBe('/charts/rank-slope?a=pocketsphinx&b=phone-search&retrieval=koelner&as=csv')
  const lines = (await (await request.get(csv ?? '')).text()).trim().split('\n')
  expect(lines).toHaveLength(51)
  expect(lines[0]).toMatch(/^clip,a,b,retrieval,rankA,rankB,course,/)
  const svg = await request.get((csv ?? '').replace('as=csv', 'as=svg'))
  expect(await svg.text()).toContain('/charts/rank-slope?a=pocketsphinx')
})

test.describe('what is asked wrongly of the API is a problem that says what was expected', () => {
  for (const [query, status, expected] of [
    ['', 400, 'a: expected the key of a run'],
    ['?a=pocketsphinx', 400, 'b: expected the key of a run'],
    ['?a=pocketsphinx&b=pocketsphinx', 400, 'another run than a'],
    ['?a=pocketsphinx&b=phone-search&k=0', 400, 'k=0: expected a whole number'],
    ['?a=pocketsphinx&b=phone-search&retrieval=none', 404, 'pocketsphinx and phone-search were not searched by it'],
    ['?a=pocketsphinx&b=phone-search&cell=both', 400, 'no parameter "cell"'],
    ['?a=pocketsphinx&b=nobody', 404, 'There is no run nobody'],
    ['?a=pocketsphinx&b=stepfunr1-post', 409, 'stepfunr1-post is of streets-50-post'],
  ] as const) {
    test(`${query || 'nothing'} is ${status}`, async ({ request }) => {
      const response = await request.get(`/api/v1/compare${query}`)
      expect(response.status()).toBe(status)
      expect(response.headers()['content-type']).toBe('application/problem+json')
      expect((await response.json()).detail).toContain(expected)
    })
  }
})
