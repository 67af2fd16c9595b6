import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { apiProblem } from '@/lib/export/api-schema'
import { importHere } from './this-home'

const key = 'Groß/e #1? 100%.ogg'
const path = encodeURIComponent(key)

test.beforeAll(async () => {
  test.setTimeout(180_000)
  const folder = await mkdtemp(join(tmpdir(), 'mondegreen-same-key-'))
  const lines = ['one', 'two'].flatMap((dataset) => [
    { dataset: { key: dataset, origin: 'synthetic' } },
    { clip: { key, audio: 'a.ogg', gold: 'Große Straße' }, dataset },
  ])
  await copyFile('prisma/demo/audio/q002.ogg', join(folder, 'a.ogg'))
  await writeFile(join(folder, 'clips.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'))
  importHere(join(folder, 'clips.jsonl'))
  await rm(folder, { recursive: true })
})

test('a clip that two datasets have is a conflict on the API until one is named', async ({ request }) => {
  for (const what of ['audio', 'peaks']) {
    const response = await request.get(`/api/v1/clips/${path}/${what}`)
    expect(response.status()).toBe(409)
    expect(response.headers()['content-type']).toBe('application/problem+json')
    const problem = apiProblem.parse(await response.json())
    expect(problem.datasets).toEqual(['one', 'two'])
    expect(problem.detail).toContain('?dataset=')
    expect((await request.get(`/api/v1/clips/${path}/${what}?dataset=two`)).status()).toBe(200)
    expect((await request.get(`/api/v1/clips/${path}/${what}?dataset=three`)).status()).toBe(404)
  }
})

test('its page offers both, and keeps every sign of the key', async ({ page }) => {
  await page.goto(`/clips/${path}`)
  await page.getByRole('link', { name: 'two', exact: true }).click()
  await expect(page).toHaveURL(/dataset=two/)
  await expect(page.getByRole('heading', { level: 1, name: key })).toBeVisible()
  await expect(page.getByText('Große Straße')).toBeVisible()
})
