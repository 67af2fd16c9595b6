import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ingestAudio } from '@/lib/audio/ingest-audio'
import { removeAudio } from '@/lib/audio/store-audio'
import { tempFolder } from '@/tests/temp-home'

const fixtures = join(process.cwd(), 'tests/fixtures/audio')

async function ingestFixture(relativePath: string, baseDir = fixtures) {
  const home = await tempFolder()
  return { home, audio: await ingestAudio({ baseDir, relativePath, home }) }
}

describe('each format', () => {
  test.each([
    ['tone-8.wav', 'audio/wav'],
    ['tone-16.wav', 'audio/wav'],
    ['tone-24.wav', 'audio/wav'],
    ['tone-32.wav', 'audio/wav'],
    ['tone-float.wav', 'audio/wav'],
    ['tone-vbr.mp3', 'audio/mpeg'],
    ['tone.flac', 'audio/flac'],
    ['tone-opus.ogg', 'audio/ogg'],
    ['tone-vorbis.ogg', 'audio/ogg'],
  ])('%s is probed, stored and outlined', async (name, mime) => {
    const { home, audio } = await ingestFixture(name)
    if (audio.state !== 'ok' || !audio.peaks) throw new Error(JSON.stringify(audio))
    expect(audio).toMatchObject({ mime, sampleRateHz: 16000, channels: 1, peaksFrom: 'decoder' })
    expect(audio.durationSec).toBeCloseTo(1.2, 2)
    const outline = new Int8Array(audio.peaks.buffer)
    expect(outline.length / 2 / audio.peaksPerSec).toBeCloseTo(audio.durationSec, 2)
    const middle = outline[240] ?? 0
    expect([Math.min(...outline) < -58, Math.max(...outline) > 58, Math.abs(middle) <= 70]).toEqual([true, true, true])
    const stored = await readFile(join(home, 'audio', audio.sha256))
    expect(createHash('sha256').update(stored).digest('hex')).toBe(audio.sha256)
    expect(stored).toEqual(await readFile(join(fixtures, name)))
  })

  test('the channels of stereo are averaged', async () => {
    const { audio } = await ingestFixture('tone-stereo.wav')
    const greatest = audio.state === 'ok' && audio.peaks ? Math.max(...new Int8Array(audio.peaks.buffer)) : 0
    expect(greatest).toBeGreaterThan(33)
    expect(greatest).toBeLessThan(43)
  })

  test('a variable rate without its header is as long as its sound', async () => {
    const { audio } = await ingestFixture('tone-vbr-no-xing.mp3')
    expect(audio.state === 'ok' && audio.durationSec).toBeGreaterThan(1.19)
    expect(audio.state === 'ok' && audio.durationSec).toBeLessThan(1.32)
  })

  test('M4A is probed, and its outline is marked with where it came from', async () => {
    const { audio } = await ingestFixture('tone.m4a')
    expect(audio).toMatchObject({ state: 'ok', mime: 'audio/mp4', peaksFrom: expect.stringMatching(/^(ffmpeg|none)$/) })
  })
})

describe('what cannot be taken', () => {
  test.each(['empty.wav', 'text.wav'])('%s is unreadable, and the reason names it', async (name) => {
    const { home, audio } = await ingestFixture(name)
    expect(audio).toMatchObject({ state: 'unreadable', reason: expect.stringContaining(name) })
    expect(await readdir(home)).toEqual([])
  })

  test('a file that was cut short is taken as long as it is', async () => {
    const { audio } = await ingestFixture('cut-short.wav')
    expect(audio.state === 'ok' && audio.durationSec).toBeCloseTo((8000 - 44) / 32000, 3)
  })

  test.each(['../seed/README.md', '/etc/hostname', 'a/../../x.wav', 'C:\\x.wav', 'x\0.wav'])(
    '%j is refused by name',
    async (path) => {
      const { audio } = await ingestFixture(path)
      expect(audio).toMatchObject({ state: 'refused', reason: expect.stringContaining(JSON.stringify(path)) })
    },
  )

  test('a link that leads out of the folder is refused, one that stays inside is followed', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'in'))
    await symlink(join(fixtures, 'tone-16.wav'), join(folder, 'in/out.wav'))
    await writeFile(join(folder, 'in/real.wav'), await readFile(join(fixtures, 'tone-16.wav')))
    await symlink('real.wav', join(folder, 'in/link.wav'))
    expect((await ingestFixture('out.wav', join(folder, 'in'))).audio.state).toBe('refused')
    expect((await ingestFixture('link.wav', join(folder, 'in'))).audio.state).toBe('ok')
  })

  test('a name is found in both of its Unicode forms', async () => {
    const folder = await tempFolder()
    await writeFile(join(folder, 'stra\u0308ße.wav'), await readFile(join(fixtures, 'tone-16.wav')))
    expect((await ingestFixture('str\u00e4ße.wav', folder)).audio.state).toBe('ok')
  })
})

test('the same content is stored once, and removing what is not there is no error', async () => {
  const home = await tempFolder()
  const one = await ingestAudio({ baseDir: fixtures, relativePath: 'tone-16.wav', home })
  await ingestAudio({ baseDir: fixtures, relativePath: 'tone-16.wav', home })
  expect(await readdir(join(home, 'audio'))).toEqual([one.state === 'ok' ? one.sha256 : ''])
  if (one.state !== 'ok') return
  await removeAudio(home, one.sha256)
  await removeAudio(home, one.sha256)
  expect(await readdir(join(home, 'audio'))).toEqual([])
})
