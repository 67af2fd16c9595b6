import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

// SHA-256 over "stepfunr1-post\nislaendische\n0": the same in every home.
const seed = '/t/7tn9tyk9dswg'

test('a permalink opens with nothing but the key', async ({ page }) => {
  await page.goto(seed.toUpperCase().replace('/T/', '/t/'))
  await expect(page.getByText('Gold: Isländische Straße. Answer: Eisländische Straße.')).toBeAttached()
  await expect(page.getByRole('table', { name: /Rank of gold/ })).toContainText('1 of 100')
  await expect(page.getByRole('article', { name: 'Reasoning' })).toContainText(
    'Let me start by listening to the audio again carefully.',
  )
  await expect(page.getByText('it is not what the model heard')).toBeVisible()
})

test('a passage that is selected gives a link that opens at that very passage', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(seed)
  await page.getByText("Hmm, that's a bit confusing.", { exact: true }).evaluate((run) => {
    const range = document.createRange()
    range.selectNodeContents(run)
    getSelection()?.removeAllRanges()
    getSelection()?.addRange(range)
  })
  await page.getByRole('button', { name: /Copy link to this passage/ }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('s=207-236')
  const other = await context.newPage()
  await other.goto(link)
  await expect(other.locator('[data-selected]')).toHaveText("Hmm, that's a bit confusing. ")
  await expect(other.locator('[data-selected]')).toBeInViewport()
})

test('a link whose text has moved says so, and one whose text is gone says that', async ({ page }) => {
  await page.goto(`${seed}?s=10-40&quote=${encodeURIComponent('Maybe that')}`)
  await expect(page.getByText('The linked passage has moved')).toBeVisible()
  await page.goto(`${seed}?s=10-40&quote=${encodeURIComponent('never said')}`)
  await expect(page.getByText('“never said”, is not in this reasoning')).toBeVisible()
})

test('each finding quotes its text; a pathology can be switched off, which the address remembers', async ({ page }) => {
  await page.goto(seed)
  const shown = page.locator('mark[data-names~="cannot-hear"]:not([data-off])')
  await expect(shown.first()).toContainText("can't actually hear the audio")
  await page.getByRole('checkbox', { name: /cannot-hear/ }).uncheck()
  await expect(shown).toHaveCount(0)
  await expect(page).toHaveURL(/hide=cannot-hear/)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /cannot-hear/ })).not.toBeChecked()
  await expect(shown).toHaveCount(0)
})

test('n and p go to the findings', async ({ page }) => {
  await page.goto(seed)
  await page.keyboard.press('n')
  const first = await page.locator('mark[data-current]').getAttribute('id')
  await expect(page.locator('mark[data-current]')).toBeInViewport()
  await page.keyboard.press('n')
  expect(await page.locator('mark[data-current]').getAttribute('id')).not.toBe(first)
  await page.keyboard.press('p')
  await expect(page.locator('mark[data-current]')).toHaveAttribute('id', first ?? '')
})

test('find in trace counts, goes on, and does not mind diacritics', async ({ page }) => {
  await page.goto(seed)
  await page.keyboard.press('f')
  await page.getByRole('textbox', { name: 'Find in this trace' }).fill('ostliche strasse')
  const found = page.getByRole('search').getByRole('status')
  await expect(found).toHaveText(/^1 of \d+$/)
  await page.keyboard.press('Enter')
  await expect(found).toHaveText(/^2 of \d+$/)
})

test('previous and next stay within the list that the trace was opened from', async ({ page }) => {
  await page.goto('/traces?run=scripted-forced&k=1')
  await page.locator('tbody tr[aria-rowindex="3"] td[data-column=clip] a').click()
  const press = async (key: string, place: string) => {
    await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
    await page.keyboard.press(key)
    await expect(page.getByText(place)).toBeVisible()
  }
  await expect(page.getByText('2 of 50')).toBeVisible()
  await press('j', '3 of 50')
  await press('k', '2 of 50')
  await press('k', '1 of 50')
  await expect(page.getByText('No model said this')).toBeVisible()
})

test('the clip is heard: space plays, and the playhead moves', async ({ page }) => {
  await page.goto(seed)
  const time = page.locator('output[data-sec]')
  await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
  await page.keyboard.press(' ')
  await expect.poll(async () => Number(await time.getAttribute('data-sec'))).toBeGreaterThan(0.1)
  await page.keyboard.press(' ')
  await expect(page.getByRole('button', { name: 'Play (space)' })).toBeVisible()
  await page.goto(`${seed}?a=1.30-2.00`)
  await expect(time).toHaveText('1.30 s')
})

test('a trace without reasoning says why', async ({ page }) => {
  await page.goto('/traces?run=pocketsphinx')
  await page.locator('tbody tr[aria-rowindex="2"] td[data-column=clip] a').click()
  await expect(page.getByText('The run did not ask for reasoning.')).toBeVisible()
})

test('an unknown key says what a key looks like', async ({ page }) => {
  expect((await page.goto('/t/000000000000'))?.status()).toBe(404)
  await expect(page.getByText('A trace’s key has 12 characters')).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a trace, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await page.goto(seed)
    await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  })

test('a trace sends at most 200 kB of scripts, the player among them', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then((size) => size.responseBodySize))
  })
  await page.goto(seed, { waitUntil: 'networkidle' })
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(200_000)
})
