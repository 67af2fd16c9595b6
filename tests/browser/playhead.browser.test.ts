import { execFileSync } from 'node:child_process'
import { expect, test } from '@playwright/test'

const clips = ['vbr', 'vbr-no-xing', 'stereo', 'mono-flac']

test.beforeAll(() => {
  const env = { ...process.env, MONDEGREEN_HOME: process.env.MONDEGREEN_TEST_HOME }
  execFileSync(process.execPath, ['lib/cli/mondegreen.mjs', 'import', 'tests/fixtures/clicks/clips.jsonl'], { env })
})

/** Seeks, plays, counts captured samples from the first sound to the click: no clock is in it. */
async function secondsToClick({ url, from }: { url: string; from: number }): Promise<number> {
  const audio = new Audio(url)
  const context = new AudioContext()
  const samples: number[] = []
  const tap = context.createScriptProcessor(1024, 1, 1)
  tap.onaudioprocess = (event) => samples.push(...event.inputBuffer.getChannelData(0))
  context.createMediaElementSource(audio).connect(tap)
  tap.connect(context.destination)
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
  while (firstOver(0.4) === -1 && !audio.ended) await new Promise((later) => setTimeout(later, 20))
  audio.pause()
  const seconds = (firstOver(0.4) - firstOver(0.002)) / context.sampleRate
  await context.close()
  return seconds
}

for (const clip of clips)
  test(`the sound of ${clip} is within 20 ms of the playhead after a seek`, async ({ page }) => {
    await page.goto(`/clips/${clip}?dataset=clicks`)
    const url = `/api/v1/clips/${clip}/audio?dataset=clicks`
    for (const from of [0.2, 2.2, 5.2, 7.1]) {
      const click = Math.floor(from + 0.5) + 0.5
      const seconds = await page.evaluate(secondsToClick, { url, from })
      expect(
        Math.abs(seconds - (click - from)),
        `${clip} from ${from}: heard after ${seconds.toFixed(4)} s`,
      ).toBeLessThan(0.02)
    }
  })
