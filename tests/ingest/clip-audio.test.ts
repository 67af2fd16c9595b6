import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { audioPath } from '@/lib/audio/store-audio'
import { importLines, tempFolder, tempStore } from '@/tests/temp-home'

const one = 'prisma/demo/audio/q002.ogg'
const other = 'prisma/demo/audio/q004.ogg'

const lines = (audio: string | null = 'a.ogg') => [
  { dataset: { key: 'd' } },
  { clip: { key: 'q', audio }, dataset: 'd' },
]

async function imported() {
  const store = await tempStore()
  const folder = await tempFolder()
  await copyFile(one, join(folder, 'a.ogg'))
  const again = (audio?: string | null) => importLines(store, lines(audio), { folder })
  const clip = () => store.read.clip.findFirstOrThrow({ include: { audio: true } })
  const files = () => readdir(join(store.home, 'audio'))
  expect((await again()).tallies.clips.new).toBe(1)
  return { store, folder, again, clip, files }
}

describe('audio that cannot be had is reported by name, with file and line', () => {
  test.each([
    ['missing', 'nowhere.ogg'],
    ['refused', '../outside.ogg'],
    ['refused', '/etc/hostname'],
    ['unreadable', 'noise.ogg'],
  ])('%s: %s', async (state, audio) => {
    const store = await tempStore()
    const folder = await tempFolder()
    await writeFile(join(folder, 'noise.ogg'), 'no sound')
    for (const _round of [1, 2]) {
      const report = await importLines(store, lines(audio), { folder, name: 'clips.jsonl' })
      expect(report.issues).toEqual([
        {
          file: 'clips.jsonl',
          line: 2,
          message: expect.stringMatching(new RegExp(`audio is ${state}: .*${audio}`)),
        },
      ])
      expect(await store.read.clip.findFirstOrThrow()).toMatchObject({ audioState: state, audioName: audio })
    }
  })

  test('once, however many lines name it', async () => {
    const store = await tempStore()
    const report = await importLines(store, [...lines('x.ogg'), ...lines('x.ogg')])
    expect([report.issueCount, report.audio.missing]).toEqual([1, 1])
  })
})

test('a whole path is taken where it leads into the folder of the file, or into that of --audio', async () => {
  const { store, folder, clip } = await imported()
  const elsewhere = await tempFolder()
  for (const options of [{ folder }, { folder, audioDir: elsewhere }, { folder: elsewhere, audioDir: folder }]) {
    expect((await importLines(store, lines(join(folder, 'a.ogg')), options)).issues).toEqual([])
    expect(await clip()).toMatchObject({ audioState: 'ok' })
  }
})

describe('importing again', () => {
  test('takes in another file under the same name, and what it replaces goes', async () => {
    const { folder, again, clip, files } = await imported()
    const before = (await clip()).audioSha256
    await copyFile(other, join(folder, 'a.ogg'))
    expect((await again()).tallies.clips.updated).toBe(1)
    const { audioSha256 } = await clip()
    expect(audioSha256).not.toBe(before)
    expect(await files()).toEqual([audioSha256])
  })

  test('restores a stored file that was lost', async () => {
    const { store, again, clip, files } = await imported()
    const { audioSha256 } = await clip()
    await rm(audioPath(store.home, audioSha256 ?? ''))
    await again()
    expect(await files()).toEqual([audioSha256])
  })

  test('changes nothing where the file is the same, or gone', async () => {
    const { folder, again, files } = await imported()
    expect((await again()).tallies.clips.unchanged).toBe(1)
    await rm(join(folder, 'a.ogg'))
    const report = await again()
    expect([report.issueCount, report.tallies.clips.unchanged, (await files()).length]).toEqual([0, 1, 1])
  })

  test('without audio takes the file out of the store', async () => {
    const { again, files } = await imported()
    await again(null)
    expect(await files()).toEqual([])
  })
})

describe('a catalogue that cannot be read is an issue, and every good line is stored', () => {
  test.each([
    ['a folder', 'expected a text file'],
    ['latin-1.txt', 'expected UTF-8 text'],
    ['nowhere.txt', 'there is no file'],
  ])('%s', async (catalogue, message) => {
    const store = await tempStore()
    const folder = await tempFolder()
    await mkdir(join(folder, 'a folder'))
    await writeFile(join(folder, 'latin-1.txt'), Buffer.from([0x53, 0x74, 0x72, 0x61, 0xdf, 0x65]))
    const report = await importLines(
      store,
      [{ dataset: { key: 'd', catalogue } }, { clip: { key: 'q' }, dataset: 'd' }],
      {
        folder,
      },
    )
    expect(report.issues).toEqual([{ file: 'records.jsonl', line: 1, message: expect.stringContaining(message) }])
    expect([await store.read.clip.count(), await store.read.catalogueEntity.count()]).toEqual([1, 0])
  })
})

test('a part of a file is stored as a file of its own, and says what it is a part of', async () => {
  const store = await tempStore()
  const folder = await tempFolder()
  await copyFile(one, join(folder, 'long.ogg'))
  const rows = [
    { audio_filepath: 'long.ogg', offset: 0.25, duration: 0.5, text: 'x' },
    { audio_filepath: 'long.ogg', offset: 9999, text: 'beyond its end' },
    { audio_filepath: 'long.ogg', duration: 1, text: 'the whole' },
  ]
  const again = () => importLines(store, rows, { folder, name: 'manifest.json' })
  const report = await again()
  expect(report.issues.map(({ line, message }) => [line, message])).toEqual([
    [2, expect.stringContaining('it holds no sound from 9999 s')],
  ])
  const clips = await store.read.clip.findMany({ orderBy: { id: 'asc' }, include: { audio: true } })
  expect(clips.map((clip) => [clip.key, clip.audioState])).toEqual([
    ['long.ogg#t=0.25,0.75', 'ok'],
    ['long.ogg#t=9999,', 'unreadable'],
    ['long.ogg', 'ok'],
  ])
  expect(clips[0]?.audio).toMatchObject({ durationSec: 0.5, codec: 'PCM' })
  expect(JSON.parse(clips[0]?.metaJson ?? '')).toMatchObject({
    audioSource: { sha256: clips[2]?.audioSha256, startSec: 0.25, endSec: 0.75 },
  })
  expect((await again()).tallies.clips).toMatchObject({ new: 0, updated: 0 })
})
