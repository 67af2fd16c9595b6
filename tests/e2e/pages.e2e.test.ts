import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const pages = [
  ['/', 'Recall by retrieval model, k and run'],
  ['/?dataset=streets-50-post&k=5', 'Recall by retrieval model, k and run'],
  ['/runs?k=10&retrieval=koelner', 'Runs'],
  ['/runs/scripted-forced', 'Pathologies'],
  ['/runs/pocketsphinx', 'Recall'],
  ['/clips/q017?dataset=streets-50-demo&k=10', 'Traces of this clip'],
  ['/pathologies', 'Rate of cannot-hear by run'],
  ['/pathologies/user-typo', 'Rate of user-typo by run'],
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

test('the leaderboard marks the best real run, keeps scripted runs last, and leads to the misses', async ({ page }) => {
  await page.goto('/')
  const table = page.getByRole('region', { name: 'Recall by retrieval model, k and run' })
  const heads = await table.getByRole('columnheader').allTextContents()
  expect(heads.slice(2).map((head) => /scripted/.test(head))).toEqual([false, false, true, true])
  const first = table.getByRole('row').nth(1)
  await expect(first.getByRole('cell').nth(1)).toContainText('best')
  await expect(first.getByRole('cell').nth(1)).toContainText('n 50')
  await first.getByRole('link', { name: /misses of phone-search/ }).click()
  await expect(page).toHaveURL(/\/traces\?dataset=streets-50-demo&run=phone-search&retrieval=koelner&k=1&outcome=miss/)
})

test('any k can be asked of the leaderboard, and a dash stands beyond the depth', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('k', { exact: true }).fill('500')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/k=500/)
  await expect(page.getByRole('row', { name: /koelner 500 – –/ })).toBeVisible()
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

test('what is not there says so', async ({ page }) => {
  for (const address of ['/runs/none', '/clips/none', '/pathologies/none', '/?dataset=none']) {
    expect((await page.goto(address))?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})
