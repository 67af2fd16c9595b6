import { readdir, readFile } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { apiProblem } from '@/lib/export/api-schema'
import { type OwnServer, ownServer } from './own-server'
import { definitions } from './send-records'

let server: OwnServer
test.describe.configure({ mode: 'serial', timeout: 180_000 })
test.beforeAll(async () => {
  test.setTimeout(180_000)
  server = await ownServer(definitions, { MONDEGREEN_UPLOAD_FILE_MB: '30', MONDEGREEN_UPLOAD_TOTAL_MB: '40' })
})
test.afterAll(() => server.stop())

type Sent = { readonly body?: BodyInit; readonly headers?: Record<string, string> }

const ask = (method: string, path: string, sent: Sent = {}) =>
  fetch(`${server.url}/import/uploads${path}`, { method, ...sent })

async function problem(response: Response, status: number): Promise<string> {
  expect(response.status).toBe(status)
  return apiProblem.parse(await response.json()).detail ?? ''
}

async function upload(): Promise<string> {
  const response = await ask('POST', '')
  expect(response.status).toBe(201)
  return (await response.json()).id
}

const put = (id: string, path: string, body: BodyInit, headers = {}) =>
  ask('PUT', `/${id}/files?path=${encodeURIComponent(path)}`, { body, headers })

const kept = async (id: string) =>
  (await readdir(join(server.home, 'uploads', id), { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map(({ name }) => name)

test('a file of more than 10 MB arrives whole, under the path that it had', async () => {
  const id = await upload()
  const bytes = Buffer.alloc(25_000_000, 'abc\n')
  const response = await put(id, 'my eval/Straße #1%23.txt', bytes)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ path: 'my eval/Straße #1%23.txt', bytes: 25_000_000, format: null })
  const stored = await readFile(join(server.home, 'uploads', id, 'files/my eval/Straße #1%23.txt'))
  expect(stored.equals(bytes)).toBe(true)
  expect(await problem(await put(id, 'second', Buffer.alloc(16_000_000)), 413)).toContain(
    'at most 40 MB in one upload (MONDEGREEN_UPLOAD_TOTAL_MB',
  )
  expect((await ask('DELETE', `/${id}`)).status).toBe(204)
  await problem(await put(id, 'late', 'x'), 404)
  expect(await readdir(join(server.home, 'uploads'))).toEqual([])
})

test('a file beyond the limit is refused by name, and nothing of it stays', async () => {
  const id = await upload()
  expect(await problem(await put(id, 'a.wav', Buffer.alloc(30_000_001)), 413)).toContain(
    'at most 30 MB a file (MONDEGREEN_UPLOAD_FILE_MB',
  )
  expect(await kept(id)).toEqual([])
})

test('a file whose sender goes away leaves nothing', async () => {
  const id = await upload()
  const { port } = new URL(server.url)
  const path = `/import/uploads/${id}/files?path=half.jsonl`
  const sending = httpRequest({ port, method: 'PUT', path, headers: { 'content-length': 1_000_000 } })
  sending.on('error', () => {})
  sending.write('{"dataset": {"key": "half"}}\n'.repeat(1_000))
  await expect.poll(() => kept(id)).toHaveLength(1)
  sending.destroy()
  await expect.poll(() => kept(id)).toEqual([])
})

test('a path that leads out of the upload is refused', async () => {
  const id = await upload()
  for (const path of ['../../mondegreen.db', '/etc/passwd', 'a/../../../x', 'a\\..\\x', '..', '', 'a\nb'])
    expect(await problem(await put(id, path, 'x'), 400)).toContain('Expected a relative path')
  expect(await kept(id)).toEqual([])
  for (const wrong of ['..%2f..', '%2e%2e', 'ffffffffffffffffffffffff'])
    expect((await put(wrong, 'x', 'x')).status).toBeGreaterThanOrEqual(400)
  const choices = { files: [{ path: '../../../x.jsonl', format: null }] }
  await problem(await ask('POST', `/${id}/check`, { body: JSON.stringify(choices) }), 400)
  await problem(await ask('POST', `/${id}/import`, { body: '{}' }), 400)
})

test('a page of another origin can neither upload nor import nor remove', async () => {
  const id = await upload()
  for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
    const headers = { origin }
    await problem(await ask('POST', '', { headers }), 403)
    await problem(await put(id, 'a', 'x', headers), 403)
    await problem(await ask('POST', `/${id}/check`, { headers, body: '{}' }), 403)
    await problem(await ask('POST', `/${id}/import`, { headers, body: '{}' }), 403)
    await problem(await ask('DELETE', `/${id}/import`, { headers }), 403)
    await problem(await ask('DELETE', `/${id}`, { headers }), 403)
  }
  const own = { origin: `http://${new URL(server.url).host}` }
  expect((await put(id, 'a', 'x', own)).status).toBe(200)
})
