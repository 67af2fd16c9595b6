import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Page, expect as quickly, test } from '@playwright/test'
import { type EvalFolder, evalFolder } from './eval-folder'
import { type OwnServer, ownServer } from './own-server'
import { definitions, ndjson } from './send-records'

// A check and an import are each a process that is started; on a busy machine that alone takes long.
const expect = quickly.configure({ timeout: 90_000 })

let server: OwnServer
let data: EvalFolder
test.describe.configure({ mode: 'serial', timeout: 300_000 })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await ownServer(definitions, { MONDEGREEN_UPLOAD_FILE_MB: '30', MONDEGREEN_UPLOAD_TOTAL_MB: '40' })
  data = await evalFolder()
})
test.afterAll(async () => {
  await server.stop()
  await data.remove()
})

const uploads = () => readdir(join(server.home, 'uploads')).catch(() => [])
const files = (page: Page) => page.locator('input[type=file]').first()
const folder = (page: Page) => page.locator('input[type=file]').last()
const check = (page: Page) => page.getByRole('region', { name: 'Check', exact: true })
const store = (page: Page) => page.getByRole('region', { name: 'Import', exact: true })

async function open(page: Page): Promise<void> {
  await page.goto(`${server.url}/import`, { waitUntil: 'networkidle' })
}

async function traces(query = ''): Promise<number> {
  return (await (await fetch(`${server.url}/api/v1/traces?limit=1${query}`)).json()).total
}

/** Drops files on the page as a person would from another window. */
async function drop(page: Page, dropped: readonly { readonly name: string; readonly text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const made = new DataTransfer()
    for (const { name, text } of all) made.items.add(new File([text], name))
    return made
  }, dropped)
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer })
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
}

test('native lines are dropped, checked and imported, and the page lands on their run', async ({ page }) => {
  await open(page)
  const records = [
    { dataset: { key: 'drop' } },
    { clip: { key: 'q', gold: 'Torstraße' }, dataset: 'drop' },
    { run: { key: 'dropped', model: 'm', dataset: 'drop' } },
    { run: 'dropped', clip: 'q', output: 'TRANSCRIPTION: Torstraße' },
  ]
  await drop(page, [{ name: 'native.jsonl', text: ndjson(records) }])
  await expect(page.getByLabel('Format of native.jsonl')).toHaveValue('native')
  const button = store(page).getByRole('button')
  await expect(button).toHaveText('Import 1 run, 1 trace, 1 clip, 1 dataset')
  expect(await traces('&run=dropped')).toBe(0)
  await button.click()
  await expect(page).toHaveURL(`${server.url}/runs/dropped`)
  expect(await traces('&run=dropped')).toBe(1)
  await expect.poll(uploads).toEqual([])
})

test('the columns of a table that nobody knows are mapped beside what they hold', async ({ page }) => {
  await open(page)
  await files(page).setInputFiles(data.table)
  const report = check(page)
  await expect(report.getByText(/results\.csv:2.*expected a column with the key of the clip/)).toBeVisible()
  await expect(store(page).getByRole('button')).toBeDisabled()
  const choose = async (field: string, column: string, sample: string) => {
    const row = report.getByRole('row').filter({ has: page.getByLabel(field, { exact: true }) })
    await page.getByLabel(field, { exact: true }).selectOption(column)
    await expect(row).toContainText(sample)
  }
  await choose('clip', 'utterance', 'u2')
  await choose('output', 'said by model', 'Torgasse')
  await choose('gold', 'wanted', 'Torstraße')
  await page.getByLabel('Model').fill('a-model')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(store(page).getByRole('button')).toHaveText('Import 1 run, 3 traces, 3 clips, 1 dataset')
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  await store(page).getByRole('button').click()
  await expect(page).toHaveURL(`${server.url}/runs/results`)
  expect(await traces('&run=results')).toBe(3)
})

