import { expect, type Page, test } from '@playwright/test'
import { chirp, importTones, toneSec } from './tones'

test.beforeAll(importTones)

const picture = (page: Page) => page.getByRole('img', { name: /^Spectrogram of/ }).locator('canvas')

async function showSpectrogram(page: Page, clip: string) {
  await page.goto(`/clips/${clip}?dataset=tones`)
  await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
  await page.getByRole('button', { name: 'spectrogram' }).click()
  await expect(picture(page)).toBeVisible()
}

/** The frequency of the most opaque row of the drawn canvas at a share of its width, in hertz. */
function brightestHz(page: Page, share: number): Promise<number> {
  return picture(page).evaluate((canvas: HTMLCanvasElement, at) => {
    const column = Math.floor(at * canvas.width)
    const data = canvas.getContext('2d')?.getImageData(column, 0, 1, canvas.height).data ?? []
    const levels = Array.from({ length: canvas.height }, (_, row) => data[row * 4 + 3] ?? 0)
    return 8000 * (1 - (levels.indexOf(Math.max(...levels)) + 1) / canvas.height)
  }, share)
}

for (const clip of ['tone', 'tone-opposed'])
  test(`the brightest row of the spectrogram of ${clip} is at its 1 kHz, all along`, async ({ page }) => {
    await showSpectrogram(page, clip)
    for (const share of [0.05, 0.5, 0.95])
      expect(Math.abs((await brightestHz(page, share)) - 1000)).toBeLessThanOrEqual(32)
  })

test('the spectrogram of a chirp has each frequency at its time', async ({ page }) => {
  await showSpectrogram(page, 'chirp')
  for (const share of [0.1, 0.25, 0.5, 0.75, 0.9]) {
    const expected = chirp.fromHz + (chirp.toHz - chirp.fromHz) * share
    expect(Math.abs((await brightestHz(page, share)) - expected), `at ${share * toneSec} s`).toBeLessThanOrEqual(64)
  }
})

test('the spectrogram lies under the waveform, with the playhead over both at one place', async ({ page }) => {
  await showSpectrogram(page, 'chirp')
  const wave = page.getByRole('slider', { name: /^Place in the audio/ })
  const [above, below] = await Promise.all([wave.boundingBox(), picture(page).boundingBox()])
  expect(below?.x).toBe(above?.x)
  expect(below?.width).toBe(above?.width)
  await picture(page).click({ position: { x: (below?.width ?? 0) / 4, y: 20 } })
  await expect(page.locator('output[data-sec]')).toHaveText('0.50 s')
})

test('the spectrogram goes as it came, by its button and by its key', async ({ page }) => {
  await showSpectrogram(page, 'tone')
  const button = page.getByRole('button', { name: 'spectrogram' })
  await expect(button).toHaveAttribute('aria-pressed', 'true')
  await button.click()
  await expect(picture(page)).toHaveCount(0)
  await expect(button).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('s')
  await expect(picture(page)).toBeVisible()
})

test('silence is the surface of the page and sound its ink, also when the colour scheme changes', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await showSpectrogram(page, 'tone')
  const pixel = (hz: number) =>
    picture(page).evaluate(
      (canvas: HTMLCanvasElement, at) => [
        ...(canvas
          .getContext('2d')
          ?.getImageData(canvas.width / 2, Math.round(canvas.height * (1 - at / 8000)) - 1, 1, 1).data ?? []),
      ],
      hz,
    )
  expect((await pixel(6000))[3]).toBeLessThan(10)
  expect(await pixel(1000)).toEqual([31, 29, 26, 255])
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => pixel(1000)).toEqual([233, 229, 222, 255])
})

test('while the spectrogram is computed it says so, and where it cannot be it says why', async ({ page }) => {
  await page.goto('/clips/tone?dataset=tones')
  await expect(page.getByRole('button', { name: 'Play (space)' })).toBeEnabled()
  let answer = (_status: number) => {}
  const answered = new Promise<number>((done) => {
    answer = done
  })
  await page.route('**/audio?**', async (route) => route.fulfill({ status: await answered, body: '' }))
  await page.keyboard.press('s')
  await expect(page.getByText('Computing the spectrogram…')).toBeVisible()
  answer(500)
  await expect(page.getByRole('alert').filter({ hasText: 'could not be fetched (500)' })).toBeVisible()
  await page.unroute('**/audio?**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(picture(page)).toBeVisible()
})
