import { expect, type Page, test } from '@playwright/test'

const rows = 'tbody tr[aria-rowindex]'

for (const width of [1440, 1180, 1099, 1024, 768, 721, 390])
  test(`the list fits ${width} px, and its columns stay where they are while one scrolls`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/traces')
    const list = page.getByRole('region', { name: 'Traces' })
    const measure = () =>
      list.evaluate((region) => ({
        over: [document.documentElement, region].map((one) => one.scrollWidth - one.clientWidth),
        columns: [...region.querySelectorAll('th')].map((head) => head.getBoundingClientRect().x),
      }))
    const before = await measure()
    expect(before.over).toEqual([0, 0])
    await list.evaluate((region) => region.scrollTo(0, region.scrollHeight))
    await expect(page.locator('tr[aria-rowindex="200"]')).toBeAttached()
    expect(await measure()).toEqual(before)
  })

test('on a phone a list is sorted by a choice and turned by a link', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/traces')
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('rank')
  await expect(page).toHaveURL(/sort=rank/)
  await page.getByRole('link', { name: 'Ascending; sort descending' }).click()
  await expect(page).toHaveURL(/sort=-rank/)
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('rank')
})

test('a retrieval model that ranks no run of the dataset is told of, and links lead to one that does', async ({
  page,
}) => {
  await page.goto('/traces?dataset=streets-50-demo&retrieval=dense')
  await expect(page.getByText('dense ranks no run of streets-50-demo: every outcome here is unranked.')).toBeVisible()
  const other = page.getByRole('region', { name: 'Dataset' }).getByRole('link', { name: /streets-50-post/ })
  await expect(other).toHaveAttribute('href', /retrieval=levenshtein/)
  await page.getByText('Read it at').getByRole('link', { name: 'koelner' }).click()
  await expect(page).toHaveURL(/retrieval=koelner/)
  await expect(page.getByText('every outcome here is unranked')).toBeHidden()
})

test('a row leads to its trace within the list at its retrieval model and k, also where the address names none', async ({
  page,
}) => {
  await page.goto('/traces')
  const link = await page.locator(`${rows} a`).first().getAttribute('href')
  const list = new URLSearchParams(new URLSearchParams(link?.split('?')[1]).get('list') ?? '')
  expect(Object.fromEntries(list)).toEqual({ retrieval: 'levenshtein', k: '1' })
})

