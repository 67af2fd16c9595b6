import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = 'app/api/v1'
const routes = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('route.ts'))
const writing = ['POST', 'PUT', 'PATCH', 'DELETE']

test.each(routes)('%s answers every method that it does not know with a problem document', async (path) => {
  const route = await import(/* @vite-ignore */ join(process.cwd(), root, path))
  const unknown = path.startsWith('records') ? ['GET', ...writing.filter((method) => method !== 'POST')] : writing
  for (const method of unknown) {
    const response: Response = await route[method](new Request('http://localhost/api/v1/x', { method }), {
      params: Promise.resolve({}),
    })
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    const { status, instance } = await response.json()
    expect([status, instance]).toEqual([path.includes('rest') ? 404 : 405, '/api/v1/x'])
  }
})

test.each(routes.filter((path) => !path.includes('rest')))(
  '%s names to OPTIONS the methods that it answers, and no other',
  async (path) => {
    const route = await import(/* @vite-ignore */ join(process.cwd(), root, path))
    const response: Response = await route.OPTIONS(new Request('http://localhost/api/v1/x', { method: 'OPTIONS' }))
    const [refused] = path.startsWith('records') ? ['GET'] : ['POST']
    const refusal: Response = await route[refused ?? ''](
      new Request('http://localhost/api/v1/x', { method: refused ?? '' }),
    )
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(response.headers.get('allow')).toBe(path.startsWith('records') ? 'POST, OPTIONS' : 'GET, HEAD, OPTIONS')
    expect(refusal.headers.get('allow')).toBe(response.headers.get('allow'))
  },
)
