import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const pages = [
  ['/', 'Recall by retrieval model, k and run'],
  ['/?dataset=streets-50-post&k=5', 'Recall by retrieval model, k and run'],
  ['/runs?k=10&retrieval=koelner', 'Runs'],
  ['/runs/scripted-forced', 'Pathologies'],
  ['/runs/scripted-free?retrieval=koelner', 'Gold fate by rank'],
  ['/runs/pocketsphinx', 'Recall'],
  ['/clips/q017?dataset=streets-50-demo&k=10', 'Traces of this clip'],
  ['/pathologies', 'Pathologies'],
  ['/pathologies/user-typo', 'Rate of user-typo by run'],
  ['/pathologies/candidate-churn', 'Rate of candidate-churn by run'],
] as const

const screens = [
  { colorScheme: 'light', width: 1440, height: 900 },
  { colorScheme: 'dark', width: 390, height: 844 },
] as const

for (const [address, region] of pages) {
  test(`${address} fits a phone, and axe finds nothing in light or dark`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    page.on(
      'console',
      (message) => message.type() === 'error' && errors.push(`${message.text()} ${message.location().url}`),
    )
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

test('the leaderboard marks the best real run, keeps scripted runs last, and leads to the misses', async ({ page }) => {
  await page.goto('/')
  const table = page.getByRole('region', { name: 'Recall by retrieval model, k and run' })
  const heads = await table.getByRole('columnheader').allTextContents()
  expect(heads.slice(2).map((head) => /scripted/.test(head))).toEqual([false, false, true, true])
  const first = table.getByRole('row').nth(1)
  await expect(first.getByRole('cell').nth(0)).toContainText('best')
  await expect(first.getByRole('cell').nth(0)).toContainText('n 50')
  await first.getByRole('link', { name: /misses of phone-search/ }).click()
  await expect(page).toHaveURL(
    /\/traces\?dataset=streets-50-demo&run=phone-search&retrieval=levenshtein&k=1&outcome=miss/,
  )
})

test('any k can be asked of the leaderboard, and a dash stands beyond the depth, with the reason', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('k', { exact: true }).fill('500')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/k=500/)
  await expect(page.getByRole('row', { name: /koelner 500.* – beyond depth 100 – beyond depth 100/ })).toBeVisible()
})

test('figures without traces are marked as reported', async ({ page }) => {
  await page.goto('/?dataset=streets-50-post')
  const table = page.getByRole('region', { name: 'Recall by retrieval model, k and run' })
  await expect(table.getByText('reported · n 50')).toHaveCount(15)
  await expect(page.getByText(/Step-Audio-R1: a 33B parameter/)).toBeVisible()
})

test('runs are sorted and filtered by addresses', async ({ page }) => {
  await page.goto('/runs')
  await page.getByRole('link', { name: 'run, sort descending' }).click()
  await expect(page).toHaveURL(/sort=-model/)
  await page.getByRole('navigation', { name: 'Model' }).getByRole('link', { name: 'pocketsphinx' }).click()
  await expect(page.getByRole('rowheader')).toHaveCount(1)
  await page.getByRole('navigation', { name: 'k' }).getByRole('link', { name: '40' }).click()
  await expect(page.getByRole('columnheader', { name: /recall@40/ })).toBeVisible()
})

