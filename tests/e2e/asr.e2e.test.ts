import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { apiAsr } from '@/lib/export/api-asr'
import { apiProblem, apiTraceList } from '@/lib/export/api-schema'

const run = '/runs/phone-search'

test('a run shows its error rates, normalised or raw, and the API answers the same', async ({ page, request }) => {
  await page.goto(run)
  const section = page.getByRole('region', { name: /^Transcription/ })
  for (const [choice, normalise] of [
    ['normalised', 'yes'],
    ['raw', 'no'],
  ] as const) {
    await section.getByRole('navigation', { name: 'Words' }).getByRole('link', { name: choice }).click()
    await expect(section.getByRole('link', { name: choice, exact: true })).toHaveAttribute('aria-current', 'true')
    const response = await request.get(`/api/v1/asr?run=phone-search&normalise=${normalise}`)
    const [row] = apiAsr.parse(await response.json()).rows
    const { wer, low, high, cer, entityAccuracy, words, substitutions, insertions, deletions } = row ?? {}
    const cells = section.getByRole('region', { name: 'Error rates' }).locator('tbody td')
    const two = (value?: number | null) => value?.toFixed(2) ?? 'none'
    await expect(cells.nth(0)).toHaveText(`${two(wer)}${two(low)}–${two(high)} · n 50${words} words`)
    await expect(cells.nth(1)).toContainText(two(cer))
    await expect(cells.nth(2)).toContainText(two(entityAccuracy))
    for (const [at, count] of [substitutions, deletions, insertions].entries())
      await expect(cells.nth(3 + at)).toHaveText(new RegExp(`^${count}of [\\d,]+ words$`))
    expect(((substitutions ?? 0) + (insertions ?? 0) + (deletions ?? 0)) / (words ?? 1)).toBeCloseTo(wer ?? 0, 12)
  }
  await expect(page).toHaveURL(/normalise=no/)
  await expect(section.getByText('Raw: words are what stands between spaces')).toBeVisible()
})

test('a confused word leads to its traces, and the filter comes off again', async ({ page, request }) => {
  await page.goto(run)
  const row = page.getByRole('region', { name: 'Words heard as others' }).getByRole('row', { name: /allee → strasse/ })
  const traces = Number(await row.getByRole('cell').last().textContent())
  expect(traces).toBeGreaterThan(1)
  await row.getByRole('link').click()
  await expect(page).toHaveURL(/edit=allee%3Estrasse|edit=allee>strasse/)
  await expect(page.getByRole('status')).toHaveText(`${traces} traces of 1 run`)
  const list = await request.get('/api/v1/traces?run=phone-search&edit=Allee%3EStra%C3%9Fe')
  const { items, total } = apiTraceList.parse(await list.json())
  expect(total).toBe(traces)
  for (const { clip, transcription } of items) {
    expect(clip.reference).toContain('Allee')
    expect(transcription).toContain('Straße')
  }
  const chip = page.getByRole('region', { name: 'Word edit' }).getByRole('link', { name: 'allee → strasse' })
  await chip.click()
  await expect(page.getByRole('status')).toHaveText('50 traces of 1 run')
})

test('a confused sound leads to the traces of its word pairs', async ({ page }) => {
  await page.goto('/runs/scripted-forced')
  const row = page.getByRole('region', { name: 'Sounds of the spelling' }).locator('tbody tr').first()
  const [traces, pairs] = [row.getByRole('cell').nth(1), row.getByRole('cell').nth(2)]
  const [n, distinct] = [await traces.textContent(), Number(await pairs.textContent())]
  await row.getByRole('link').click()
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${n} traces? of 1 run$`))
  expect(new URL(page.url()).searchParams.getAll('edit')).toHaveLength(distinct)
})

test('runs are sorted by word error rate and by entity accuracy, the scripted ones last', async ({ page }) => {
  await page.goto('/runs?dataset=streets-50-demo&sort=wer')
  const names = page.locator('tbody th a')
  await expect(names).toHaveText(['phone-search', 'pocketsphinx', 'scripted-free', 'scripted-forced'])
  await page.getByRole('link', { name: 'WER, sort descending' }).click()
  await expect(names.first()).toHaveText('pocketsphinx')
  await page.getByRole('navigation', { name: 'Words' }).getByRole('link', { name: 'raw' }).click()
  await expect(page).toHaveURL(/sort=-wer.*normalise=no/)
  await expect(page.getByRole('columnheader', { name: /WER, raw/ })).toHaveAttribute('aria-sort', 'descending')
  await page.getByRole('link', { name: /^entity, raw, sort/ }).click()
  await expect(page).toHaveURL(/sort=-entityAccuracy/)
  await expect(names.first()).toHaveText('phone-search')
})

test.describe('the API says what was expected', () => {
  for (const [query, status, expected] of [
    ['', 400, 'run: expected the key of a run'],
    ['run=phone-search&normalise=perhaps', 400, 'expected one of true, false, yes, no, 1, 0'],
    ['run=phone-search&k=1', 400, 'no parameter "k"'],
    ['run=phone-search&run=none', 404, 'no run "none"'],
  ] as const)
    test(`${status} for "${query}"`, async ({ request }) => {
      const response = await request.get(`/api/v1/asr?${query}`)
      expect(response.status()).toBe(status)
      expect(apiProblem.parse(await response.json()).detail).toContain(expected)
    })

  test('405 for a method that changes things', async ({ request }) => {
    expect((await request.post('/api/v1/asr?run=phone-search')).status()).toBe(405)
  })
})

test('rows come in the order in which the runs were named', async ({ request }) => {
  const response = await request.get('/api/v1/asr?run=scripted-free&run=pocketsphinx&run=scripted-free')
  const { rows } = apiAsr.parse(await response.json())
  expect(rows.map(({ run: key, n }) => [key, n])).toEqual([
    ['scripted-free', 50],
    ['pocketsphinx', 50],
  ])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing, and a phone needs no sideways scroll, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    for (const path of [run, `${run}?normalise=no`, '/runs', '/traces?run=phone-search&edit=allee%3Estrasse']) {
      await page.goto(path)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
    }
    await context.close()
  })
