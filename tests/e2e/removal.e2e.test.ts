import { expect, type Page, test } from '@playwright/test'
import { ownServer } from './own-server'

const clips = Array.from({ length: 3_000 }, (_, at) => `c${at}`)

function* records(): Iterable<object> {
  yield { dataset: { key: 'big', name: 'A big one', origin: 'scripted' } }
  for (const key of clips) yield { clip: { key, gold: 'Östliche Straße' }, dataset: 'big' }
  for (const key of ['first', 'second', 'third'])
    yield { run: { key, name: key, model: key, dataset: 'big', origin: 'scripted' } }
  for (const clip of clips) yield { run: 'first', clip, output: 'Östliche Straße' }
  for (const clip of clips.slice(0, 1_200)) yield { run: 'second', clip, output: 'Westliche Straße' }
  for (const clip of clips.slice(0, 700)) yield { run: 'third', clip, output: 'Westliche Straße' }
}

let server: Awaited<ReturnType<typeof ownServer>>
test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await ownServer([...records()])
})
test.afterAll(() => server.stop())

/** Each part of a removal takes long enough for a person to press Stop. */
async function slowly(page: Page) {
  await page.route('**/*', async (route) => {
    if (route.request().headers()['next-action']) await new Promise((done) => setTimeout(done, 300))
    await route.continue()
  })
}

async function tracesOf(page: Page, query: string): Promise<number> {
  return (await (await page.request.get(`${server.url}/api/v1/traces?${query}&limit=1`)).json()).total
}

const shown = (count: number) => count.toLocaleString('en')

test('stopped, the removal of a run says what is left and where; continued, it ends at the runs', async ({ page }) => {
  await slowly(page)
  await page.goto(`${server.url}/runs/first`)
  await page.getByRole('button', { name: 'Remove run…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem').first()).toHaveText('3,000 traces with their text in the run first')
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText(/[12],\d00 traces left/)
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('heading', { name: 'Left of “first”' })).toBeVisible()
  const left = await tracesOf(page, 'run=first')
  expect(left).toBeGreaterThan(0)
  expect(left).toBeLessThan(3_000)
  await expect(dialog.getByRole('listitem').first()).toHaveText(
    `${shown(left)} traces with their text in the run first`,
  )
  await dialog.getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await expect(page.getByText(`This run is being removed: ${shown(left)} traces left.`)).toBeVisible()
  await page.getByRole('button', { name: 'Continue…' }).click()
  await dialog.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page).toHaveURL(`${server.url}/runs`)
  expect((await page.goto(`${server.url}/runs/first`))?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'There is no run of this key' })).toBeVisible()
})

test('a dataset is removed from its leaderboard; stopped, it says which runs still hold traces', async ({ page }) => {
  await slowly(page)
  await page.goto(`${server.url}/?dataset=big`)
  await page.getByRole('button', { name: 'Remove dataset…' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('listitem')).toContainText([
    '1,200 traces with their text in the run second',
    '700 traces with their text in the run third',
    'finding',
    'ranking',
    '2 runs',
    '3,000 clips, and the catalogue',
    'reported figure',
    'no audio',
  ])
  await dialog.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog.getByRole('status')).toContainText(/traces, clips and runs left/)
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('heading', { name: 'Left of “A big one”' })).toBeVisible()
  for (const run of ['second', 'third']) {
    const left = await tracesOf(page, `run=${run}`)
    const item = dialog.getByRole('listitem').filter({ hasText: `in the run ${run}` })
    if (left === 0) await expect(item).toHaveCount(0)
    else await expect(item).toHaveText(`${shown(left)} traces with their text in the run ${run}`)
  }
  expect(await tracesOf(page, 'dataset=big')).toBeLessThan(1_900)
  await dialog.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Nothing has been imported yet' })).toBeVisible()
})

test('a home that is empty again says on every page how to import, and its commands fit a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const address of ['/', '/runs', '/traces', '/pathologies']) {
    await page.goto(server.url + address)
    await expect(page.getByText('npx mondegreen import').first()).toBeVisible()
    for (const block of await page.locator('pre').all()) {
      const [inner, outer] = await block.evaluate((pre) => [pre.scrollWidth, pre.clientWidth])
      expect(inner, address).toBeLessThanOrEqual(outer ?? 0)
    }
  }
})