test('a folder of outputs, manifest, rankings and audio is joined by key; what does not join is told and given back', async ({
  page,
}) => {
  await open(page)
  await folder(page).setInputFiles(data.dir)
  await expect(page.getByRole('row').filter({ hasText: '2 files of audio' })).toContainText(`${data.name}/clips/`)
  await expect(page.getByLabel(/Format of .*outputs\.jsonl/)).toHaveValue('openai-batch')
  await expect(page.getByLabel(/^Audio/)).toHaveValue(`${data.name}/clips`)
  const report = check(page)
  await expect(report.getByText(/streets\.jsonl:1 expected a column with the key of the clip/)).toBeVisible()
  const manifest = report.getByLabel(`Columns of ${data.name}/streets.jsonl`)
  await manifest.getByLabel('clip', { exact: true }).selectOption('utt')
  await page.getByRole('button', { name: 'Check again' }).click()
  await expect(report.getByRole('row', { name: /outputs\.jsonl/ }).last()).toContainText('66 %')
  await expect(report.getByText(/clip "q9" is not in dataset "streets"/)).toBeVisible()
  await expect(report.getByText(/Dataset streets: 3 clips, 2 with audio, 0 without, 1 missing/)).toBeVisible()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    report.getByRole('link', { name: /Download/ }).click(),
  ])
  const rows = (await download.createReadStream().then((stream) => stream.toArray())).join('').trim().split('\n')
  expect(rows.map((row) => JSON.parse(row))).toContainEqual(
    expect.objectContaining({ file: 'outputs.jsonl', line: 3, row: expect.stringContaining('q9') }),
  )
  await store(page)
    .getByRole('button', { name: /Import 1 run, 2 traces, 3 clips, 1 ranking/ })
    .click()
  await expect(store(page).getByRole('status')).toContainText('Stored: 1 run, 2 traces, 3 clips, 1 ranking')
  await store(page).getByRole('link', { name: 'Open run' }).click()
  await expect(page).toHaveURL(`${server.url}/runs/outputs`)
  await expect.poll(uploads).toEqual([])
})

test('a file with bad lines is told with file, line and what was expected, and what is good of it can be imported', async ({
  page,
}) => {
  await open(page)
  const good = [...definitions, { run: 'r', clip: 'q', attempt: 5, output: 'x' }].map((one) => JSON.stringify(one))
  const lines = [...good.slice(0, 3), '{"run": "r", "clip": "q", "output": 7}', 'nonsense', good[3]]
  await drop(page, [{ name: 'wrong.jsonl', text: lines.join('\n') }])
  const report = check(page)
  await expect(report.getByText(/wrong\.jsonl:4\s+.*output: expected string/)).toBeVisible()
  await expect(report.getByText(/wrong\.jsonl:5\s+expected one JSON object a line/)).toBeVisible()
  await expect(store(page).getByRole('button')).toHaveText('Import 1 trace')
  await expect(store(page)).toContainText('2 problems, 2 rows left out: what is good is stored.')
})

test('files are pasted, and an empty one is said to be empty', async ({ page }) => {
  await open(page)
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File([text], 'pasted.jsonl'))
    clipboardData.items.add(new File([], 'nothing.jsonl'))
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, ndjson(definitions))
  await expect(page.getByLabel('Format of pasted.jsonl')).toHaveValue('native')
  await expect(page.getByLabel('Format of nothing.jsonl')).toContainText('empty: nothing to read')
})

test('a folder is dropped with all that is below it', async ({ page }) => {
  await open(page)
  const client = await page.context().newCDPSession(page)
  const dragged = { x: 300, y: 300, data: { items: [], files: [data.dir], dragOperationsMask: 1 } }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, ...dragged })
  await expect(page.getByRole('row').filter({ hasText: '2 files of audio' })).toContainText(`${data.name}/clips/`)
  await expect(page.getByLabel(/Format of .*outputs\.jsonl/)).toHaveValue('openai-batch')
})

