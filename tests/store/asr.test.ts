import { describe, expect, test } from 'vitest'
import { annotateStale } from '@/lib/ingest/annotate-stored'
import { annotators } from '@/lib/pathologies/registry'
import { writeDetectorSet } from '@/lib/store/commands/write-run'
import type { Store } from '@/lib/store/open-store'
import { asrOf } from '@/lib/store/queries/asr'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { runAsr } from '@/lib/store/queries/run-asr'
import { staleCount } from '@/lib/store/queries/stale-traces'
import { traceFacets } from '@/lib/store/queries/trace-facets'
import { traceRows } from '@/lib/store/queries/trace-list'
import { readTraceList } from '@/lib/url/trace-list'
import sclite from '@/tests/fixtures/metrics/asr-run.json'
import { importLines, tempStore } from '@/tests/temp-home'

const dataset = { dataset: { key: 'd' } }
const run = (key: string) => ({ run: { key, model: key, dataset: 'd' } })

type Given = {
  readonly clip: string
  readonly reference: string | null
  readonly gold?: string
  readonly more?: object
}
const clip = ({ clip: key, reference, gold, more }: Given) => ({
  clip: { key, reference, gold: gold ?? null, language: 'de', ...more },
  dataset: 'd',
})
const trace = (runKey: string, clipKey: string, transcription: string | null, attempt = 0) => ({
  run: runKey,
  clip: clipKey,
  attempt,
  ...(transcription === null ? { error: 'timeout' } : { transcription }),
})

async function figures(store: Store, key: string, normalise: boolean) {
  const { id } = await store.read.run.findUniqueOrThrow({ where: { key }, select: { id: true } })
  const [own] = await asrOf(store, [id], normalise)
  if (!own) throw new Error(`no run ${key}`)
  return own
}

async function confused(store: Store, key: string) {
  const { id } = await store.read.run.findUniqueOrThrow({ where: { key }, select: { id: true } })
  const asr = await runAsr(store, id, true)
  if (!asr) throw new Error(`no run ${key}`)
  return asr
}

const scliteLines = [
  dataset,
  ...sclite.clips.map(clip),
  run('r'),
  ...sclite.clips.map((one) => trace('r', one.clip, one.transcription)),
]

describe('a run has the figures that sclite gives it', () => {
  test.each([
    ['raw', false],
    ['normalised', true],
  ] as const)('%s', async (name, normalise) => {
    const store = await tempStore()
    await importLines(store, scliteLines)
    const { errors, characters, characterErrors, ...counts } = sclite[name]
    const own = await figures(store, 'r', normalise)
    expect(own).toMatchObject({ ...counts, characters, characterEdits: characterErrors, n: 7, clips: 7, failed: 1 })
    expect(own.wer?.share).toBeCloseTo(errors / counts.words, 12)
    expect(own.cer?.share).toBeCloseTo(characterErrors / characters, 12)
    expect(own.wer?.n).toBe(7)
    expect(own.wer?.low).toBeLessThan(own.wer?.share ?? 0)
    expect(own.wer?.high).toBeGreaterThan(own.wer?.share ?? 0)
  })
})

describe('a transcription holds the entity', () => {
  test.each([
    ['Navigate to Isländische Straße', true, true],
    ['navigate to islandische strasse', false, true],
    ['Navigate to Isländische Str.', false, true],
    ['Navigate to Isländischestraße, please', false, true],
    ['Navigate to Isländische Straßenbahn', false, false],
    ['Navigate to Neuisländische Straße', false, false],
    ['Navigate to Eisländische Straße', false, false],
  ])('%s: exactly %s, folded %s', async (transcription, raw, normalised) => {
    const store = await tempStore()
    const reference = 'Navigate to Isländische Straße'
    await importLines(store, [
      dataset,
      clip({ clip: 'q', reference, gold: 'Isländische Straße' }),
      run('r'),
      trace('r', 'q', transcription),
    ])
    const share = async (normalise: boolean) => (await figures(store, 'r', normalise)).entityAccuracy?.share
    expect([await share(false), await share(true)]).toEqual([Number(raw), Number(normalised)])
  })

  test('or nobody knows where gold is unknown', async () => {
    const store = await tempStore()
    await importLines(store, [dataset, clip({ clip: 'q', reference: 'a b' }), run('r'), trace('r', 'q', 'a b')])
    expect(await figures(store, 'r', true)).toMatchObject({ wer: { share: 0 }, entityAccuracy: null })
  })
})

