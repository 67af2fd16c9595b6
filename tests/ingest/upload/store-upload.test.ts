import { readdir, readFile, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { removeFile, storeUpload } from '@/lib/ingest/upload/store-upload'
import {
  allUploads,
  createUpload,
  filesDir,
  findUpload,
  removeUpload,
  sweepUploads,
} from '@/lib/ingest/upload/upload-folder'
import { uploadLimits } from '@/lib/ingest/upload/upload-limits'
import { pathProblem } from '@/lib/ingest/upload/upload-path'
import { tempFolder } from '@/tests/temp-home'

const limits = { fileBytes: 1_000_000, totalBytes: 1_500_000, files: 3 }

async function* chunks(...texts: readonly (string | number)[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield typeof text === 'string' ? Buffer.from(text) : new Uint8Array(text)
}

async function* brokenOff(): AsyncIterable<Uint8Array> {
  yield Buffer.from('{"half":')
  throw new Error('the other side went away')
}

const sent = (path: string, body: AsyncIterable<Uint8Array>, size: number | null = null) => ({ path, body, size })

async function onDisk(dir: string): Promise<string[]> {
  const names = await readdir(dir, { recursive: true, withFileTypes: true })
  return names.filter((one) => one.isFile()).map((one) => one.name)
}

describe('a file that is sent', () => {
  test('is kept under its path, and the same path again takes its place', async () => {
    const upload = await createUpload(await tempFolder())
    expect(await storeUpload(upload, sent('eval/clips/q 1.wav', chunks('ab', 'c'), 3), limits)).toEqual({
      ok: true,
      bytes: 3,
    })
    await storeUpload(upload, sent('eval/clips/q 1.wav', chunks('second')), limits)
    expect(await readFile(join(filesDir(upload), 'eval/clips/q 1.wav'), 'utf8')).toBe('second')
    expect(await onDisk(upload.dir)).toEqual(['q 1.wav'])
  })

  test.each([
    ['whose sender goes away', brokenOff(), null],
    ['that is shorter than its sender said', chunks('abc'), 4],
  ])('%s leaves nothing', async (_, body, size) => {
    const upload = await createUpload(await tempFolder())
    expect(await storeUpload(upload, sent('a.jsonl', body, size), limits)).toMatchObject({
      ok: false,
      why: 'broken-off',
    })
    expect(await onDisk(upload.dir)).toEqual([])
  })

  test('that is too large leaves nothing, and the limit is named', async () => {
    const upload = await createUpload(await tempFolder())
    const large = await storeUpload(upload, sent('a.wav', chunks(600_000, 400_001)), limits)
    expect(large).toMatchObject({
      why: 'too-much',
      message: expect.stringContaining('1 MB a file (MONDEGREEN_UPLOAD_FILE_MB'),
    })
    expect(await onDisk(upload.dir)).toEqual([])
  })

  test('counts with all others of its upload, those under way too, and no longer once it is removed', async () => {
    const upload = await createUpload(await tempFolder())
    const results = await Promise.all(
      ['a', 'b'].map((path) => storeUpload(upload, sent(path, chunks(400_000, 400_000)), limits)),
    )
    expect(results.filter(({ ok }) => !ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      message: expect.stringContaining('MONDEGREEN_UPLOAD_TOTAL_MB'),
    })
    for (const path of ['a', 'b']) await removeFile(upload, path)
    for (const path of ['c', 'd'])
      expect(await storeUpload(upload, sent(path, chunks(700_000)), limits)).toMatchObject({ ok: true })
    // in the place of a larger one
    await storeUpload(upload, sent('d', chunks(100_000)), limits)
    expect(await storeUpload(upload, sent('e', chunks(700_000)), limits)).toMatchObject({ ok: true })
  })

  test('is refused where there are too many, or where a folder has its name', async () => {
    const upload = await createUpload(await tempFolder())
    await storeUpload(upload, sent('a/b', chunks('x')), limits)
    expect(await storeUpload(upload, sent('a', chunks('x')), limits)).toMatchObject({ why: 'in-the-way' })
    expect(await storeUpload(upload, sent('a/b/c', chunks('x')), limits)).toMatchObject({ why: 'in-the-way' })
    for (const path of ['c', 'd']) await storeUpload(upload, sent(path, chunks('x')), limits)
    expect(await storeUpload(upload, sent('e', chunks('x')), limits)).toMatchObject({ why: 'too-much' })
  })

  test('does not bring an upload back that was removed meanwhile', async () => {
    const home = await tempFolder()
    const upload = await createUpload(home)
    async function* removedUnderWay() {
      yield Buffer.from('a')
      await removeUpload(upload)
      yield Buffer.from('b')
    }
    expect(await storeUpload(upload, sent('deep/a', removedUnderWay()), limits)).toMatchObject({ why: 'gone' })
    expect(await readdir(join(home, 'uploads'))).toEqual([])
  })
})

test.each([
  '',
  '/etc/passwd',
  'C:/x',
  '..',
  'a/../../b',
  'a//b',
  './a',
  'a\\..\\b',
  'a\0b',
  'a\nb',
  'a/',
  '\ud800',
  'x'.repeat(256),
  'ä/'.repeat(600),
])('the path %j is refused', (path) => {
  expect(pathProblem(path)).toMatch(/^Expected a relative path/)
})

test.each(['a.jsonl', 'clips/q1.wav', 'my eval/Straße – 1/q?%23.wav', '...', '-rf'])('the path %j is kept', (path) => {
  expect(pathProblem(path)).toBeNull()
})

test('an id that is none finds no upload', async () => {
  const home = await tempFolder()
  const { id } = await createUpload(home)
  expect(await findUpload(id, home)).not.toBeNull()
  for (const wrong of ['', '..', '../uploads', `${id}/files`, id.toUpperCase(), 'f'.repeat(24)])
    expect(await findUpload(wrong, home)).toBeNull()
})

test('uploads that nobody came back to for a day go, others and those in use stay', async () => {
  const home = await tempFolder()
  const [stale, used, fresh] = [await createUpload(home), await createUpload(home), await createUpload(home)]
  const before = new Date(Date.now() - 25 * 60 * 60 * 1000)
  for (const { dir } of [stale, used]) await utimes(dir, before, before)
  await sweepUploads((id) => id === used.id, home)
  expect((await allUploads(home)).map(({ id }) => id).sort()).toEqual([used.id, fresh.id].sort())
  await expect(stat(stale.dir)).rejects.toThrow()
})

test('limits come from the environment, and one that is no number is named', () => {
  expect(uploadLimits({})).toMatchObject({ fileBytes: 2_000_000_000, totalBytes: 10_000_000_000 })
  expect(uploadLimits({ MONDEGREEN_UPLOAD_FILE_MB: '0.5' }).fileBytes).toBe(500_000)
  expect(() => uploadLimits({ MONDEGREEN_UPLOAD_TOTAL_MB: 'much' })).toThrow(
    'MONDEGREEN_UPLOAD_TOTAL_MB: expected a number of megabytes, got "much"',
  )
})