test('a file that no format recognises, and one that is too large, say what to do', async ({ page }) => {
  await open(page)
  await files(page).setInputFiles([
    { name: 'catalogue.txt', mimeType: 'text/plain', buffer: Buffer.from('Torstraße\nTorgasse\n') },
    { name: 'large.wav', mimeType: 'audio/wav', buffer: Buffer.alloc(31_000_000) },
  ])
  await expect(page.getByLabel('Format of catalogue.txt')).toContainText('not recognised')
  await expect(page.getByRole('row', { name: /large\.wav/ }).getByRole('alert')).toContainText(
    'It has 31.0 MB, and a file may have 30.0 MB. Import it with the command',
  )
  await expect(check(page).getByRole('alert')).toContainText('None of the files is recognised')
  await page.getByRole('button', { name: 'Remove catalogue.txt' }).click()
  await page.getByRole('button', { name: 'Remove large.wav' }).click()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('a tab that is closed leaves no run and no file', async ({ page, context }) => {
  const before = await traces()
  const tab = await context.newPage()
  await open(tab)
  // the last of three files never ends
  await tab.route(/files\?path=slow/, () => {})
  await drop(tab, [
    { name: 'native.jsonl', text: ndjson([...definitions, { run: 'r', clip: 'q', attempt: 77, output: 'x' }]) },
    { name: 'slow.wav', text: 'x' },
  ])
  await expect(tab.getByLabel('Format of native.jsonl')).toBeVisible()
  await expect.poll(async () => (await uploads()).length).toBe(1)
  await tab.close({ runBeforeUnload: false })
  await expect.poll(uploads).toEqual([])
  const checking = await context.newPage()
  await open(checking)
  await drop(checking, [{ name: 'native.jsonl', text: ndjson(definitions) }])
  await expect(checking.getByRole('progressbar', { name: 'Checked' })).toBeVisible()
  await checking.close()
  await expect.poll(uploads).toEqual([])
  expect(await traces()).toBe(before)
  await open(page)
  await expect(page.getByRole('region', { name: 'Imports begun before' })).toHaveCount(0)
})

test.describe('an import that was begun', () => {
  const reasoning = 'I hear an island, or an icy land, and the street of it. '.repeat(20)
  const large = ndjson([
    ...definitions,
    { run: { key: 'large', model: 'm', dataset: 'd' } },
    ...Array.from({ length: 3_000 }, (_, attempt) => ({
      run: 'large',
      clip: 'q',
      attempt,
      output: `<think>${reasoning}</think>\nTRANSCRIPTION: x`,
    })),
  ])

  async function begin(page: Page) {
    await open(page)
    await files(page).setInputFiles({ name: 'large.jsonl', mimeType: 'text/plain', buffer: Buffer.from(large) })
    await store(page)
      .getByRole('button', { name: /Import .* traces/ })
      .click({ timeout: 120_000 })
    await expect(store(page).getByRole('progressbar', { name: 'Imported' })).toBeVisible()
    await expect.poll(() => traces('&run=large'), { intervals: [50], timeout: 60_000 }).toBeGreaterThan(0)
  }
  const begunBefore = (page: Page) => page.getByRole('region', { name: 'Imports begun before' })

  test('stops after the records under way, says what is stored, and goes on from there', async ({ page, context }) => {
    const tab = await context.newPage()
    await begin(tab)
    await store(tab).getByRole('button', { name: 'Stop' }).click()
    await expect(store(tab).getByRole('status')).toContainText('Stopped. Stored so far:')
    const stored = await traces('&run=large')
    expect(stored).toBeLessThan(3_000)
    await store(tab).getByRole('button', { name: 'Continue' }).click()
    await expect(store(tab).getByRole('progressbar', { name: 'Imported' })).toBeVisible()
    await tab.close()

    // it goes on although its page is closed, other pages answer meanwhile, and it is shown again
    const answered = await page.goto(`${server.url}/runs`)
    expect(answered?.status()).toBe(200)
    await open(page)
    await expect(begunBefore(page)).toContainText('large.jsonl')
    await expect(begunBefore(page)).toContainText('Stored:', { timeout: 200_000 })
    expect(await traces('&run=large')).toBe(3_000)
    await begunBefore(page).getByRole('button', { name: 'Take off this page' }).click()
    await expect(begunBefore(page)).toHaveCount(0)
    await expect.poll(uploads).toEqual([])
  })
})

test('a phone shows the page without scrolling sideways, in dark too, and axe finds nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await folder(page).setInputFiles(data.dir)
  await expect(check(page).getByRole('row', { name: /outputs\.jsonl/ })).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says which command imports', async ({ page }) => {
    await page.goto(`${server.url}/import`)
    // text in such an element is not found by `getByText`
    await expect(page.locator('noscript code')).toBeVisible()
    await expect(page.locator('noscript code')).toHaveText('npx mondegreen import outputs.jsonl manifest.jsonl')
  })
})
