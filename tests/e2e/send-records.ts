import { expect } from '@playwright/test'
import { apiLineResult } from '@/lib/export/api-schema'
import type { OwnServer } from './own-server'

export const definitions = [
  { dataset: { key: 'd' } },
  { clip: { key: 'q', gold: 'Isländische Straße' }, dataset: 'd' },
  { run: { key: 'r', model: 'm', dataset: 'd' } },
]

export const ndjson = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')

/** Sends a batch of records to a server. */
export const post = (server: OwnServer, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/v1/records`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/x-ndjson', ...headers },
    ...(body instanceof ReadableStream ? { duplex: 'half' } : {}),
  })

/** The results of a batch that was stored. */
export async function stored(response: Response) {
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await response.text()).split('\n').filter((line) => line !== '')
  return lines.map((line) => apiLineResult.parse(JSON.parse(line)))
}
