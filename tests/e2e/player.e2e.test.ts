import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { importTones } from '@/tests/browser/tones'

// The name is said from 1.32 s to the end of its 3.13 s.
const clip = '/clips/islaendische?dataset=streets-50-post'
const tone = '/clips/tone?dataset=tones'
const seed = '/t/7tn9tyk9dswg'

test.beforeAll(importTones)

const play = (page: Page) => page.getByRole('button', { name: 'Play (space)' })
const pause = (page: Page) => page.getByRole('button', { name: 'Pause (space)' })
const wave = (page: Page) => page.getByRole('slider', { name: /^Place in the audio/ })
const clear = (page: Page) => page.getByRole('button', { name: 'Clear the marked stretch' })
const time = (page: Page) => page.locator('output[data-sec]')
const secNow = async (page: Page) => Number(await time(page).getAttribute('data-sec'))

async function open(page: Page, path: string) {
  await page.goto(path)
  await expect(play(page)).toBeEnabled()
}

async function pointAt(page: Page, share: number) {
  const box = await wave(page).boundingBox()
  if (!box) throw new Error('There is no waveform')
  return [box.x + share * box.width, box.y + box.height / 2] as const
}

async function drag(page: Page, from: number, to: number) {
  await page.mouse.move(...(await pointAt(page, from)))
  await page.mouse.down()
  await page.mouse.move(...(await pointAt(page, to)), { steps: 8 })
  await page.mouse.up()
}

const marks = (page: Page) => new URL(page.url()).searchParams.get('a')
const markedSec = (page: Page) => (marks(page) ?? '').split('-').map(Number)

/** The media elements of the page, which are in no document. */
async function keepAudios(page: Page) {
  await page.addInitScript(() => {
    const audios: HTMLAudioElement[] = []
    Object.assign(window, { audios })
    const Native = window.Audio
    window.Audio = class extends Native {
      constructor(src?: string) {
        super(src)
        audios.push(this)
      }
    }
  })
}

test('a stretch is dragged within the band of the name, and a click elsewhere takes it away', async ({ page }) => {
  await open(page, clip)
  await drag(page, 0.6, 0.8)
  await expect.poll(() => marks(page)).not.toBeNull()
  const [start = 0, end = 0] = markedSec(page)
  expect(Math.abs(start - 0.6 * 3.13)).toBeLessThan(0.05)
  expect(Math.abs(end - 0.8 * 3.13)).toBeLessThan(0.05)
  await page.mouse.click(...(await pointAt(page, 0.7)))
  await expect(clear(page)).toBeVisible()
  await page.mouse.click(...(await pointAt(page, 0.2)))
  await expect(clear(page)).toHaveCount(0)
  await expect.poll(() => marks(page)).toBeNull()
})

test('Escape and its button take the marked stretch away', async ({ page }) => {
  await open(page, `${clip}&a=0.50-1.00`)
  await expect(page.getByText('0.50–1.00 s')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(clear(page)).toHaveCount(0)
  await expect.poll(() => marks(page)).toBeNull()
  await open(page, `${clip}&a=0.50-1.00`)
  await clear(page).click()
  await expect.poll(() => marks(page)).toBeNull()
})

test('a stretch is marked by keys alone, at the playhead', async ({ page }) => {
  await open(page, clip)
  await wave(page).focus()
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await expect(time(page)).toHaveText('0.50 s')
  await page.keyboard.press('[')
  await expect.poll(() => marks(page)).toBe('0.50-3.13')
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press(']')
  await expect.poll(() => marks(page)).toBe('0.50-1.00')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toContainText('mark a stretch of sound')
})

test('a link that marks beyond the end of the clip marks what is there of it', async ({ page }) => {
  await open(page, `${clip}&a=2.50-99.00`)
  await expect(page.getByText('2.50–3.13 s')).toBeVisible()
  await expect(time(page)).toHaveText('2.50 s')
})

test('a link that marks nothing of the clip says so', async ({ page }) => {
  for (const wrong of ['50.00-99.00', '2.00-1.00', 'loud']) {
    await open(page, `${clip}&a=${wrong}`)
    await expect(page.getByText(`The link marks the sound at ${wrong}, which is no stretch of this clip`)).toBeVisible()
    await expect(clear(page)).toHaveCount(0)
  }
})

test('the link of a clip that is copied opens at the marked stretch', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, clip)
  await drag(page, 0.1, 0.3)
  await expect(clear(page)).toBeVisible()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).searchParams.get('a')).toBe(marks(page))
  expect(new URL(link).searchParams.get('dataset')).toBe('streets-50-post')
  const other = await context.newPage()
  await open(other, link)
  await expect(clear(other)).toBeVisible()
  expect(await secNow(other)).toBeCloseTo(markedSec(page)[0] ?? -1, 2)
})