test('attempts of a clip weigh as one clip, and an interval is over clips', async () => {
  const store = await tempStore()
  const lines = [
    ...[trace('r', 'p', 'x b'), trace('r', 'p', 'a b', 1), trace('r', 'p', 'a b', 2), trace('r', 'p', 'a b', 3)],
    trace('r', 'q', 'x y c'),
  ]
  const clips = [clip({ clip: 'p', reference: 'a b', gold: 'a' }), clip({ clip: 'q', reference: 'a b c', gold: 'a' })]
  await importLines(store, [dataset, ...clips, run('r'), ...lines])
  const own = await figures(store, 'r', true)
  expect(own).toMatchObject({ n: 5, clips: 2, attempts: 4, words: 11, substitutions: 3 })
  expect(own.wer).toMatchObject({ share: 2.25 / 5, n: 2, attempts: 4, low: 0.25 / 2, high: 2 / 3 })
  expect(own.entityAccuracy).toMatchObject({ share: 0.75 / 2, n: 2, low: 0, high: 0.75 })
})

test('one clip has no interval', async () => {
  const store = await tempStore()
  await importLines(store, [dataset, clip({ clip: 'q', reference: 'a b' }), run('r'), trace('r', 'q', 'a x')])
  expect((await figures(store, 'r', true)).wer).toEqual({ share: 0.5, n: 1, attempts: 1, low: null, high: null })
})

test('of very many clips the interval is by linearisation, and close to that of a bootstrap', async () => {
  const store = await tempStore()
  const keys = Array.from({ length: 501 }, (_, at) => `q${at}`)
  const lines = keys.map((key, at) => trace('r', key, at % 3 === 0 ? 'a x' : 'a b'))
  await importLines(store, [dataset, ...keys.map((key) => clip({ clip: key, reference: 'a b' })), run('r'), ...lines])
  const wer = (await figures(store, 'r', true)).wer
  expect(wer?.share).toBeCloseTo(167 / 1002, 12)
  // Errors are 0 or 1 in 2 words: the interval is half that of the share of clips with an error.
  const half = (1.96 * Math.sqrt(((167 / 501) * (334 / 501)) / 500)) / 2
  expect(wer?.low).toBeCloseTo(167 / 1002 - half, 5)
  expect(wer?.high).toBeCloseTo(167 / 1002 + half, 5)
})

describe('what was confused', () => {
  const clips = ['p', 'q', 's'].map((key) => clip({ clip: key, reference: 'Navigate to Isländische Straße, bitte' }))
  const lines = [
    trace('r', 'p', 'navigate to eisländische straße'),
    trace('r', 'q', 'Navigate to the eisländische strasse bitte bitte'),
    trace('r', 's', null),
  ]

  test('is counted by word, a failed trace aside, and leads to its traces', async () => {
    const store = await tempStore()
    await importLines(store, [dataset, ...clips, run('r'), ...lines])
    const asr = await confused(store, 'r')
    expect(asr.figures).toMatchObject({ deletions: 6, failedDeletions: 5, failed: 1 })
    expect(asr.substitutions).toEqual({
      edits: [{ reference: 'isländische', hypothesis: 'eisländische', count: 2, traces: 2 }],
      distinct: 1,
    })
    expect(asr.deletions.edits).toEqual([{ reference: 'bitte', hypothesis: '', count: 1, traces: 1 }])
    expect(asr.insertions.edits).toEqual([
      { reference: '', hypothesis: 'bitte', count: 1, traces: 1 },
      { reference: '', hypothesis: 'the', count: 1, traces: 1 },
    ])
    const keys = async (search: string) => {
      const query = readTraceList(new URLSearchParams(search))
      const { rows } = await traceRows(store, settledQuery(query, await listChoices(store, [])), { limit: 10 })
      return rows.map((row) => row.clip)
    }
    expect(await keys('edit=isl%C3%A4ndische%3Eeisl%C3%A4ndische')).toEqual(['p', 'q'])
    expect(await keys('edit=Isl%C3%A4ndische%3EEisl%C3%A4ndische!&run=r')).toEqual(['p', 'q'])
    expect(await keys('edit=bitte%3E')).toEqual(['p'])
    expect(await keys('edit=bitte%3E&edit=%3Ethe')).toEqual(['p', 'q'])
    expect(await keys('edit=bitte%3E&clip=q')).toEqual([])
    const query = settledQuery(readTraceList(new URLSearchParams('edit=bitte%3E')), await listChoices(store, []))
    const facets = await traceFacets(store, query)
    expect([facets.run, facets.pathology]).toEqual([[{ value: 'r', count: 1 }], []])
  })

  test('is counted by sound too, where the words are alike and the language has rules', async () => {
    const store = await tempStore()
    await importLines(store, [dataset, ...clips, run('r'), ...lines])
    expect((await confused(store, 'r')).sounds.edits).toEqual([
      { reference: 'i', hypothesis: 'ai', count: 2, traces: 2, pairs: ['isländische>eisländische'], distinctPairs: 1 },
    ])
    await importLines(
      store,
      clips.map((one) => ({ ...one, clip: { ...one.clip, language: 'fr' } })),
    )
    expect((await confused(store, 'r')).sounds).toEqual({ edits: [], distinct: 0 })
  })

  test('is kept up to 200 distinct edits a trace, the most frequent of them', async () => {
    const store = await tempStore()
    const many = Array.from({ length: 300 }, (_, at) => `w${at}`).join(' ')
    const reference = 'a'
    await importLines(store, [dataset, clip({ clip: 'q', reference }), run('r'), trace('r', 'q', `a ${many} zzz zzz`)])
    expect(await store.read.wordEdit.count()).toBe(200)
    expect((await confused(store, 'r')).insertions.edits[0]).toMatchObject({ hypothesis: 'zzz', count: 2 })
    expect(await figures(store, 'r', true)).toMatchObject({ insertions: 302 })
  })
})

