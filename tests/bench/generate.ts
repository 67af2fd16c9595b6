import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** A seeded generator of numbers in [0, 1): mulberry32, by Tommy Ettinger (public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const stems = [
  'Isländische',
  'Münchener',
  'Östliche',
  'Warschauer',
  'Gneisenau',
  'Kottbusser',
  'Prenzlauer',
  'Schönhauser',
]
const kinds = [' Straße', ' Allee', ' Damm', 'straße', ' Weg']
const sentences = [
  'The speaker begins with the carrier phrase and then names a street.',
  'I hear a long vowel, then a sibilant, then something that ends the name.',
  'It could be NAME, since the stress falls on the first syllable.',
  "But I can't actually hear the audio, so I go by the description.",
  'Maybe the user mistyped the name and meant NAME.',
  'Wait, the second consonant is voiced, which speaks for NAME.',
  'The location is Germany, so a German name is to be expected.',
]

/** The runs that the generated file holds. */
export const generatedRuns = ['run-a', 'run-b', 'run-c', 'run-d', 'run-e']

const item = <Item>(random: () => number, items: readonly Item[]): Item =>
  items[Math.floor(random() * items.length)] as Item
const street = (random: () => number) => item(random, stems) + item(random, kinds)

function trace(random: () => number, run: string, clip: string, gold: string, chars: number) {
  let reasoning = ''
  while (reasoning.length < chars)
    reasoning += `${item(random, sentences).replace('NAME', street(random))}${random() < 0.2 ? '\n' : ' '}`
  const answer = random() < 0.5 ? gold : street(random)
  const rank = random() < 0.2 ? null : 1 + Math.floor(random() * 100)
  const rankings = [
    { retrieval: 'dense-v1', indexVersion: '1', depth: 100, rank, top: [{ entity: answer, score: 0.9 }] },
  ]
  const output = `<think>${reasoning}</think>\nTRANSCRIPTION: Navigate to ${answer}`
  return { run, clip, output, finishReason: 'stop', latencyMs: Math.floor(random() * 60_000), rankings }
}

/** The records of `n` traces of about `chars` characters, definitions first; always the same for the same seed. */
export function* records(n: number, chars = 6000, seed = 7): Iterable<unknown> {
  const random = seeded(seed)
  yield { dataset: { key: 'bench', name: 'Generated', origin: 'scripted' } }
  for (const key of generatedRuns)
    yield {
      run: { key, model: key.replace('run', 'model'), dataset: 'bench', origin: 'scripted', asksReasoning: true },
    }
  for (let made = 0, clip = 0; made < n; clip++) {
    const gold = street(random)
    yield { clip: { key: `c${clip}`, reference: `Navigate to ${gold}`, gold }, dataset: 'bench' }
    for (const run of generatedRuns.slice(0, n - made)) yield trace(random, run, `c${clip}`, gold, chars)
    made += generatedRuns.length
  }
}

/** Writes them to a file of native JSONL. */
export async function generate(file: string, n: number): Promise<void> {
  const out = createWriteStream(file)
  for (const record of records(n)) if (!out.write(`${JSON.stringify(record)}\n`)) await once(out, 'drain')
  out.end()
  await once(out, 'close')
}