test('another k leaves the marked stretch in the address', async ({ page }) => {
  await open(page, clip)
  await drag(page, 0.1, 0.3)
  await expect.poll(() => marks(page)).not.toBeNull()
  await page.getByRole('link', { name: '10', exact: true }).click()
  await expect(page).toHaveURL(/k=10.*a=0\.3/)
})

test('space plays and pauses wherever the focus is, but not in a field', async ({ page }) => {
  await open(page, `${seed}?a=0.50-1.00`)
  const loop = page.getByRole('button', { name: 'loop' })
  for (const button of [loop, page.getByRole('button', { name: 'spectrogram' })]) {
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press(' ')
    await expect(pause(page)).toBeVisible()
    await page.keyboard.press(' ')
    await expect(play(page)).toBeVisible()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-pressed', 'false')
  }
  await page.keyboard.press('f')
  await page.getByRole('textbox', { name: 'Find in this trace' }).press(' ')
  await page.getByLabel('Speed').press('l')
  await expect(loop).toHaveAttribute('aria-pressed', 'false')
  await expect(play(page)).toBeVisible()
})

test('a box that the keyboard has come to is ticked by space, and plays nothing', async ({ page }) => {
  await open(page, seed)
  const box = page.getByRole('checkbox', { name: /cannot-hear/ })
  await box.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press(' ')
  await expect(box).not.toBeChecked()
  await expect(play(page)).toBeVisible()
})

test('the name is played to its end and no further', async ({ page }) => {
  await open(page, tone)
  await page.getByRole('button', { name: 'the name' }).click()
  await expect(pause(page)).toBeVisible()
  await expect(play(page)).toBeVisible()
  await expect(time(page)).toHaveText('1.00 s')
})

test('a click beyond the name while it is played goes on from there', async ({ page }) => {
  await open(page, tone)
  await page.getByLabel('Speed').selectOption('0.5')
  await page.getByRole('button', { name: 'the name' }).click()
  await expect(pause(page)).toBeVisible()
  await page.mouse.click(...(await pointAt(page, 0.6)))
  await expect.poll(() => secNow(page)).toBeGreaterThan(1.4)
})

test('a marked stretch repeats without going beyond its end', async ({ page }) => {
  await keepAudios(page)
  await open(page, `${clip}&a=0.50-0.90`)
  await expect.poll(() => secNow(page)).toBeGreaterThan(0.49)
  await page.keyboard.press('l')
  await page.keyboard.press(' ')
  const heard = await page.evaluate(async () => {
    const { audios } = window as unknown as { audios: HTMLAudioElement[] }
    const audio = audios[0]
    const times: number[] = []
    const end = performance.now() + 20_000
    while (audio && times.filter((sec, at) => sec < (times[at - 1] ?? 0)).length < 3 && performance.now() < end) {
      const isHeard = !audio.paused && !audio.seeking && audio.readyState > 2
      // an element that has begun to play stands at 0 until it is told where to begin
      if (isHeard && (times.length > 0 || audio.currentTime > 0.49)) times.push(audio.currentTime)
      await new Promise((later) => setTimeout(later, 5))
    }
    return times
  })
  expect(heard.length).toBeGreaterThan(0)
  expect(Math.min(...heard)).toBeGreaterThan(0.49)
  expect(Math.max(...heard)).toBeLessThan(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => secNow(page)).toBeGreaterThan(1.2)
})

