import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { importHere, removeHere } from './this-home'

const search = { retrieval: 'dense', indexVersion: '7', depth: 100 }
const keys = Array.from({ length: 12 }, (_, at) => `c${String(at + 1).padStart(2, '0')}`)

/** Gold is thought of first and decided against, so that the answer ranks far down; longer for later clips. */
const wavering = (at: number) =>
  `It could be Isländische Straße. ${'The vowel is long. '.repeat(at * 3)}But maybe it is Östliche Straße. Isländische Straße is not likely. The final answer is Östliche Straße.`
const settled = 'It could be Isländische Straße. The final answer is Isländische Straße.'

/** 4 of 12 answer gold; of the other 8, 6 have ranks of their candidates, in which gold ranks first. */
function trace(clip: string, at: number) {
  const isHit = at % 3 === 0
  const answer = isHit ? 'Isländische Straße' : 'Östliche Straße'
  return {
    ...{ run: 'wavering', clip, latencyMs: 900 },
    output: `<think>${isHit ? settled : wavering(at)}</think>\nTRANSCRIPTION: Navigate to ${answer}`,
    rankings: [{ ...search, rank: isHit ? 1 : 40 + at, top: [] }],
    candidateRanks: isHit || at > 9 ? [] : [{ ...search, text: 'Isländische Str.', rank: 1 }],
  }
}

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'mondegreen-decision-'))
  const lines = [
    { dataset: { key: 'wavering-12', origin: 'scripted' } },
    ...keys.map((key) => ({
      clip: { key, reference: 'Navigate to Isländische Straße', gold: 'Isländische Straße' },
      dataset: 'wavering-12',
    })),
    { run: { key: 'wavering', model: 'wavering', dataset: 'wavering-12', origin: 'scripted', asksReasoning: true } },
    ...keys.map(trace),
  ]
  await writeFile(join(folder, 'records.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  importHere(join(folder, 'records.jsonl'))
  await rm(folder, { recursive: true })
})
test.afterAll(() => removeHere('dataset', 'wavering-12'))

const section = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: /^What the decision lost/ }) })
const table = (page: Page) => page.getByRole('region', { name: 'Decision loss' })

test('a run whose candidates are ranked shows what deciding lost, and leads to the traces', async ({ page }) => {
  await page.goto('/runs/wavering')
  await expect(section(page)).toContainText('recall@1 at dense, index 7, depth 100')
  await expect(table(page).getByRole('row', { name: /oracle over trace/ })).toContainText(/0\.83.*n 12/)
  await expect(table(page).getByRole('row', { name: /submitted answer/ })).toContainText(/0\.33.*n 12/)
  await expect(table(page).getByRole('row', { name: /decision loss/ })).toContainText(/0\.50.*n 12/)
  await expect(section(page)).toContainText('Candidate ranks are known for 10 of 12 traces with candidates')
  await expect(section(page)).toContainText('so the oracle is a lower bound')
  const lost = page.getByRole('region', { name: 'Lost by the decision' })
  await expect(lost.getByRole('row')).toHaveCount(7)
  await expect(lost.getByRole('row').nth(1)).toHaveText(/c02\s*Isländische Straße\s*1\s*41/)
  await table(page)
    .getByRole('link', { name: /misses that a candidate would have hit/ })
    .focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/outcome=miss&clip=c02&clip=c03/)
  await expect(page.getByText(/^6 traces/).first()).toBeVisible()
})

test('the cut-off changes what is lost, and stays beside the retrieval model', async ({ page }) => {
  await page.goto('/runs/wavering')
  await section(page).getByLabel('k', { exact: true }).fill('60')
  await section(page).getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/\/runs\/wavering\?retrieval=dense&k=60/)
  await expect(table(page).getByRole('row', { name: /decision loss/ })).toContainText('0.00')
  await page.goto('/runs/wavering?k=101')
  await expect(section(page)).toContainText('Not known: k = 101 lies beyond the searched depth of 100')
})

test('the curve says where gold stood and what is not known; its files carry what they rest on', async ({
  page,
  request,
}) => {
  await page.goto('/runs/wavering')
  const figure = page.getByRole('figure', { name: /^What stood over the reasoning, wavering/ })
  await expect(figure).toContainText('recall@1 at dense')
  await figure.getByText('Table').click()
  // Everything but the answer's own point, at which nothing is unknown: gold stood in all, was given in 4.
  await expect(figure.getByRole('row', { name: /^answer 0\.3333/ })).toContainText('12')
  await expect(figure.getByRole('row', { name: /^50%/ })).toBeVisible()
  const links = await section(page)
    .getByRole('link', { name: 'CSV' })
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(links).toHaveLength(2)
  for (const href of links) {
    const csv = await (await request.get(href)).text()
    expect(csv).toContain('dense 7, depth 100"')
    expect(csv).toContain('?dataset=wavering-12&run=wavering&retrieval=dense&k=1')
    const svg = await request.get(href.replace('as=csv', 'as=svg'))
    const root = await page.evaluate(
      (text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.localName,
      await svg.text(),
    )
    expect([svg.status(), root]).toEqual([200, 'svg'])
  }
})

test('a group of lengths leads to its traces alone, by length', async ({ page, request }) => {
  await page.goto('/runs/wavering')
  const figure = page.getByRole('figure', { name: /^Recall@1 by length/ })
  const csv = (await figure.getByRole('link', { name: 'CSV' }).getAttribute('href')) ?? ''
  const [head = '', first = ''] = (await (await request.get(csv)).text()).trim().split('\n')
  const of = (name: string) => first.split(',')[head.split(',').indexOf(name)]
  await figure
    .getByRole('link', { name: /characters: / })
    .first()
    .click()
  await expect(page).toHaveURL(new RegExp(`sort=reasoningChars&chars=${of('shortestChars')}-${of('longestChars')}$`))
  await expect(page.getByRole('status')).toHaveText(new RegExp(`^${of('traces')} traces? of 1 run`))
})

test('a run without ranks of candidates says that its loss is not known, and how it would be', async ({ page }) => {
  await page.goto('/runs/scripted-forced')
  await expect(section(page)).toContainText('Not known: no record gives candidateRanks for')
  await expect(table(page)).toHaveCount(0)
  await section(page).getByText('How to give them').click()
  await expect(section(page).getByText('"candidateRanks":[{')).toBeVisible()
  const figure = page.getByRole('figure', { name: /^What stood over the reasoning/ })
  await expect(figure).toContainText('Recall of what stood is not known')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`what the decision lost holds the rules of accessibility in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    for (const key of ['wavering', 'scripted-forced']) {
      await page.goto(`/runs/${key}`)
      await section(page).locator('details').first().locator('summary').click()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    }
  })
}

test('on a phone the page does not scroll sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const key of ['wavering', 'scripted-forced']) {
    await page.goto(`/runs/${key}`)
    await section(page).locator('details').first().locator('summary').click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  }
})