describe('what is derived', () => {
  const lines = [dataset, clip({ clip: 'q', reference: 'a b' }), run('r'), trace('r', 'q', 'a c')]
  const stored = async (store: Store) => [await store.read.asrCount.findMany(), await store.read.wordEdit.findMany()]

  test('stands once, however often the file is imported', async () => {
    const store = await tempStore()
    await importLines(store, lines)
    const before = await stored(store)
    expect(before.map((rows) => rows.length)).toEqual([2, 1])
    await importLines(store, lines)
    expect(await stored(store)).toEqual(before)
  })

  test('follows another reference, and another task takes it away and gives it back', async () => {
    const store = await tempStore()
    await importLines(store, lines)
    await importLines(store, [clip({ clip: 'q', reference: 'a c' })])
    expect(await figures(store, 'r', true)).toMatchObject({ n: 1, wer: { share: 0 } })
    await importLines(store, [{ dataset: { key: 'd', task: 'question' } }])
    expect(await figures(store, 'r', true)).toMatchObject({ task: 'question', n: 0, wer: null })
    expect(await stored(store)).toEqual([[], []])
    await importLines(store, [{ dataset: { key: 'd', task: 'transcription' } }])
    expect(await figures(store, 'r', true)).toMatchObject({ n: 1, wer: { share: 0 } })
    await importLines(store, [clip({ clip: 'q', reference: null })])
    expect(await figures(store, 'r', true)).toMatchObject({ n: 0, wer: null })
  })

  test('of a home filled before is said to be uncounted until it is annotated', async () => {
    const store = await tempStore()
    await importLines(store, [...lines, clip({ clip: 'p', reference: 'd' })])
    const detectorSetId = await writeDetectorSet(store, annotators.replace(/ asr@\d+/, ''))
    await store.write.trace.updateMany({ data: { detectorSetId } })
    await store.write.asrCount.deleteMany()
    expect(await staleCount(store, annotators)).toBe(1)
    expect(await confused(store, 'r')).toMatchObject({
      figures: { n: 0 },
      uncounted: 1,
      uncountedClips: ['q'],
      missing: 1,
    })
    await annotateStale(store, { kind: 'every' })
    expect(await confused(store, 'r')).toMatchObject({
      figures: { n: 1 },
      uncounted: 0,
      uncountedClips: [],
      missing: 1,
    })
  })

  test('goes with its trace', async () => {
    const store = await tempStore()
    await importLines(store, lines)
    await store.write.trace.deleteMany()
    expect(await stored(store)).toEqual([[], []])
  })

  test('is left out where the texts are too long to be aligned', async () => {
    const store = await tempStore()
    const long = 'a '.repeat(5000)
    await importLines(store, [dataset, clip({ clip: 'q', reference: long }), run('r'), trace('r', 'q', long)])
    expect(await confused(store, 'r')).toMatchObject({ figures: { n: 0, wer: null }, uncounted: 1 })
  })
})
