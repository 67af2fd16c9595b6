import { copyFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { soundVersion } from '@/lib/audio/sound-facts'
import { clipDetail } from '@/lib/store/queries/clip-detail'
import { importLines, tempFolder, tempStore } from '@/tests/temp-home'

const lines = [{ dataset: { key: 'd' } }, { clip: { key: 'q', audio: 'a.ogg' }, dataset: 'd' }]

/** A home whose audio was imported before sound was measured. */
async function oldHome() {
  const store = await tempStore()
  const folder = await tempFolder()
  await copyFile('prisma/demo/audio/q002.ogg', join(folder, 'a.ogg'))
  const again = () => importLines(store, lines, { folder })
  await again()
  const measured = await store.read.audio.findFirstOrThrow()
  await store.write.audio.updateMany({ data: { soundVersion: 0, levelDbfs: null, bandwidthHz: null } })
  return { store, folder, again, measured }
}

test('a clip is measured when it is imported', async () => {
  const { measured } = await oldHome()
  expect(measured.soundVersion).toBe(soundVersion)
  expect(measured.levelDbfs).toBeCloseTo(-23.5, 0)
  expect(measured.bandwidthHz).toBeGreaterThan(7000)
})

test('importing the same file again measures what was never measured, and changes no clip', async () => {
  const { store, again, measured } = await oldHome()
  const report = await again()
  expect([report.tallies.clips.unchanged, report.tallies.clips.updated]).toEqual([1, 0])
  expect(await store.read.audio.findFirstOrThrow()).toEqual(measured)
})

test('what was measured by the rules of today is not measured again', async () => {
  const { store, again } = await oldHome()
  await store.write.audio.updateMany({ data: { soundVersion, levelDbfs: -1 } })
  await again()
  expect(await store.read.audio.findFirstOrThrow()).toMatchObject({ levelDbfs: -1 })
})

test('where the file is gone, the clip keeps its audio, and its sound is not known', async () => {
  const { store, folder, again } = await oldHome()
  await rm(join(folder, 'a.ogg'))
  expect((await again()).issueCount).toBe(0)
  const found = await clipDetail(store, 'q', null)
  expect(found.kind === 'one' && found.clip).toMatchObject({ audio: { state: 'ok' }, sound: { isMeasured: false } })
})
