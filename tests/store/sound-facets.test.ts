import { expect, test } from 'vitest'
import type { Store } from '@/lib/store/open-store'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceFacets } from '@/lib/store/queries/trace-facets'
import { traceRows } from '@/lib/store/queries/trace-list'
import { soundBinNames, soundBinOf, soundFields } from '@/lib/traces/sound-bins'
import { readTraceList } from '@/lib/url/trace-list'
import { wrongTraceList } from '@/lib/url/wrong-trace-list'
import { importLines, tempStore } from '@/tests/temp-home'

const sounds = {
  'q002.ogg': { durationSec: 2, levelDbfs: -35, clippedShare: 0, silentShare: 0.2, bandwidthHz: 4400 },
  'q004.ogg': { durationSec: 2.1, levelDbfs: -20, clippedShare: 0.0005, silentShare: 0.5, bandwidthHz: 8000 },
  'q006.ogg': { durationSec: 31, levelDbfs: -14.9, clippedShare: 0.2, silentShare: 0.9, bandwidthHz: null },
}

/** Two runs over three clips that sound as above and one without audio; run b has no trace of the last two. */
async function heardStore(): Promise<Store> {
  const store = await tempStore()
  const names = Object.keys(sounds)
  const clips = [...names.map((name) => ({ key: name.slice(0, 4), audio: name })), { key: 'silent' }]
  const traces = (run: string, count: number) =>
    clips.slice(0, count).map(({ key }) => ({ run, clip: key, output: 'a street' }))
  const lines = [
    { dataset: { key: 'd' } },
    ...clips.map((clip) => ({ clip, dataset: 'd' })),
    { run: { key: 'a', model: 'm', dataset: 'd' } },
    { run: { key: 'b', model: 'm', dataset: 'd' } },
    ...traces('a', 4),
    ...traces('b', 2),
  ]
  expect((await importLines(store, lines, { audioDir: 'prisma/demo/audio' })).issues).toEqual([])
  for (const [name, data] of Object.entries(sounds)) {
    const { audioSha256 } = await store.read.clip.findFirstOrThrow({ where: { audioName: name } })
    await store.write.audio.update({ where: { sha256: audioSha256 ?? '' }, data })
  }
  return store
}

async function asked(store: Store, search: string) {
  const query = readTraceList(new URLSearchParams(search))
  return settledQuery(query, await listChoices(store, query.dataset))
}

async function keys(store: Store, search: string) {
  const { rows } = await traceRows(store, await asked(store, search), { limit: 50 })
  return rows.map(({ run, clip }) => `${run.key}/${clip}`)
}

async function facet(store: Store, search: string, name: 'duration' | 'level' | 'bandwidth' | 'run') {
  const facets = await traceFacets(store, await asked(store, search))
  return Object.fromEntries(facets[name].map(({ value, count }) => [value, count]))
}

test('traces are filtered by how their clip sounds; bins hold their greatest value', async () => {
  const store = await heardStore()
  expect(await keys(store, 'duration=short')).toEqual(['a/q002', 'b/q002'])
  expect(await keys(store, 'duration=usual&run=a')).toEqual(['a/q004'])
  expect(await keys(store, 'duration=very-long&level=loud')).toEqual(['a/q006'])
  expect(await keys(store, 'duration=very-long&level=quiet')).toEqual([])
  expect(await keys(store, 'level=quiet&level=loud&run=a')).toEqual(['a/q002', 'a/q006'])
  expect(await keys(store, 'clipping=slight&silence=some&bandwidth=wide&run=b')).toEqual(['b/q004'])
  expect(await keys(store, 'bandwidth=unknown')).toEqual(['a/q006', 'a/silent'])
  expect(await keys(store, 'clipping=unknown')).toEqual(['a/silent'])
})

test('each bin is counted under all other filters, those of sound among them', async () => {
  const store = await heardStore()
  expect(await facet(store, '', 'level')).toEqual({ quiet: 2, usual: 2, loud: 1, unknown: 1 })
  expect(await facet(store, 'level=quiet', 'level')).toEqual({ quiet: 2, usual: 2, loud: 1, unknown: 1 })
  expect(await facet(store, 'level=quiet', 'bandwidth')).toEqual({ narrow: 2 })
  expect(await facet(store, 'level=usual&run=a', 'duration')).toEqual({ usual: 1 })
  expect(await facet(store, 'level=loud', 'run')).toEqual({ a: 1 })
  expect(await facet(store, 'duration=short&duration=usual', 'run')).toEqual({ a: 2, b: 2 })
})

test('where no clip has audio, there is nothing to count by sound', async () => {
  const store = await tempStore()
  const facets = await traceFacets(store, await asked(store, ''))
  expect(soundFields.map((field) => facets[field])).toEqual([[], [], [], [], []])
})

test('SQL and code put every value in the same bin', async () => {
  const store = await heardStore()
  const facets = await traceFacets(store, await asked(store, 'run=a'))
  const measured = Object.values(sounds)
  const values = {
    duration: measured.map(({ durationSec }) => durationSec),
    level: measured.map(({ levelDbfs }) => levelDbfs),
    clipping: measured.map(({ clippedShare }) => clippedShare),
    silence: measured.map(({ silentShare }) => silentShare),
    bandwidth: measured.map(({ bandwidthHz }) => bandwidthHz),
  }
  for (const field of soundFields) {
    const bins = [...values[field], null].map((value) => soundBinOf(field, value))
    const counted = soundBinNames(field).map((name) => bins.filter((bin) => bin === name).length)
    const shown = soundBinNames(field).map((name) => facets[field].find(({ value }) => value === name)?.count ?? 0)
    expect([field, ...shown]).toEqual([field, ...counted])
  }
})

test('a program is told which bins there are', () => {
  expect(wrongTraceList(new URLSearchParams('level=quiet&level=unknown&bandwidth=narrow'))).toBeNull()
  expect(wrongTraceList(new URLSearchParams('level=deafening'))).toBe(
    `level=deafening: expected one of ${soundBinNames('level').join(', ')}.`,
  )
})
