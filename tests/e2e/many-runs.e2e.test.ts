import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { type OwnServer, ownServer } from './own-server'

const runs = Array.from({ length: 18 }, (_, at) => `run-${String(at + 1).padStart(2, '0')}`)
const clips = ['p', 'q', 'r', 's', 't', 'u']

const trace = (run: number, clip: number) => ({
  ...{ run: runs[run], clip: clips[clip], latencyMs: 900 },
  output:
    run === 17
      ? 'TRANSCRIPTION: Navigate to Torstraße'
      : `<think>${(run + clip) % 4 === 0 ? 'I cannot hear the audio. ' : ''}It is Torstraße.</think>\nTRANSCRIPTION: Navigate to Torstraße`,
  rankings: [{ retrieval: 'dense', indexVersion: '1', depth: 100, rank: 1 + ((run * 7 + clip * 5) % 40), top: [] }],
})

let server: OwnServer
test.beforeAll(async () => {
  // An import and a start of the server, which other tests may slow.
  test.setTimeout(240_000)
  server = await ownServer([
    { dataset: { key: 'many' } },
    ...clips.map((key) => ({
      clip: { key, reference: 'Navigate to Torstraße', gold: 'Torstraße' },
      dataset: 'many',
    })),
    ...runs.map((key, at) => ({ run: { key, model: `model-${at}`, dataset: 'many', asksReasoning: at < 17 } })),
    ...runs.flatMap((_, run) => clips.map((_, clip) => trace(run, clip))),
  ])
})
test.afterAll(async () => server.stop())

const pathologies = (page: Page) => page.getByRole('region', { name: 'Pathologies', exact: true })

async function isClean(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
}

for (const [colorScheme, width, height] of [
  ['light', 1440, 900],
  ['dark', 390, 844],
] as const) {
  test(`the matrix of 18 runs scrolls in its own box at ${width} px, with its heads and names in sight`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    await page.goto(`${server.url}/pathologies`)
    const matrix = pathologies(page)
    await expect(matrix.getByRole('columnheader')).toHaveCount(19)
    // One table of runs for each pathology was as high as 24 windows.
    expect(await page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight)).toBeLessThan(4)
    const name = matrix.getByRole('rowheader', { name: /^cannot-hear/ })
    const last = matrix.getByRole('columnheader', { name: /^model-17/ })
    await matrix.evaluate((box) => box.scrollTo({ left: box.scrollWidth, top: box.scrollHeight }))
    await expect(name).toBeInViewport({ ratio: 1 })
    await expect(last).toBeInViewport({ ratio: 1 })
    await isClean(page)
  })
}

test('a cell that is reached by keyboard is not hidden behind the names', async ({ page }) => {
  await page.goto(`${server.url}/pathologies`)
  const row = pathologies(page).getByRole('row', { name: /^cannot-hear/ })
  await row.getByRole('link', { name: /traces of model-16 with/ }).focus()
  for (let at = 0; at < 10; at++) await page.keyboard.press('Shift+Tab')
  const cell = await page.locator(':focus').boundingBox()
  const name = await row.getByRole('rowheader').boundingBox()
  expect(cell?.x).toBeGreaterThanOrEqual((name?.x ?? 0) + (name?.width ?? 0))
})

test('recall of many runs has a panel for each, whose dots lead to its hits', async ({ page }) => {
  await page.goto(server.url)
  const figure = page.getByRole('figure', { name: /^Recall over k at dense, many/ })
  await expect(figure).toContainText('a panel for each run, the others grey behind it')
  for (const at of [0, 17]) await expect(figure.locator('svg').getByText(`model-${at}`, { exact: true })).toBeVisible()
  const dots = figure.getByRole('link', { name: /^run-05: \d\.\d\d \(0\.\d\d–\d\.\d\d\), n 6, k = / })
  await expect(dots).toHaveCount(3)
  await dots.last().press('Enter')
  await expect(page).toHaveURL(/run=run-05.*outcome=hit/)
})

test('retrieval model and k of a recall stay in sight while the runs go by', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(server.url)
  const table = page.getByRole('region', { name: 'Recall by retrieval model, k and run' })
  await table.evaluate((box) => box.scrollTo({ left: box.scrollWidth }))
  await expect(table.getByRole('rowheader', { name: /^dense/ }).first()).toBeInViewport({ ratio: 1 })
  await expect(table.getByRole('rowheader', { name: /^40: order/ })).toBeInViewport({ ratio: 1 })
  await isClean(page)
})