test('a click outside the stretch that repeats goes there, and plays on', async ({ page }) => {
  await open(page, `${tone}&a=0.20-0.60`)
  await page.getByLabel('Speed').selectOption('0.5')
  await page.getByRole('button', { name: 'loop' }).click()
  await page.keyboard.press(' ')
  await expect(pause(page)).toBeVisible()
  await page.mouse.click(...(await pointAt(page, 0.7)))
  await expect.poll(() => secNow(page)).toBeGreaterThan(1.45)
  await expect(page.getByRole('button', { name: 'loop' })).toBeDisabled()
})

test('speed keeps the pitch', async ({ page }) => {
  await keepAudios(page)
  await open(page, clip)
  for (const speed of ['0.5', '2']) {
    await page.getByLabel('Speed').selectOption(speed)
    const [audio] = await page.evaluate(() =>
      (window as unknown as { audios: HTMLAudioElement[] }).audios.map(({ playbackRate, preservesPitch }) => ({
        playbackRate,
        preservesPitch,
      })),
    )
    expect(audio).toEqual({ playbackRate: Number(speed), preservesPitch: true })
  }
})

test('the outline and the name are there while the sound still loads', async ({ page }) => {
  let answer = () => {}
  const answered = new Promise<void>((done) => {
    answer = done
  })
  await page.route('**/audio?**', async (route) => {
    await answered
    await route.continue()
  })
  await open(page, clip)
  await expect(page.locator('span[data-band=name]')).toBeVisible()
  expect(await inkOf(page)).toBeGreaterThan(1000)
  answer()
})

/** How many pixels of the waveform are drawn. */
function inkOf(page: Page): Promise<number> {
  return wave(page).evaluate((slider) => {
    const host = [...slider.querySelectorAll('*')].find((one) => one.shadowRoot)
    const canvas = host?.shadowRoot?.querySelector('canvas')
    const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    return data.filter((value, at) => at % 4 === 3 && value > 0).length
  })
}

test('the waveform, its cursor and the band follow the colour scheme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, `${clip}&a=0.50-1.00`)
  const colours = () =>
    wave(page).evaluate((slider) => {
      const shadow = [...slider.querySelectorAll('*')].find((one) => one.shadowRoot)?.shadowRoot
      const canvas = shadow?.querySelector('canvas')
      const data = [...(canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [])]
      const inked = data.findIndex((value, at) => at % 4 === 3 && value === 255)
      const background = (selector: string) => {
        const element = shadow?.querySelector(selector) ?? slider.querySelector(selector)
        return element ? getComputedStyle(element).backgroundColor : null
      }
      return {
        wave: data.slice(inked - 3, inked),
        cursor: background('[part~=cursor]'),
        marked: background('[part~=region]'),
        name: background('span[data-band=name]'),
      }
    })
  await expect.poll(async () => (await colours()).wave).toEqual([185, 178, 167])
  const light = await colours()
  expect(light.cursor).toBe('rgb(179, 38, 30)')
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(async () => (await colours()).wave).toEqual([92, 86, 78])
  await expect.poll(async () => (await colours()).cursor).toBe('rgb(255, 143, 133)')
  const dark = await colours()
  expect(dark.marked).not.toBe(light.marked)
  expect(dark.name).not.toBe(light.name)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on a clip with its spectrogram and a marked stretch, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ colorScheme })
    const page = await context.newPage()
    await open(page, `${clip}&a=0.50-1.00`)
    await page.keyboard.press('s')
    await expect(page.getByRole('img', { name: /^Spectrogram/ })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await context.close()
  })
