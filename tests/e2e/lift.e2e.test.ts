import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { apiLift } from '@/lib/export/api-numbers'
import { apiProblem } from '@/lib/export/api-schema'

const run = 'scripted-forced'

/** The lift of a run's page with the table behind its chart, and what was folded, open. */
async function unfoldedLift(page: Page) {
  const section = page.locator('#lift')
  for (const summary of await section.locator('summary').all()) await summary.press('Enter')
  return section
}

test('the lift of a run answers as described, with the figures of its page', async ({ page, request }) => {
  const response = await request.get(`/api/v1/lift?run=${run}&retrieval=koelner&k=10`)
  expect(response.status()).toBe(200)
  const answer = apiLift.parse(await response.json())
  expect(answer).toMatchObject({ run, retrieval: 'koelner', k: 10, indexVersion: 'demo-1', depth: 100, traces: 50 })
  await page.goto(`/runs/${run}?retrieval=koelner&k=10`)
  const table = await unfoldedLift(page)
  const compared = answer.rows.filter(({ difference }) => difference !== null)
  expect(compared.length).toBeGreaterThan(3)
  await expect(table.getByRole('region', { name: /^Lift/ }).getByRole('rowheader')).toHaveCount(compared.length)
  for (const { pathology, nWith, nWithout, hitsWith } of compared) {
    const row = table.getByRole('row', { name: new RegExp(`^${pathology} `) })
    await expect(row.getByRole('link', { name: `${nWith} traces with ${pathology} of ${run}` })).toBeVisible()
    await expect(row.getByRole('link', { name: `${nWithout} traces without ${pathology} of ${run}` })).toBeVisible()
    await expect(row.getByRole('link', { name: `${hitsWith} hits with ${pathology} of ${run}` })).toBeVisible()
  }
})

test('what rests on fewer than 5 traces in a cell is folded under its number, and the table is behind the chart', async ({
  page,
}) => {
  await page.goto(`/runs/${run}?retrieval=koelner&k=10`)
  const figure = page.getByRole('figure', { name: /^Recall@10 with and without each pathology/ })
  await expect(figure.getByRole('link', { name: /fewer than 5 in a cell/ })).toHaveCount(0)
  const table = page.getByRole('region', { name: 'Lift by pathology' })
  const few = page.getByRole('region', { name: 'Lifts of few traces' })
  await expect(table).toBeHidden()
  await figure.getByText('Table', { exact: true }).press('Enter')
  await expect(table).toBeVisible()
  const summary = page.getByText(/rest on fewer than 5 traces in a cell: too few to judge/)
  const count = /^\d+/.exec((await summary.textContent()) ?? '')?.[0]
  await expect(few).toBeHidden()
  await summary.press('Enter')
  await expect(few.getByRole('rowheader')).toHaveCount(Number(count))
})

test('the page of a run begins with its headline, and its contents lead to each section by keyboard', async ({
  page,
}) => {
  await page.goto(`/runs/${run}?retrieval=koelner&k=10`)
  const headline = page.getByRole('region', { name: 'Headline' })
  await expect(headline).toContainText(/recall@1\s*koelner\s*0\.\d\d\s*0\.\d\d–0\.\d\d · n 50.*word error rate/)
  const contents = page.getByRole('navigation', { name: 'On this page' })
  for (const link of await contents.getByRole('link').all()) {
    await link.press('Enter')
    const hash = decodeURIComponent(new URL(page.url()).hash)
    await expect(page.locator(hash)).toBeInViewport()
  }
  await expect(contents).toBeInViewport()
  await expect(page.locator('main section[id]').first()).toHaveAttribute('id', 'recall')
})

test('without a retrieval model the API takes the first and k = 1; what is wrong is said', async ({ request }) => {
  const usual = apiLift.parse(await (await request.get(`/api/v1/lift?run=${run}`)).json())
  expect(usual).toMatchObject({ retrieval: 'levenshtein', k: 1 })
  for (const [query, status, detail] of [
    ['', 400, /^run: expected the key of a run/],
    [`run=${run}&k=0`, 400, /k=0: expected a whole number/],
    [`run=${run}&what=1`, 400, /no parameter "what"/],
    ['run=none', 404, /no run "none"/],
    [`run=${run}&retrieval=none`, 404, /not searched by "none"; it was by .*koelner/],
  ] as const) {
    const response = await request.get(`/api/v1/lift?${query}`)
    expect([query, response.status()]).toEqual([query, status])
    expect(apiProblem.parse(await response.json()).detail).toMatch(detail)
  }
})

