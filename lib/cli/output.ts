import { stderr, stdout } from 'node:process'
import cliProgress from 'cli-progress'
import { isFollowed, tellingFollower } from './followed'

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

/** The time that is left at the pace so far, as `4s`, `12m 05s` or `2h 07m`; nothing where there is no pace yet. */
export function timeLeft(done: number, total: number, elapsedSec: number): string {
  if (done <= 0 || done >= total) return ''
  const left = Math.ceil((elapsedSec / done) * (total - done))
  const two = (value: number) => String(value).padStart(2, '0')
  const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60]
  if (hours > 0) return `${hours}h ${two(minutes)}m left`
  return minutes > 0 ? `${minutes}m ${two(seconds)}s left` : `${seconds}s left`
}

/** A progress bar with rate and time left on a terminal, news for who follows by IPC, nothing elsewhere. */
export type Progress = { update(done: number, note?: string): void; stop(): void }

/** `total` is in the unit that `update` counts; `show` puts it into words. It appears with the first update. */
export function progressBar(title: string, total: number, show: (done: number) => string): Progress {
  if (isFollowed()) {
    const tell = tellingFollower()
    return { update: (done, note = '') => tell({ title, done, total, note }), stop: () => {} }
  }
  if (!stderr.isTTY) return { update: () => {}, stop: () => {} }
  const bar = new cliProgress.SingleBar({
    format: `${title} {bar} {percentage}%  {shown}  {note}  {left}`,
    stream: stderr,
    hideCursor: true,
    clearOnComplete: true,
  })
  let started = 0
  return {
    update: (done, note = '') => {
      if (!bar.isActive) {
        started = performance.now()
        bar.start(total, 0, { shown: show(0), note: '', left: '' })
      }
      const left = timeLeft(done, total, (performance.now() - started) / 1000)
      bar.update(done, { shown: show(done), note, left })
    },
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
