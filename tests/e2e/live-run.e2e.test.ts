import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openStore } from '@/lib/store/open-store'
import { type OwnServer, ownServer } from './own-server'
import { definitions, ndjson, post as send, stored } from './send-records'

let server: OwnServer
test.describe.configure({ timeout: 120_000 })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await ownServer(definitions)
})
test.afterAll(() => server.stop())

const post = (body: string) => send(server, body)

/** Whether a page has loaded what listens to events. */
async function hasListener(page: Page): Promise<boolean> {
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const scripts = files.filter((name) => name.includes('/_next/static/') && name.includes('.js'))
  const texts = await Promise.all(scripts.map(async (script) => (await page.request.get(script)).text()))
  return texts.some((text) => text.includes('/api/v1/events'))
}
const live = { run: { key: 'live', name: 'Under way', model: 'm', dataset: 'd', expected: 4 } }
const outputOf = (attempt: number) => ({ run: 'live', clip: 'q', attempt, output: `heard ${attempt}` })

test('a page of a run that is not finished follows it without being loaded again, wherever it is shown', async ({
  page,
  context,
}) => {
  await stored(await post(ndjson([live, outputOf(0)])))
  await page.goto(`${server.url}/runs/r`, { waitUntil: 'networkidle' })
  expect(await hasListener(page)).toBe(false)
  const list = await context.newPage()
  const pages = [page, list]
  await page.goto(`${server.url}/runs/live`)
  await list.goto(`${server.url}/traces?run=live&sort=-importedAt`)
  await expect.poll(() => hasListener(page)).toBe(true)
  for (const one of pages) await one.evaluate(() => document.body.setAttribute('data-same', ''))
  for (const one of pages) await expect(one.getByLabel('Runs under way')).toContainText('1 of 4 traces')
  const row = list.getByRole('row').filter({ hasText: 'heard 0' })
  await list.keyboard.press('j')
  await expect(row).toHaveAttribute('aria-selected', 'true')
  await stored(await post(ndjson([outputOf(1), outputOf(2)])))
  for (const one of pages) {
    await one.bringToFront()
    await expect(one.getByLabel('Runs under way')).toContainText('live')
    await expect(one.getByLabel('Runs under way')).toContainText('3 of 4 traces')
    await expect(one.locator('body')).toHaveAttribute('data-same', '')
  }
  await expect(list.getByText('heard 2')).toBeVisible()
  await expect(row).toHaveAttribute('aria-selected', 'true')
  for (const one of pages) expect((await new AxeBuilder({ page: one }).analyze()).violations).toEqual([])
  await stored(await post(ndjson([outputOf(3)])))
  for (const one of pages) {
    await one.bringToFront()
    await expect(one.getByLabel('Runs under way')).toHaveCount(0)
  }
})

test('such a page waits while a passage is marked, and goes on afterwards', async ({ page }) => {
  await stored(await post(ndjson([{ run: { ...live.run, key: 'marked' } }])))
  await page.clock.install()
  await page.goto(`${server.url}/runs/marked`)
  const asked: string[] = []
  page.on('request', (request) => {
    const headers = request.headers()
    if (headers.rsc && !headers['next-router-prefetch'] && request.url().includes('/runs/marked'))
      asked.push(request.url())
  })
  const changed = page.evaluate(
    () => new Promise((done) => new EventSource('/api/v1/events').addEventListener('change', done)),
  )
  await page.clock.runFor(5_000)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await page.evaluate(() => document.getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body))
  await page.clock.runFor(1_000)
  const before = asked.length
  await stored(await post(ndjson([{ run: 'marked', clip: 'q', output: 'x' }])))
  await changed
  await page.clock.runFor(10_000)
  await page.evaluate(() => fetch('/api/v1/runs').then((answer) => answer.text()))
  expect(asked).toHaveLength(before)
  await page.evaluate(() => document.getSelection()?.removeAllRanges())
  await page.clock.runFor(5_000)
  await expect(page.getByLabel('Runs under way')).toContainText('1 of 4 traces')
})

test('it says that it is stalled after two minutes without a record, also where no event comes', async ({ page }) => {
  await stored(await post(ndjson([{ run: { ...live.run, key: 'slow' } }, { run: 'slow', clip: 'q', output: 'x' }])))
  await page.route('**/api/v1/events', (route) => route.abort())
  await page.clock.install()
  await page.goto(`${server.url}/runs/slow`)
  const notice = page.getByLabel('Runs under way')
  await expect(notice).toContainText('live')
  const store = await openStore(server.home)
  await store.write.$executeRaw`UPDATE "Trace" SET "importedAt" = '2026-01-02T14:03:30.000Z' WHERE "runKey" = 'slow'`
  await store.close()
  await page.clock.runFor(125_000)
  await expect(notice).toContainText('stalled')
  await expect(notice).toContainText('1 of 4 traces · last record 2026-01-02 14:03 UTC')
  await page.goto(`${server.url}/runs`)
  await expect(page.getByRole('row').filter({ hasText: 'not finished: 1 of 4 traces' })).not.toHaveCount(0)
})