test('each n of a lift leads to as many traces, which the filter of judged ones holds', async ({ page }) => {
  for (const name of [/ traces with user-typo/, / traces without user-typo/]) {
    await page.goto(`/runs/${run}?retrieval=koelner&k=10`)
    const link = (await unfoldedLift(page)).getByRole('link', { name })
    const count = await link.textContent()
    await link.click()
    await expect(page.getByRole('status')).toHaveText(new RegExp(`^${count} traces? of 1 run`))
    await expect(page).toHaveURL(/judged=user-typo/)
  }
  await page.getByRole('region', { name: 'Judged for' }).getByRole('link', { name: 'user-typo' }).click()
  await expect(page).not.toHaveURL(/judged/)
})

test('the page of a pathology compares each run and its clips, at the retrieval model and k of its address', async ({
  page,
  request,
}) => {
  await page.goto('/pathologies/user-wrote')
  await page.getByRole('navigation', { name: 'Retrieval' }).getByRole('link', { name: 'koelner' }).click()
  await expect(page).toHaveURL(/retrieval=koelner/)
  await page.getByRole('navigation', { name: 'k', exact: true }).getByRole('link', { name: '10' }).click()
  await expect(page).toHaveURL(/retrieval=koelner&k=10/)
  await page.locator('#lift figure').getByText('Table', { exact: true }).press('Enter')
  const table = page.getByRole('region', { name: 'Lift by run' })
  await expect(table.getByRole('columnheader', { name: 'recall@10 with' })).toBeVisible()
  await expect(table.getByRole('rowheader', { name: /^scripted-forced/ })).toContainText('index demo-1, depth 100')
  await expect(page.getByText(/Left out as scripted: /)).toBeVisible()
  const figure = page.getByRole('figure', { name: /^Recall@10 with and without user-wrote by run/ })
  const csv = await figure.getByRole('link', { name: 'CSV' }).getAttribute('href')
  expect(await (await request.get(csv ?? '')).text()).toMatch(/^run,model,origin,indexVersion,depth,hitsWith,nWith/)
})

const contexts = (page: Page) => page.getByRole('list', { name: 'Findings in context' }).getByRole('listitem')

/** The words left and right of each hit, as they stand. */
async function sides(page: Page) {
  const items = await contexts(page).all()
  return Promise.all(
    items.map(async (item) => {
      const [before = '', after = ''] = await item.locator('> span').allTextContents()
      return { before, after, hit: (await item.getByRole('link').textContent()) ?? '' }
    }),
  )
}
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []
const isSorted = (keys: readonly string[]) =>
  keys.every((key, at) => at === 0 || new Intl.Collator('en').compare(keys[at - 1] ?? '', key) <= 0)

test('hits are sorted by the words on either side, over all pages, and the address holds it', async ({ page }) => {
  await page.goto('/pathologies/gold-dropped')
  const sort = page.getByRole('navigation', { name: 'Sort by' })
  await sort.getByRole('link', { name: 'words left of it' }).click()
  await expect(page).toHaveURL(/kwic=left/)
  const first = await sides(page)
  expect(first).toHaveLength(50)
  await page.getByRole('link', { name: 'Next 50' }).click()
  await expect(page).toHaveURL(/kwic=left.*after=|after=.*kwic=left/)
  await expect(page.getByRole('link', { name: 'First', exact: true })).toBeVisible()
  const all = [...first, ...(await sides(page))]
  expect(all).toHaveLength(57)
  expect(isSorted(all.map(({ before }) => words(before).toReversed().join(' ')))).toBe(true)
  await sort.getByRole('link', { name: 'words right of it' }).click()
  await expect(page).toHaveURL(/kwic=right/)
  expect(isSorted((await sides(page)).map(({ after }) => words(after).join(' ')))).toBe(true)
  await page
    .getByRole('navigation', { name: 'Run', exact: true })
    .getByRole('link', { name: /^scripted-free/ })
    .click()
  await expect(page).toHaveURL(/run=scripted-free/)
  await expect(page).toHaveURL(/kwic=right/)
  const [hit] = await sides(page)
  await contexts(page).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?s=\d+-\d+&quote=/)
  expect(new URL(page.url()).searchParams.get('quote')).toContain((hit?.hit ?? 'no hit').slice(0, 10))
})

for (const [address, wide] of [
  [`/runs/${run}?retrieval=koelner&k=10`, true],
  ['/pathologies/user-wrote?kwic=left', true],
  [`/runs/${run}?retrieval=koelner&k=10`, false],
  ['/pathologies/user-wrote?kwic=right', false],
] as const) {
  test(`${address} has nothing that axe objects to ${wide ? 'on a desk' : 'on a phone, and does not scroll sideways'}`, async ({
    page,
  }) => {
    await page.setViewportSize(wide ? { width: 1440, height: 900 } : { width: 390, height: 844 })
    await page.goto(address)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(wide ? 1440 : 390)
  })
}