test('a run gets another name and notes, and loses them again', async ({ page }) => {
  await page.goto('/runs/stepfunr1-post')
  await page.getByRole('button', { name: 'Edit name and notes' }).click()
  await page.getByLabel('Name').fill('The one trace')
  await page.getByLabel('Notes').fill('as printed')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The one trace' })).toBeVisible()
  await expect(page.getByText('as printed')).toBeVisible()
  await page.getByRole('button', { name: 'Edit name and notes' }).click()
  await page.getByLabel('Name').fill('')
  await page.getByLabel('Notes').fill('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /the trace printed in the post/ })).toBeVisible()
})

test('removing a run says what goes, and can be cancelled', async ({ page }) => {
  await page.goto('/runs/scripted-free')
  await page.getByRole('button', { name: 'Remove run…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toContainText(['50 traces', 'findings', '100 rankings', 'no audio'])
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
})

test('a finding leads to its span in the trace', async ({ page }) => {
  await page.goto('/pathologies/cannot-hear')
  await page.getByRole('link', { name: /I can't actually hear the audio, I have to go by the information/ }).click()
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?s=\d+-\d+&quote=Wait/)
})

test('Escape closes the edit form and keeps nothing, and the button that opened it has the focus again', async ({
  page,
}) => {
  await page.goto('/runs/pocketsphinx')
  const edit = page.getByRole('button', { name: 'Edit name and notes' })
  await edit.click()
  await page.getByLabel('Name').fill('not this')
  await page.keyboard.press('Escape')
  await expect(edit).toBeFocused()
  await edit.press('Enter')
  await expect(page.getByLabel('Name')).toHaveValue('')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(edit).toBeFocused()
})

const traceCount = (count: string | null) => new RegExp(`^${count} traces? of `)

test('each rate of a pathology leads to its traces, says how many are excluded, and what no run has is folded', async ({
  page,
}) => {
  await page.goto('/?dataset=streets-50-demo&k=10')
  const table = page.getByRole('region', { name: 'Pathologies', exact: true })
  const row = table.getByRole('row', { name: /^cannot-hear/ })
  await expect(row.getByRole('cell')).toHaveText([/n 50/, /50 excluded/, /n 34.*16 excluded/, /n 48.*2 excluded/])
  const folded = page.getByRole('region', { name: 'Pathologies found in no run' })
  await expect(folded).toBeHidden()
  await page.getByText(/pathologies were found in no run/).click()
  await expect(folded.getByRole('rowheader', { name: 'doom-loop' })).toBeVisible()
  await row.getByRole('link', { name: /traces of scripted-forced with cannot-hear/ }).click()
  await expect(page).toHaveURL(/run=scripted-forced&pathology=cannot-hear/)
  await expect(page).toHaveURL(/retrieval=levenshtein&k=10/)
  await expect(page.getByRole('status')).toHaveText('7 traces of 1 run')
})

test('all pathologies stand in one matrix of all runs, by dataset, and what each is opens beneath it', async ({
  page,
}) => {
  await page.goto('/pathologies')
  const matrix = page.getByRole('region', { name: 'Pathologies', exact: true })
  await expect(matrix.getByRole('columnheader', { name: 'streets-50-demo' })).toHaveAttribute('colspan', '4')
  await expect(matrix.getByRole('columnheader', { name: 'streets-50-post' })).toHaveAttribute('colspan', '1')
  const row = matrix.getByRole('row', { name: /^cannot-hear/ })
  await expect(row.getByRole('cell')).toHaveText([
    /^0\.00.*n 50$/,
    /^–50 excluded$/,
    /^0\.15.*n 48.*2 excluded$/,
    /^0\.18.*n 34.*16 excluded$/,
    /^1\.00.*n 1$/,
  ])
  await expect(matrix.getByRole('rowheader', { name: 'doom-loop' })).toHaveCount(0)
  await page.getByText(/pathologies were found in no run/).press('Enter')
  await expect(page.getByRole('region', { name: 'Pathologies found in no run' })).toContainText('doom-loop')
  await page.locator('summary').filter({ hasText: 'Claims it cannot hear' }).press('Enter')
  await expect(page.getByText(/claims that it cannot hear or reach the audio/)).toBeVisible()
  await row.getByRole('link', { name: '50 excluded: traces of pocketsphinx that cannot-hear cannot judge' }).click()
  await expect(page).toHaveURL(/run=pocketsphinx.*&judged=-cannot-hear/)
  await expect(page.getByRole('status')).toHaveText('50 traces of 1 run')
  await page.goto('/pathologies')
  await row.getByRole('rowheader').getByRole('link').click()
  await expect(page).toHaveURL(/\/pathologies\/cannot-hear$/)
})

test('a run says what of it is not whole, with a way to it', async ({ page }) => {
  await page.goto('/runs/scripted-forced')
  const banner = page.getByRole('complementary', { name: 'Not whole' })
  await expect(banner).toContainText(
    '4% of this run (2 of 50) was cut at the token limit: its recall is a budget result.',
  )
  await banner.getByRole('link').click()
  await expect(page).toHaveURL(/run=scripted-forced&state=truncated/)
  await expect(page.getByRole('status')).toHaveText('2 traces of 1 run')
})

test('the matrix of gold fate and rank leads from each cell and sum to its traces, at the chosen retrieval model', async ({
  page,
}) => {
  for (const name of [/: considered-dropped, rank absent$/, /: committed-exact$/, /: any fate, rank 1$/]) {
    await page.goto('/runs/scripted-forced')
    await page.getByRole('navigation', { name: 'Retrieval' }).getByRole('link', { name: 'koelner' }).click()
    await expect(page).toHaveURL(/retrieval=koelner/)
    const cell = page.getByRole('region', { name: 'Gold fate by rank' }).getByRole('link', { name })
    const count = await cell.locator('span').textContent()
    expect(Number(count)).toBeGreaterThan(0)
    await cell.click()
    await expect(page).toHaveURL(/retrieval=koelner/)
    await expect(page.getByRole('status')).toHaveText(traceCount(count))
  }
})

test('a pathology says how good its detector is and what that rests on, or that it is not measured', async ({
  page,
}) => {
  await page.goto('/pathologies/cannot-hear')
  const section = page
    .locator('section', { has: page.getByRole('heading', { name: /How good its detector is/ }) })
    .first()
  await expect(section).toContainText(/precision.*n \d+.*labelled sentences hit, \d+ false alarms/)
  await expect(section).toContainText(/Over held-out sentences \(tests\/fixtures\/labels\/[\w-]+\.json[,)]/)
  const missed = section.getByRole('link', { name: /^\d+ missed$/ })
  const count = Number.parseInt((await missed.textContent()) ?? '', 10)
  await missed.focus()
  await page.keyboard.press('Enter')
  const sentences = section.locator('h3', { hasText: /^Missed/ }).locator('+ ul > li')
  await expect(sentences).toHaveCount(count)
  await expect(sentences.first()).toBeVisible()
  await section.getByText(/^The labels: /).click()
  await expect(section.getByRole('rowheader', { name: /labels\/first\.json/ })).toBeVisible()
  await page.goto('/pathologies/candidate-churn')
  await expect(page.getByText(/^Not measured\. This detector judges a trace as a whole/)).toBeVisible()
})

test('from a finding one goes on to the next trace that has one', async ({ page }) => {
  await page.goto('/pathologies/cannot-hear?run=scripted-forced')
  await page
    .getByRole('link', { name: /But I can't actually hear the audio/ })
    .first()
    .click()
  await expect(page).toHaveURL(/list=.*pathology%3Dcannot-hear/)
  await expect(page.getByText('1 of 7', { exact: true })).toBeVisible()
})

test('what is not there says what was looked for, also where the address cannot be decoded', async ({ page }) => {
  const nothing = [
    ['/runs', 'There is no run of this key'],
    ['/clips', 'There is no clip of this key'],
    ['/t', 'There is no trace of this key'],
    ['/pathologies', 'There is no pathology of this name'],
  ]
  for (const [under, title = ''] of nothing) {
    for (const key of ['none', '%E0%A4%A', 'x%']) {
      expect((await page.goto(`${under}/${key}`))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
      await expect(page.getByText(/^Looked for /)).toContainText(`${under}/${key}`)
    }
  }
  expect((await page.goto('/?dataset=none'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('on a phone the tab of the page is in view, and a faded edge says that there are more', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const [address, tab, more] of [
    ['/pathologies', 'Pathologies', 'left'],
    ['/', 'Leaderboard', 'right'],
  ] as const) {
    await page.goto(address)
    const row = page.getByRole('navigation', { name: 'Pages' })
    await expect(row).toHaveAttribute('data-more', more)
    await expect(row.getByRole('link', { name: tab })).toBeInViewport({ ratio: 1 })
  }
})

test('fates and states say on hover what they mean', async ({ page }) => {
  await page.goto('/runs/scripted-forced')
  await expect(page.getByTitle('The answer is gold.').first()).toHaveText('committed-exact')
  await expect(page.getByTitle(/^Cut at the token limit/).first()).toBeVisible()
  await page.goto('/traces?run=scripted-forced')
  await expect(page.getByRole('link', { name: /never-considered/ })).toHaveAttribute(
    'title',
    /No candidate of the reasoning/,
  )
  await expect(page.locator('td[data-column=thinkState] [title]').first()).toBeVisible()
})