test('after a filter that Enter chose, j leads to the first row and Enter opens it', async ({ page }) => {
  await page.goto('/traces')
  await page
    .getByRole('region', { name: 'Run' })
    .getByRole('link', { name: /scripted-free/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toHaveText('50 traces of 1 run')
  await page.keyboard.press('j')
  await expect(page.locator('tr[aria-rowindex="2"] a')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?list=.*scripted-free/)
})

test('arrows lead from row to row, each in full view, and Tab stops at one row', async ({ page }) => {
  await page.goto('/traces')
  await expect(page.locator(`${rows} a[tabindex="0"]`)).toHaveCount(1)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the rows' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('tr[aria-rowindex="2"] a')).toBeFocused()
  for (let press = 0; press < 70; press++) await page.keyboard.press('ArrowDown')
  const row = page.locator('tr[aria-rowindex="72"]')
  await expect(row.locator('a')).toBeFocused()
  await expect(row).toBeInViewport({ ratio: 1 })
  await page.keyboard.press('ArrowUp')
  await expect(page.locator('tr[aria-rowindex="71"] a')).toBeFocused()
  await expect(page.locator(`${rows} a[tabindex="0"]`)).toHaveCount(1)
})

/** Whether requests for rows are let through. */
async function rowsAreLoaded(page: Page, answer: 'aborted' | 'never' | 'answered'): Promise<void> {
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  if (answer === 'answered') return
  await page.route('**/traces*', (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    return answer === 'aborted' ? route.abort() : undefined
  })
}

const toTheEnd = (page: Page) =>
  page.getByRole('region', { name: 'Traces' }).evaluate((list) => list.scrollTo(0, list.scrollHeight))

test('rows that are loading stand as bars in every column', async ({ page }) => {
  await page.goto('/traces', { waitUntil: 'networkidle' })
  await rowsAreLoaded(page, 'never')
  await toTheEnd(page)
  const waiting = page.locator('tbody tr[aria-busy=true]').last()
  await expect(waiting).toBeInViewport()
  await expect(waiting.locator('td[data-column=gold] i')).toBeVisible()
})

test('where rows could not be loaded, the page says so in view, and tries again when asked', async ({ page }) => {
  await page.goto('/traces', { waitUntil: 'networkidle' })
  await rowsAreLoaded(page, 'aborted')
  await toTheEnd(page)
  const failed = page.getByRole('alert').filter({ hasText: 'More rows could not be loaded' })
  await expect(failed).toBeInViewport()
  // with the keyboard, since a click scrolls first, and rows are asked for again as one scrolls
  await failed.getByRole('button', { name: 'Try again' }).focus()
  await rowsAreLoaded(page, 'answered')
  await page.keyboard.press('Enter')
  await expect(page.locator('tr[aria-rowindex="202"]')).toBeVisible()
  await expect(failed).toBeHidden()
})

test('while a trace or another page is on its way, a line says so, and the row is marked', async ({ page }) => {
  await page.goto('/traces', { waitUntil: 'networkidle' })
  let letGo = () => {}
  const hold = () =>
    new Promise<void>((done) => {
      letGo = done
    })
  let gate = hold()
  await page.route(/\/(t\/|runs)[^#]*_rsc=/, async (route) => {
    await gate
    await route.continue()
  })
  await page.locator(`${rows} td[data-column=answer]`).nth(3).click()
  await expect(page.locator('[data-progress]')).toBeVisible()
  await expect(page.locator('tr[aria-rowindex="5"]')).toHaveAttribute('aria-busy', 'true')
  letGo()
  await expect(page).toHaveURL(/\/t\//)
  await expect(page.locator('[data-progress]')).toHaveCount(0)
  await page.goBack()
  gate = hold()
  await page.getByRole('link', { name: 'Runs', exact: true }).click()
  await expect(page.locator('[data-progress]')).toBeVisible()
  letGo()
  await expect(page).toHaveURL(/\/runs/)
})

for (const [how, click] of [
  ['Ctrl', { modifiers: ['ControlOrMeta'] }],
  ['the middle button', { button: 'middle' }],
] as const)
  test(`a click with ${how} on any cell opens the trace in a tab of its own`, async ({ page, context }) => {
    await page.goto('/traces')
    for (const column of ['answer', 'clip']) {
      const opened = context.waitForEvent('page')
      const cell = page.locator(`${rows} td[data-column=${column}]`).nth(1)
      const target = column === 'clip' ? cell.getByRole('link') : cell
      await target.click({ ...click, modifiers: [...('modifiers' in click ? click.modifiers : [])] })
      await expect(await opened).toHaveURL(/\/t\/[0-9a-z]{12}\?list=/)
    }
    await expect(page).toHaveURL(/\/traces$/)
  })

test('of two pathologies it shows whether any or both are wanted', async ({ page }) => {
  await page.goto('/traces?pathology=cannot-hear&pathology=user-typo')
  const either = page.getByRole('region', { name: 'Pathology' })
  await expect(either.getByRole('link', { name: 'any of them' })).toHaveAttribute('aria-current', 'true')
  const [any, all] = [
    either.getByRole('link', { name: 'any of them' }),
    either.getByRole('link', { name: 'all at once' }),
  ]
  const colour = (link: typeof any) => link.evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(await colour(any)).not.toBe(await colour(all))
  await all.click()
  await expect(page).toHaveURL(/pathology=cannot-hear(,|%2C)user-typo/)
  await expect(all).toHaveAttribute('aria-current', 'true')
})
