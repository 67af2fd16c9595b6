import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { apiTraceList } from '@/lib/export/api-schema'
import { ownServer } from './own-server'

const demo = '/clips/q017?dataset=streets-50-demo&retrieval=koelner&k=10'
const traces = (page: Page) => page.getByRole('region', { name: 'Traces of this clip' })
const runNames = (page: Page) => traces(page).getByRole('heading', { level: 3 }).allTextContents()

async function fitsAndIsClean(page: Page) {
  for (const { colorScheme, width, height } of [
    { colorScheme: 'light', width: 1440, height: 900 },
    { colorScheme: 'dark', width: 390, height: 844 },
  ] as const) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height })
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over, `${width} px`).toBeLessThanOrEqual(0)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
}

test('all runs stand one above the other, scripted ones last, each against what was said', async ({ page }) => {
  await page.goto(demo)
  expect((await runNames(page)).map((name) => name.split(/scripted| |:|,/)[0])).toHaveLength(4)
  expect((await runNames(page)).map((name) => name.includes('Scripted imitation'))).toEqual([false, false, true, true])
  const search = traces(page).getByRole('region', { name: /^Phone search/ })
  await expect(search.locator('del')).toHaveText(['Torstraße'])
  await expect(search.locator('ins')).toHaveText(['Saalestraße'])
  await expect(search.getByRole('img', { name: /^gold-dropped; gold named at/ })).toBeVisible()
  await expect(search).toContainText(/rank>100at kmissgold fateconsidered-droppedstateclosedchars519/)
  const width = async (name: RegExp) =>
    (await traces(page).getByRole('region', { name }).getByRole('img').boundingBox())?.width
  expect(await width(/forced reasoning/)).toBe(await width(/^Phone search/))
})

test('a trace opens in the list of its clip, and beside the one that was ranked best', async ({ page }) => {
  await page.goto(demo)
  const forced = traces(page).getByRole('region', { name: /forced reasoning/ })
  await forced.getByRole('link', { name: /^Read .*forced.* beside / }).click()
  await expect(page).toHaveURL(/\/t\/[0-9a-z]{12}\?with=[0-9a-z]{12}&list=/)
  await expect(page.getByRole('region', { name: /^Beside it/ })).toBeVisible()
  await page.goBack()
  await traces(page)
    .getByRole('link', { name: /^Trace of Phone search/ })
    .click()
  await expect(page).toHaveURL(/list=dataset%3Dstreets-50-demo%26clip%3Dq017%26retrieval%3Dkoelner%26k%3D10/)
})

test('how hard the clip is says of how many runs and clips', async ({ page }) => {
  await page.goto(demo)
  const difficulty = page.getByRole('region', { name: 'Difficulty' })
  await expect(difficulty).toContainText(/^Difficulty0 of 2 runs hit at koelner, k = 10 \(0\.00, 0\.00–0\.66\)\./)
  await expect(difficulty).toContainText(/Harder than \d+ of the 50 clips \(\d+%\); \d+ are as hard\./)
  await expect(difficulty).toContainText('Scripted, counted apart: 1 of 2 hit.')
  await expect(difficulty).toContainText('index demo-1 to depth 100')
  await difficulty.getByRole('link', { name: '0 of 2' }).click()
  await expect(page).toHaveURL(/clip=q017.*run=phone-search&run=pocketsphinx/)
})

test('j and k lead through the clips of the dataset at the same retrieval and k', async ({ page }) => {
  await page.goto(demo)
  await expect(page.getByRole('navigation', { name: 'Clips of the dataset' })).toContainText('17 of 50')
  await expect(async () => {
    await page.keyboard.press('j') // until the page listens; from this clip it always leads to the same one
    const next = /\/clips\/q018\?dataset=streets-50-demo&retrieval=koelner&k=10/
    await expect(page).toHaveURL(next, { timeout: 2_000 })
  }).toPass()
  await expect(page.getByText('18 of 50')).toBeVisible()
  await page.keyboard.press('k')
  await expect(page).toHaveURL(/\/clips\/q017\?/)
  await page.goto('/clips/q001?dataset=streets-50-demo')
  await expect(page.getByRole('link', { name: /^Previous clip/ })).toHaveCount(0)
})

test('how the clip sounds leads to the traces of clips that sound alike, as the panel and the API count them', async ({
  page,
  request,
}) => {
  await page.goto(demo)
  await expect(page.getByText(/dBFS \(RMS\), peak/)).toBeVisible()
  await page.getByRole('link', { name: 'some: traces of clips whose silence is some' }).click()
  await expect(page).toHaveURL(/silence=some/)
  const silence = page.getByRole('complementary', { name: 'Filters' }).getByRole('region', { name: 'Silence' })
  const some = silence.getByRole('link', { name: /some/ })
  await expect(some).toHaveAttribute('aria-current', 'true')
  const answer = apiTraceList.parse(
    await (await request.get('/api/v1/traces?dataset=streets-50-demo&silence=some&limit=1')).json(),
  )
  await expect(some).toContainText(String(answer.total))
  expect(answer.facets.silence?.find(({ value }) => value === 'some')?.count).toBe(answer.total)
  await page.getByRole('link', { name: 'Clear filters' }).click()
  const fold = page.getByRole('complementary', { name: 'Filters' }).getByText('Sound of the clip')
  await expect(fold).toBeVisible()
  await expect(silence).toBeHidden()
  await fold.press('Enter')
  await expect(silence).toBeVisible()
  await expect(page.getByRole('region', { name: 'Level' })).toHaveCount(0)
  expect((await request.get('/api/v1/traces?level=deafening')).status()).toBe(400)
})

