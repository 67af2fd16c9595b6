import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

/** Opens a trace and waits until its keys work. */
async function read(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
}

/** Selects a stretch of the reasoning as a person does with the mouse. */
async function select(page: Page, start: number, end: number) {
  await page.evaluate(
    ([from = 0, to = 0]) => {
      const runs = [...document.querySelectorAll<HTMLElement>('#reasoning [data-start]')]
      const at = (offset: number) => {
        const run = runs.findLast((one) => Number(one.dataset.start) <= offset)
        return [run?.firstChild as Node, offset - Number(run?.dataset.start)] as const
      }
      getSelection()?.setBaseAndExtent(...at(from), ...at(to))
    },
    [start, end],
  )
}

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
  await read(page, seed)
  await select(page, 207, 235)
  await page.getByRole('button', { name: /Copy link to this passage/ }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toContain('s=207-235')
  const other = await context.newPage()
  await other.goto(link)
  expect((await other.locator('[data-selected]').allTextContents()).join('')).toBe("Hmm, that's a bit confusing.")
  await expect(other.locator('[data-selected]').first()).toBeInViewport()
})

test('a passage is copied as Markdown with whose it is and its link, and no name of a finding in it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await read(page, seed)
  await select(page, 180, 235)
  await page.keyboard.press('m')
  await expect(page.getByText('Markdown copied')).toBeVisible()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toMatch(/^> .*Hmm, that's a bit confusing\.\n\n/)
  expect(text).toContain('model stepfunr1 · clip islaendische of streets-50-post · gold Isländische Straße')
  expect(text).toContain('rank 1 of 100 in levenshtein')
  expect(text).toMatch(/\[trace\]\(http:.*s=180-235&quote=.*\)\n$/)
})

test('a link whose text has moved says so, and one whose text is gone says that', async ({ page }) => {
  await page.goto(`${seed}?s=10-40&quote=${encodeURIComponent('Maybe that')}`)
  await expect(page.getByText('The linked passage has moved')).toBeVisible()
  await page.goto(`${seed}?s=10-40&quote=${encodeURIComponent('never said')}`)
  await expect(page.getByText('“never said”, is not in this reasoning')).toBeVisible()
})

test('each finding quotes its text; a pathology can be switched off, which the address remembers', async ({ page }) => {
  await read(page, seed)
  const shown = page.locator('mark[data-names="cannot-hear"]:not([data-off])')
  await expect(shown.filter({ hasText: "can't actually hear the audio" })).toHaveCount(1)
  await page.getByRole('checkbox', { name: /cannot-hear/ }).uncheck()
  await expect(shown).toHaveCount(0)
  await expect(page).toHaveURL(/hide=cannot-hear/)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /cannot-hear/ })).not.toBeChecked()
  await expect(shown).toHaveCount(0)
})

test('n and p go to the findings', async ({ page }) => {
  await read(page, seed)
  const current = page.locator('mark[data-current]')
  const start = () => current.getAttribute('data-start')
  await page.keyboard.press('n')
  await expect(current).toBeInViewport()
  const first = await start()
  await page.keyboard.press('n')
  expect(Number(await start())).toBeGreaterThan(Number(first))
  await page.keyboard.press('p')
  expect(await start()).toBe(first)
})

test('the timeline of candidates leads to a mention, by mouse and by key', async ({ page }) => {
  await read(page, seed)
  const lane = page.getByRole('slider', { name: 'Mentions of Eisländische Straße, the answer' })
  await lane.focus()
  await page.keyboard.press('End')
  await expect(lane).toHaveAttribute('aria-valuetext', /^committed, segment \d+: .*Eisländische/)
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-from]').filter({ hasText: 'So the final answer should be' })).toBeInViewport()
  await lane.click({ position: { x: 2, y: 12 } })
  await expect(
    page.locator('[data-from]').filter({ hasText: 'which would be "Icelandic Street"' }).first(),
  ).toBeInViewport()
  await expect(page.getByText('never named')).toBeVisible()
})

