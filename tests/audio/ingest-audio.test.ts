import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
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
    ['tone-flac.ogg', 'audio/ogg'],
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

  test.each([
    ['tone-vbr.mp3', 'sound.wav', 'audio/mpeg'],
    ['tone-16.wav', 'sound.mp3', 'audio/wav'],
    ['tone.flac', 'sound', 'audio/flac'],
  ])('%s is known by its content under the name %s', async (fixture, name, mime) => {
    const folder = await tempFolder()
    await copyFile(join(fixtures, fixture), join(folder, name))
    const { audio } = await ingestFixture(name, folder)
    expect(audio).toMatchObject({ state: 'ok', mime, peaksFrom: 'decoder' })
    expect(audio.state === 'ok' && audio.durationSec).toBeCloseTo(1.2, 2)
  })

  test('bytes before the first frame of an MP3, a tag among them, are passed over', async () => {
    const folder = await tempFolder()
    const tag = Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, 16, 0]), Buffer.alloc(2048)])
    const sound = await readFile(join(fixtures, 'tone-vbr.mp3'))
    await writeFile(join(folder, 'tagged.mp3'), Buffer.concat([tag, sound]))
    expect((await ingestFixture('tagged.mp3', folder)).audio).toMatchObject({ state: 'ok', mime: 'audio/mpeg' })
  })

  test('M4A is probed, and its outline is marked with where it came from', async () => {
    const { audio } = await ingestFixture('tone.m4a')
    expect(audio).toMatchObject({ state: 'ok', mime: 'audio/mp4', peaksFrom: expect.stringMatching(/^(ffmpeg|none)$/) })
  })

  test.each(['tone.m4a', 'tone-opus.webm'])('%s without ffmpeg has no outline, and says so', async (name) => {
    vi.stubEnv('PATH', '')
    const { audio } = await ingestFixture(name)
    vi.unstubAllEnvs()
    expect(audio).toMatchObject({ state: 'ok', peaks: null, peaksPerSec: 0, peaksFrom: 'none' })
    expect(audio.state === 'ok' && audio.durationSec).toBeGreaterThan(1.19)
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

  test.each(['cut-short.mp3', 'cut-short.flac'])('%s is taken as far as it goes, without a word', async (name) => {
    const { audio } = await ingestFixture(name)
    expect(audio.state === 'ok' && audio.durationSec).toBeGreaterThan(0.3)
    expect(audio.state === 'ok' && audio.durationSec).toBeLessThan(1.1)
  })

  test('random bytes are no audio, whatever their name says', async () => {
    const folder = await tempFolder()
    const bytes = Buffer.from(
      Array.from({ length: 100_000 }, (_, at) => createHash('md5').update(`${at}`).digest()[0] ?? 0),
    )
    for (const name of ['x.mp3', 'x.wav', 'x.flac', 'x.ogg', 'x.m4a']) {
      await writeFile(join(folder, name), bytes)
      expect((await ingestFixture(name, folder)).audio).toMatchObject({ state: 'unreadable' })
    }
  })

  test('a folder, a pipe and a link to itself are unreadable, and none is waited for', async () => {
    const folder = await tempFolder()
    await mkdir(join(folder, 'folder.wav'))
    await symlink('loop.wav', join(folder, 'loop.wav'))
    const names = ['folder.wav', 'loop.wav', '.']
    const makePipe = 'mkfifo'
    if (spawnSync(makePipe, [join(folder, 'pipe.wav')]).status === 0) names.push('pipe.wav')
    for (const name of names) expect((await ingestFixture(name, folder)).audio.state).toBe('unreadable')
  })

  test('a link that leads nowhere is missing', async () => {
    const folder = await tempFolder()
    await symlink('nothing.wav', join(folder, 'link.wav'))
    expect((await ingestFixture('link.wav', folder)).audio.state).toBe('missing')
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
    await mkdir(join(folder, 'St\u00e4dte'))
    await writeFile(join(folder, 'St\u00e4dte/Ko\u0308ln.wav'), await readFile(join(fixtures, 'tone-16.wav')))
    expect((await ingestFixture('Sta\u0308dte/K\u00f6ln.wav', folder)).audio.state).toBe('ok')
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

test('a copy that was damaged is made again, and nothing half written stays', async () => {
  const home = await tempFolder()
  const sound = await readFile(join(fixtures, 'tone-16.wav'))
  const sha256 = createHash('sha256').update(sound).digest('hex')
  await mkdir(join(home, 'audio'))
  await writeFile(join(home, 'audio', sha256), sound.subarray(0, 100))
  await ingestAudio({ baseDir: fixtures, relativePath: 'tone-16.wav', home })
  expect(await readdir(join(home, 'audio'))).toEqual([sha256])
  expect(await readFile(join(home, 'audio', sha256))).toEqual(sound)
})
