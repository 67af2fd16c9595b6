import { expect, type Page, test } from '@playwright/test'

const pair = '/compare?a=pocketsphinx&b=phone-search'

const pages = [
  '/',
  '/runs',
  '/runs/scripted-forced',
  '/pathologies',
  '/pathologies/user-typo',
  '/clips/q017?dataset=streets-50-demo',
  '/compare',
  pair,
  `${pair}&c=scripted-forced`,
]

/** What can be tapped and is smaller than 24 px, but for links within a sentence, which WCAG 2.5.8 leaves out, and dots of charts, whose tables say the same. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const isInSentence = (element: Element) =>
      getComputedStyle(element).display === 'inline' &&
      [...(element.parentElement?.childNodes ?? [])].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && (textContent ?? '').trim().length > 8,
      )
    return [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden]), label:has(input)')]
      .filter((element) => !element.closest('svg') && !(element.matches('input') && element.closest('label')))
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return width > 0 && height > 0 && (width < 23.9 || height < 23.9) && !isInSentence(element)
      })
      .map((element) => `${element.localName} ${(element.textContent ?? '').slice(0, 40)}`)
  })

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })
  for (const address of pages) {
    test(`all of ${address} can be tapped`, async ({ page }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      expect(await smallTargets(page)).toEqual([])
    })
  }
})

test('with a mouse tables stay as dense as they were', async ({ page }) => {
  await page.goto('/pathologies')
  const link = page.getByRole('link', { name: /traces of scripted-forced with cannot-hear/ })
  expect((await link.boundingBox())?.height).toBeLessThan(20)
})