test('the minimap shows where one is, and scrolls', async ({ page }) => {
  await read(page, seed)
  const map = page.getByRole('scrollbar', { name: 'Place in the reasoning' })
  await expect(map).toHaveAttribute('aria-valuenow', '0')
  await map.focus()
  await page.keyboard.press('End')
  await expect.poll(async () => Number(await map.getAttribute('aria-valuenow'))).toBeGreaterThan(60)
  await map.click({ position: { x: 8, y: 4 } })
  await expect.poll(async () => Number(await map.getAttribute('aria-valuenow'))).toBeLessThan(10)
})

test('what sentences rest on is shown with its reason, which the address remembers', async ({ page }) => {
  await read(page, seed)
  await page.getByRole('checkbox', { name: /^acoustic/ }).check()
  await expect(page).toHaveURL(/grounds=acoustic/)
  await page.reload()
  await expect(page.getByRole('checkbox', { name: /^acoustic/ })).toBeChecked()
  const reason = () =>
    page
      .locator('sup[data-kind=acoustic]')
      .first()
      .evaluate((sup) => getComputedStyle(sup, '::after').content)
  await expect.poll(reason).toMatch(/^"acoustic “.+”"$/)
  await expect(page.getByText(/^Surrogate index 0\.\d\d: \d+ of 113 sentences/)).toBeVisible()
})

test('find in trace counts, goes on, and does not mind diacritics', async ({ page }) => {
  await read(page, seed)
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

test('a copied link keeps the marked stretch of the audio', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await read(page, `${seed}?a=1.30-2.00`)
  await page.keyboard.press('c')
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\?a=1.30-2.00$/)
})

test('what is selected and copied by hand is the text alone', async ({ page }) => {
  await read(page, seed)
  await select(page, 0, 600)
  const text = await page.evaluate(() => String(getSelection()))
  expect(text).toContain('Let me start by listening to the audio again carefully.')
  expect(text).not.toContain('[')
})

test('what the list searched for is lit up in the trace, and led through', async ({ page }) => {
  await read(page, `${seed}?list=${encodeURIComponent('dataset=streets-50-post&q="east landische" strasse')}`)
  const next = page.getByRole('button', { name: 'Next place of the search' })
  await next.click()
  await expect(page.getByRole('status').filter({ hasText: /^1 of \d+$/ })).toBeVisible()
  await page.getByRole('button', { name: /^Put out/ }).click()
  await expect(next).toHaveCount(0)
})

test('what is found in the answer is marked in the answer, and what is absent where it should stand', async ({
  page,
  request,
}) => {
  const keyOf = async (query: string) => (await (await request.get(`/api/v1/traces?${query}`)).json()).items[0].key
  await page.goto(`/t/${await keyOf('run=pocketsphinx&pathology=carrier-lost')}`)
  await expect(page.getByRole('region', { name: 'Answer' }).locator('mark[data-names=carrier-lost]')).toBeVisible()
  await page.goto(`/t/${await keyOf('run=scripted-forced&pathology=format-failure')}`)
  const absent = page.getByText('format-failure: it should stand here')
  await expect(absent).toBeVisible()
  await page.getByRole('checkbox', { name: /format-failure/ }).uncheck()
  await expect(absent).toBeHidden()
})

test('another trace of the clip is read beside it', async ({ page, request }) => {
  const { items } = await (await request.get('/api/v1/traces?run=scripted-forced&clip=q004')).json()
  await page.goto(`/t/${items[0].key}`)
  await page.getByRole('link', { name: 'Read scripted-free beside this' }).click()
  await expect(page).toHaveURL(/with=[0-9a-z]{12}/)
  const beside = page.getByRole('region', { name: /^Beside it: Scripted imitation, free/ })
  await expect(beside).toContainText('Navigate to')
  await beside.getByRole('link', { name: 'close' }).click()
  await expect(page).not.toHaveURL(/with=/)
})

test('the raw record is downloaded as a line that can be imported', async ({ request }) => {
  const response = await request.get(`${seed}/record`)
  expect(response.headers()['content-disposition']).toBe('attachment; filename="7tn9tyk9dswg.jsonl"')
  const record = JSON.parse(await response.text())
  expect([record.run, record.clip, record.attempt]).toEqual(['stepfunr1-post', 'islaendische', 0])
  expect(record.output).toContain('</think>')
})

for (const path of [seed, `${seed}?list=dataset%3Dstreets-50-post`])
  test(`a phone shows ${path} without scrolling sideways`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    await page.goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await page.close()
  })
