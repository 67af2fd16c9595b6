import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { importHere, removeHere } from './this-home'

const sentence = (at: number) => `Sentence ${at} of it: the vowel is short, so maybe it is "Östliche Straße" after all.`
/** 2 MB of reasoning; what stands at its end stands nowhere else. */
const lines = Array.from(
  { length: 24_000 },
  (_, at) => `${sentence(at)}${at % 900 === 450 ? " I can't hear the audio." : ''}`,
)
const reasoning = `${lines.join('\n')}\nThe very last words are these.`

const hostile = [
  '\u202eright to left שלום\u202c, zero\u200bwidth, c\u0327o\u0308mbining, 👩‍👩‍👧‍👦 and a lone \ud800 surrogate.',
  '</think-not></script><script>document.title = "run"</script><img src=x onerror="document.title = 1">',
  '\u001b[31mred\u001b[0m <b>bold</b> **strong** &amp; \u0000 end.\r',
]

let keys: Record<string, string> = {}

test.beforeAll(async ({ request }) => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'mondegreen-long-'))
  const file = join(folder, 'long.jsonl')
  const output = (text: string) => `<think>${text}</think>TRANSCRIPTION: Navigate to Östliche Straße`
  const texts: Record<string, string> = {
    long: reasoning,
    line: 'x'.repeat(100_000),
    words: sentence(1).repeat(6_000).replaceAll('\n', ' '),
    hostile: hostile.join('\n'),
  }
  const records = [
    { dataset: { key: 'long' } },
    { run: { key: 'long', model: 'm', dataset: 'long', asksReasoning: true } },
    ...Object.entries(texts).flatMap(([key, text]) => [
      { clip: { key, gold: 'Östliche Straße', reference: 'Navigate to Östliche Straße' }, dataset: 'long' },
      { run: 'long', clip: key, output: output(text) },
    ]),
  ]
  await writeFile(file, records.map((record) => JSON.stringify(record)).join('\n'))
  importHere(file)
  await rm(folder, { recursive: true })
  const { items } = await (await request.get('/api/v1/traces?run=long')).json()
  keys = Object.fromEntries(items.map((item: { key: string; clip: { key: string } }) => [item.clip.key, item.key]))
})

test.afterAll(() => removeHere('dataset', 'long'))

const shownText = (page: Page) =>
  page.locator('#reasoning [data-start]').evaluateAll((runs) => runs.map((run) => run.firstChild?.textContent).join(''))

test('of 2 MB the page sends a part, and more as one scrolls', async ({ page, request }) => {
  const html = await (await request.get(`/t/${keys.long}`)).text()
  const short = await (await request.get(`/t/${keys.hostile}`)).text()
  expect(html.length).toBeLessThan(short.length + 1_000_000)
  await page.goto(`/t/${keys.long}`)
  const before = (await shownText(page)).length
  expect(before).toBeLessThan(60_000)
  const more = page.getByRole('button', { name: 'More text' })
  await more.scrollIntoViewIfNeeded()
  await expect.poll(async () => (await shownText(page)).length).toBeGreaterThan(before + 10_000)
  expect(reasoning.replaceAll('\n', '').startsWith(await shownText(page))).toBe(true)
})

test('a link opens at its span at the end of 2 MB, and its words are found again where they moved', async ({
  page,
}) => {
  const start = reasoning.indexOf('The very last words')
  const quote = encodeURIComponent('The very last words are these.')
  await page.goto(`/t/${keys.long}?s=${start}-${start + 30}&quote=${quote}`)
  await expect(page.locator('[data-selected]')).toHaveText('The very last words are these.')
  await expect(page.locator('[data-selected]')).toBeInViewport()
  await page.goto(`/t/${keys.long}?s=5-35&quote=${quote}`)
  await expect(page.getByText('The linked passage has moved')).toBeVisible()
  await expect(page.locator('[data-selected]')).toBeInViewport()
})

test('find, the next finding and the minimap reach what is not loaded', async ({ page }) => {
  await page.goto(`/t/${keys.long}`)
  await expect(page.getByRole('checkbox', { name: /cannot-hear/ })).toBeEnabled()
  await page.keyboard.press('f')
  const find = page.getByRole('textbox', { name: 'Find in this trace' })
  await find.fill('very last words')
  await expect(page.getByText('The very last words are these.')).toBeInViewport()
  await find.press('Escape')
  await page.getByRole('scrollbar', { name: 'Place in the reasoning' }).press('Home')
  await expect(page.getByText('Sentence 0 of it')).toBeInViewport()
  for (let step = 0; step < 3; step++) await page.keyboard.press('n')
  const current = page.locator('mark[data-current]')
  await expect(current).toBeInViewport()
})

test('a line of 100,000 characters and one without a line break are shown whole', async ({ page }) => {
  await page.goto(`/t/${keys.line}`)
  expect(await shownText(page)).toBe('x'.repeat(100_000))
  await page.goto(`/t/${keys.words}`)
  expect((await shownText(page)).startsWith(sentence(1).repeat(100))).toBe(true)
})

test('no character of a reasoning is markup', async ({ page }) => {
  await page.goto(`/t/${keys.hostile}`)
  await expect(page).toHaveTitle(/hostile/)
  expect(await shownText(page)).toBe(hostile.join('').toWellFormed().replace('\0', '\u2400').replace('\r', ' '))
  await expect(page.locator('#reasoning :is(b, strong, img, script)')).toHaveCount(0)
})

test('a trace of a clip without audio, which loads no player, sends at most 170 kB of scripts', async ({ page }) => {
  const sizes: Promise<number>[] = []
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') sizes.push(request.sizes().then((size) => size.responseBodySize))
  })
  await page.goto(`/t/${keys.hostile}`, { waitUntil: 'networkidle' })
  await expect(page.getByText('This clip was imported without audio.')).toBeVisible()
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(170_000)
})
