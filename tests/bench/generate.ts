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

/** Writes a native JSONL file of `n` traces of about `chars` characters, always the same for the same seed. */
export async function generate(file: string, n: number, chars = 6000, seed = 7): Promise<void> {
  const random = seeded(seed)
  const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item
  const name = () => pick(stems) + pick(kinds)
  const out = createWriteStream(file)
  const write = async (value: unknown) => {
    if (!out.write(`${JSON.stringify(value)}\n`)) await once(out, 'drain')
  }
  await write({ dataset: { key: 'bench', name: 'Generated', origin: 'scripted' } })
  for (const key of generatedRuns)
    await write({
      run: { key, model: key.replace('run', 'model'), dataset: 'bench', origin: 'scripted', asksReasoning: true },
    })
  const clips = Math.ceil(n / generatedRuns.length)
  for (let clip = 0; clip < clips; clip++) {
    const gold = name()
    await write({ clip: { key: `c${clip}`, reference: `Navigate to ${gold}`, gold }, dataset: 'bench' })
    for (const run of generatedRuns.slice(0, Math.min(generatedRuns.length, n - clip * generatedRuns.length))) {
      let reasoning = ''
      while (reasoning.length < chars)
        reasoning += `${pick(sentences).replace('NAME', name())}${random() < 0.2 ? '\n' : ' '}`
      const answer = random() < 0.5 ? gold : name()
      const rank = random() < 0.2 ? null : 1 + Math.floor(random() * 100)
      const rankings = [
        { retrieval: 'dense-v1', indexVersion: '1', depth: 100, rank, top: [{ entity: answer, score: 0.9 }] },
      ]
      const output = `<think>${reasoning}</think>\nTRANSCRIPTION: Navigate to ${answer}`
      await write({
        run,
        clip: `c${clip}`,
        output,
        finishReason: 'stop',
        latencyMs: Math.floor(random() * 60_000),
        rankings,
      })
    }
  }
  out.end()
  await once(out, 'close')
}
