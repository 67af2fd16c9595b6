import { stderr, stdout } from 'node:process'
import cliProgress from 'cli-progress'

/** What a command says, in words or as one JSON object. */
export type Output = { readonly json: boolean; line(text: string): void; result(value: unknown): void }

/** Lines go to standard output, unless it is to be one JSON object: then they go to standard error. */
export function outputFor(json: boolean): Output {
  return {
    json,
    line: (text) => void (json ? stderr : stdout).write(`${text}\n`),
    result: (value) => {
      if (json) stdout.write(`${JSON.stringify(value)}\n`)
    },
  }
}

/** A progress bar with rate and time left on a terminal, nothing elsewhere. */
export type Progress = { update(done: number, note?: string): void; stop(): void }

/** `total` is in the unit that `update` counts; `show` puts it into words. */
export function progressBar(title: string, total: number, show: (done: number) => string): Progress {
  if (!stderr.isTTY) return { update: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format: `${title} {bar} {percentage}%  {shown}  {note}  {eta_formatted} left`,
    stream: stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  bar.start(total, 0, { shown: show(0), note: '' })
  return {
    update: (done, note = '') => bar.update(done, { shown: show(done), note }),
    stop: () => bar.stop(),
  }
}

/** Bytes in the largest fitting unit, as `12.3 MB`. */
export function bytesText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = 0
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`
}
