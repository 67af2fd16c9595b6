import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const rows = 'tbody tr[aria-rowindex]'

test('a researcher finds the misses of one run at k = 10, and the address holds every choice', async ({ page }) => {
  await page.goto('/traces')
  await expect(page.getByRole('status')).toHaveText('201 traces of 5 runs')
  await page
    .getByRole('region', { name: 'Model' })
    .getByRole('link', { name: /scripted-forced/ })
    .click()
  await expect(page.getByRole('status')).toHaveText('50 traces of 1 run')
  await page.getByRole('navigation', { name: 'k' }).getByRole('link', { name: '10' }).click()
  await page.getByRole('region', { name: 'Outcome at k = 10' }).getByRole('link', { name: /miss/ }).click()
  await expect(page).toHaveURL(/model=scripted-forced/)
  await expect(page).toHaveURL(/outcome=miss/)
  await expect(page).toHaveURL(/k=10/)
  for (const outcome of await page.locator(`${rows} td[data-column=outcome]`).allTextContents())
    expect(outcome).toBe('miss')
  const before = await page.getByRole('status').textContent()
  await page.reload()
  await expect(page.getByRole('status')).toHaveText(before ?? '')
})

test('the first 50 rows are in the HTML, and the text of no trace is', async ({ request }) => {
  const html = await (await request.get('/traces?run=stepfunr1-post&run=scripted-forced')).text()
  expect(html.match(/aria-rowindex="\d+"/g)?.length).toBeGreaterThanOrEqual(50)
  expect(html).not.toContain('figure out the correct transcription')
})

test('rows are loaded as one scrolls to the end', async ({ page }) => {
  await page.goto('/traces?dataset=streets-50-demo&k=1')
  // the page may still be coming to life at the first scroll
  await expect(async () => {
    await page.getByRole('region', { name: 'Traces' }).evaluate((list) => list.scrollTo(0, list.scrollHeight))
    await expect(page.locator('tr[aria-rowindex="201"] td[data-column=clip]')).toHaveText('q050', { timeout: 1000 })
  }).toPass()
})

test('with the keyboard alone: search, move, open, go back to the row one came from', async ({ page }) => {
  await page.goto('/traces')
  await page.keyboard.press('/')
  await page.keyboard.type('strasse')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=strasse/)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.getByRole('searchbox').blur()
  for (let press = 0; press < 3; press++) await page.keyboard.press('j')
  const selected = page.locator('tr[aria-selected=true]')
  await expect(selected).toHaveAttribute('aria-rowindex', '4')
  const clip = await selected.locator('td[data-column=clip]').textContent()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?list=/)
  await page.goBack()
  await expect(page).toHaveURL(/at=[0-9a-z]{12}/)
  await expect(page.locator('tr[aria-selected=true]')).toHaveAttribute('aria-rowindex', '4')
  await expect(page.locator('tr[aria-selected=true] td[data-column=clip]')).toHaveText(clip ?? '')
})

test('a sort is a link, and unknown values come last both ways', async ({ page }) => {
  await page.goto('/traces')
  await page.getByRole('columnheader', { name: 's', exact: true }).getByRole('link').click()
  await expect(page.locator(`${rows} td[data-column=latencyMs]`).first()).not.toHaveText('–')
  await page.getByRole('columnheader', { name: /^s/ }).getByRole('link').click()
  await expect(page).toHaveURL(/sort=-latencyMs/)
  await expect(page.locator(`${rows} td[data-column=latencyMs]`).first()).not.toHaveText('–')
})

test('where nothing matches, the page says why and leads out', async ({ page }) => {
  await page.goto('/traces?q=zzzz')
  await expect(page.getByRole('heading', { name: 'No trace matches' })).toBeVisible()
  await expect(page.getByText('No reasoning and no transcription holds “zzzz”.')).toBeVisible()
  await page.getByRole('link', { name: 'Clear the search' }).click()
  await expect(page.getByRole('status')).toHaveText('201 traces of 5 runs')
  await page.goto('/traces?q=strasse&run=none')
  await expect(page.getByText('Nothing that the filters leave holds “strasse”.')).toBeVisible()
  await page.getByRole('link', { name: 'Clear all filters' }).click()
  await expect(page.getByRole('status')).toHaveText('201 traces of 5 runs')
})

test('a scripted run says so in its row', async ({ page }) => {
  await page.goto('/traces?run=scripted-free')
  await expect(page.locator(`${rows} td[data-column=run]`).first()).toContainText('scripted')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the list, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto('/traces')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  })

test('the list sends at most 170 kB of scripts', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then((size) => size.responseBodySize))
  })
  await page.goto('/traces', { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(170_000)
})