test('the page fits a phone, and axe finds nothing', async ({ page }) => {
  await page.goto(demo)
  await fitsAndIsClean(page)
})

test.describe('where runs tried a clip several times', () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  const attempts = (run: string, answers: readonly (readonly [string | null, number | null])[]) =>
    answers.map(([answer, rank], attempt) => ({
      ...{ run, clip: 'q', attempt, error: answer === null ? 'timeout' : null },
      output: answer === null ? null : `<think>It sounds like ${answer}.</think>TRANSCRIPTION: Navigate to ${answer}`,
      rankings: answer === null ? [] : [{ retrieval: 'dense', indexVersion: '1', depth: 100, rank }],
    }))
  test.beforeAll(async () => {
    test.setTimeout(180_000)
    server = await ownServer([
      { dataset: { key: 'tries' } },
      { clip: { key: 'q', reference: 'Navigate to Torstraße', gold: 'Torstraße' }, dataset: 'tries' },
      { run: { key: 'steady', model: 'steady', dataset: 'tries' } },
      { run: { key: 'loose', model: 'loose', dataset: 'tries' } },
      ...attempts('steady', [
        ['Dorfstraße', 3],
        ['dorfstrasse', 3],
        ['Dorfstraße', 4],
        ['Dorfstraße', 3],
        ['Torstraße', 1],
      ]),
      ...attempts('loose', [
        ['Torstraße', 1],
        ['Toastraße', 12],
        ['Tor Allee', null],
        [null, null],
        ['Toastraße', 12],
      ]),
      { run: { key: 'elsewhere', model: 'elsewhere', dataset: 'tries' } },
      {
        ...{ run: 'elsewhere', clip: 'q', output: 'TRANSCRIPTION: Navigate to Torstraße' },
        rankings: [{ retrieval: 'dense', indexVersion: '2', depth: 100, rank: 1 }],
      },
    ])
  })
  test.afterAll(async () => server.stop())

  test('they are grouped, with a verdict, the answers and their ranks', async ({ page }) => {
    await page.goto(`${server.url}/clips/q?dataset=tries&retrieval=dense&k=1`)
    const of = (name: string) => traces(page).getByRole('region', { name })
    const [loose, steady] = [of('loose'), of('steady')]
    await expect(steady.getByText('stable mishearing: 4 of 5 attempts give “Dorfstraße”')).toBeVisible()
    await expect(steady.getByRole('row', { name: 'Dorfstraße 4 of 5 3 (3 times), 4' })).toBeVisible()
    await expect(loose.getByText('coin toss: 5 attempts, 4 answers')).toBeVisible()
    await expect(loose.getByRole('row', { name: 'no transcription 1 of 5 –' })).toBeVisible()
    await expect(loose.getByRole('listitem')).toHaveCount(5)
    await expect(page.getByRole('region', { name: 'Difficulty' })).toContainText('0.4 of 2 runs hit at dense, k = 1')
    await expect(page.getByRole('navigation', { name: 'Clips of the dataset' })).toContainText('1 of 1')
    await fitsAndIsClean(page)
  })

  test('each search has its line of difficulty, and how it is counted is said once', async ({ page }) => {
    await page.goto(`${server.url}/clips/q?dataset=tries&retrieval=dense&k=1`)
    const difficulty = page.getByRole('region', { name: 'Difficulty' })
    await expect(difficulty.getByText(/Searched in index [12] to depth 100\.$/)).toHaveCount(2)
    const how = difficulty.getByText(/counts as the mean of its attempts/)
    await expect(how).toHaveCount(1)
    await expect(how).not.toHaveAttribute('open')
    await difficulty.getByText('How it is counted').press('Enter')
    await expect(how).toHaveAttribute('open')
  })
})

test('more clips than an address holds are led to in several lists, which name each of them once', async ({ page }) => {
  test.setTimeout(180_000)
  const clips = Array.from({ length: 130 }, (_, at) => `c${String(at).padStart(3, '0')}`)
  const server = await ownServer([
    { dataset: { key: 'long' } },
    ...clips.map((key) => ({ clip: { key, gold: `${key}straße` }, dataset: 'long' })),
    { run: { key: 'a', model: 'a', dataset: 'long' } },
    ...clips.map((clip, at) => ({
      ...{ run: 'a', clip, output: 'a street' },
      rankings: [{ retrieval: 'dense', indexVersion: '1', depth: 20, rank: at === 0 ? null : 1, top: [] }],
    })),
  ])
  try {
    await page.goto(`${server.url}/clips/c000?dataset=long`)
    const difficulty = page.getByRole('region', { name: 'Difficulty' })
    await expect(difficulty).toContainText(
      'Harder than 129 (clips 1–100, 101–129) of the 130 clips (99%); none is as hard.',
    )
    const named: string[] = []
    for (const list of ['1–100', '101–129']) {
      const link = difficulty.getByRole('link', { name: `clips ${list}: traces of the clips that it is harder than` })
      named.push(...new URLSearchParams((await link.getAttribute('href'))?.split('?')[1]).getAll('clip'))
    }
    expect(named.toSorted()).toEqual(clips.slice(1))
    await difficulty.getByRole('link', { name: '101–129' }).click()
    await expect(page).toHaveURL(/clip=c101&/)
    await expect(page.getByRole('status')).toHaveText(/\b29\b/)
  } finally {
    await server.stop()
  }
})
