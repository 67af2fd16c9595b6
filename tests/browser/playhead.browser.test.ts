import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'

/** Without its Xing header nothing says how much the encoder put before the sound: 1,105 samples, which are in the file. */
const putBefore: Readonly<Record<string, number>> = { 'vbr-no-xing': 1105 / 16000 }
const clips = ['vbr', 'vbr-no-xing', 'stereo', 'mono-flac']

test.beforeAll(() => {
  const env = { ...process.env, MONDEGREEN_HOME: process.env.MONDEGREEN_TEST_HOME }
  execFileSync(process.execPath, ['lib/cli/mondegreen.mjs', 'import', 'tests/fixtures/clicks/clips.jsonl'], { env })
})

/** Seeks, plays, counts captured samples from the first sound to the click: no clock is in it. */
async function secondsToClick({ url, from }: { url: string; from: number }): Promise<number> {
  const context = new AudioContext()
  const code = `registerProcessor('tap', class extends AudioWorkletProcessor {
    process([input]) { if (input[0]) this.port.postMessage(input[0].slice()); return true }
  })`
  await context.audioWorklet.addModule(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))
  const tap = new AudioWorkletNode(context, 'tap')
  const samples: number[] = []
  tap.port.onmessage = ({ data }) => samples.push(...data)
  const audio = new Audio(url)
  context.createMediaElementSource(audio).connect(tap).connect(context.destination)
  await new Promise((ready) => {
    audio.oncanplaythrough = ready
  })
  await new Promise((seeked) => {
    audio.onseeked = seeked
    audio.currentTime = from
  })
  await context.resume()
  await audio.play()
  const firstOver = (level: number) => samples.findIndex((sample) => Math.abs(sample) > level)
  while (firstOver(0.3) === -1 && !audio.ended) await new Promise((later) => setTimeout(later, 50))
  audio.pause()
  const seconds = (firstOver(0.3) - firstOver(0.002)) / context.sampleRate
  await context.close()
  return seconds
}

/** A busy machine lets samples fall out or silence in, now and then; a player that is off is off each time. */
const tries = 6

for (const clip of clips)
  test(`the sound of ${clip} is within 20 ms of the playhead after a seek`, async ({ page }) => {
    await page.goto(`/clips/${clip}?dataset=clicks`)
    const url = `/api/v1/clips/${clip}/audio?dataset=clicks&as=wav`
    for (const from of [0.2, 2.2, 5.2, 7.1]) {
      const expected = Math.floor(from + 0.5) + 0.5 - from + (putBefore[clip] ?? 0)
      const off: number[] = []
      while (off.length < tries && !off.some((one) => one < 0.02))
        off.push(Math.abs((await page.evaluate(secondsToClick, { url, from })) - expected))
      expect(
        Math.min(...off),
        `${clip} from ${from}: off by ${off.map((one) => one.toFixed(4)).join(', ')} s`,
      ).toBeLessThan(0.02)
    }
  })
