import { readFileSync, writeFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { parquetReadObjects } from 'hyparquet'
import { apiProblem, apiTraceList } from '@/lib/export/api-schema'

const filters = 'dataset=streets-50-demo&run=phone-search&retrieval=koelner&k=10&outcome=hit&outcome=miss'

// SHA-256 over "stepfunr1-post\nislaendische\n0": the same in every home.
const seed = '/t/7tn9tyk9dswg'

/** What the page says on its console, and what it asks for beyond itself. */
function heard(page: Page): { readonly errors: string[]; readonly requests: string[] } {
  const [errors, requests]: [string[], string[]] = [[], []]
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('request', (request) => /^(data|file):/.test(request.url()) || requests.push(request.url()))
  return { errors, requests }
}

test('each format gives out the traces that the list of the same filters counts', async ({ request }) => {
  const { total } = apiTraceList.parse(await (await request.get(`/api/v1/traces?${filters}`)).json())
  expect(total).toBeGreaterThan(5)
  const get = async (format: string, type: string) => {
    const response = await request.get(`/api/v1/export?format=${format}&${filters}`)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toContain(type)
    expect(response.headers()['content-disposition']).toContain(`run=phone-search_retrieval=koelner_k=10_outcome=hit`)
    return response.body()
  }
  const lines = (await get('jsonl', 'application/x-ndjson')).toString().trimEnd().split('\n')
  expect(lines.map((line) => JSON.parse(line)).filter((one) => one.run && one.clip)).toHaveLength(total)
  const csv = (await get('csv', 'text/csv')).toString()
  expect(csv.match(/^[0-9a-hj-km-np-tv-z]{12},streets-50-demo,/gm)).toHaveLength(total)
  const rows = await parquetReadObjects({ file: new Uint8Array(await get('parquet', 'parquet')).buffer })
  expect(rows).toHaveLength(total)
  const zip = await get('zip', 'application/zip')
  expect(zip.subarray(0, 4).toString('latin1')).toBe('PK\x03\x04')
  expect(zip.includes('audio/q002.ogg')).toBe(true)
})

test('what is asked wrongly of an export is a problem that says what was expected', async ({ request }) => {
  for (const [query, expected] of [
    ['format=xlsx', 'expected one of jsonl, csv, parquet, zip'],
    ['outcome=won', 'expected one of hit, miss, unranked'],
    ['limit=5', 'no parameter "limit"'],
    ['modle=a', 'no parameter "modle"'],
  ] as const) {
    const response = await request.get(`/api/v1/export?${query}`)
    expect(response.status()).toBe(400)
    expect(apiProblem.parse(await response.json()).detail).toContain(expected)
  }
})

test('the list is exported from its menu with the keyboard alone, under its filters', async ({ page }) => {
  const { errors } = heard(page)
  await page.goto(`/traces?${filters}`)
  const button = page.getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Export' })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^CSV/ })).toBeFocused()
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^mondegreen_dataset=streets-50-demo_run=phone-search_.*\.csv$/)
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^trace,dataset,clip/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation', { name: 'Export' })).toBeHidden()
  await expect(button).toBeFocused()
  expect(errors).toEqual([])
})

test('an evidence card opens without a network: the sound, the passage and each finding in its place', async ({
  page,
  browser,
}, info) => {
  await page.goto(`${seed}?s=207-235`)
  await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
  await page.evaluate(() => {
    const marked = [...document.querySelectorAll('[data-selected]')]
    const [first, last] = [marked[0], marked.at(-1)]
    if (first && last) getSelection()?.setBaseAndExtent(first, 0, last, last.childNodes.length)
  })
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('e')
  const file = info.outputPath((await downloading).suggestedFilename())
  await (await downloading).saveAs(file)

  const context = await browser.newContext({ offline: true })
  const card = await context.newPage()
  const { errors, requests } = heard(card)
  await card.goto(`file://${encodeURI(file)}`)
  await expect(card.locator('#selected')).toBeVisible()
  expect((await card.locator('.selected').allTextContents()).join('')).toBe("Hmm, that's a bit confusing.")
  const mark = card.locator('mark', { hasText: "can't actually hear the audio" })
  await expect(mark.first()).toHaveAttribute('title', 'cannot-hear')
  await card.getByRole('link', { name: 'cannot-hear' }).first().click()
  await expect(card.locator(':target')).toHaveText('cannot-hear')
  await expect(card.getByText('Isländische Straße').first()).toBeVisible()
  expect(await card.locator('a[href^="http"]').allTextContents()).toEqual([
    expect.stringContaining(`${seed}?s=207-235&quote=`),
  ])
  expect(await card.locator('script, link, iframe, img[src^="http"]').count()).toBe(0)
  expect((await new AxeBuilder({ page: card }).analyze()).violations).toEqual([])
  await card.setViewportSize({ width: 390, height: 844 })
  expect(await card.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  expect([errors, requests]).toEqual([[], []])
  await context.close()
})

test('the sound of a card plays offline, and a card of nothing is a problem', async ({
  page,
  request,
  browser,
}, info) => {
  const list = apiTraceList.parse(await (await request.get('/api/v1/traces?clip=q002&run=pocketsphinx')).json())
  const answer = await page.goto(`/t/${list.items[0]?.key}/card`)
  expect(answer?.headers()['content-disposition']).toContain('q002_pocketsphinx_')
  const file = info.outputPath('card.html')
  writeFileSync(file, (await answer?.body()) ?? '')
  const context = await browser.newContext({ offline: true })
  const card = await context.newPage()
  const { errors, requests } = heard(card)
  await card.goto(`file://${encodeURI(file)}`)
  const duration = () => card.evaluate(() => document.querySelector('audio')?.duration ?? 0)
  await expect.poll(duration).toBeGreaterThan(0.5)
  await expect(card.getByRole('img', { name: /Waveform of/ })).toBeVisible()
  expect([errors, requests]).toEqual([[], []])
  await context.close()
  expect((await request.get('/t/000000000000/card')).status()).toBe(404)
})
