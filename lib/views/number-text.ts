import type { ErrorRate } from './rate'

/** A count with thousands apart: `12,345`. */
export const countText = (count: number): string => count.toLocaleString('en')

/** A share to two digits: `0.32`. */
export const shareText = (share: number): string => share.toFixed(2)

/** An interval: `0.20–0.46`. */
export const intervalText = ({ low, high }: Pick<ErrorRate, 'low' | 'high'>): string =>
  low === null || high === null ? 'no interval' : `${shareText(low)}–${shareText(high)}`

/** Milliseconds as seconds: `4.8 s`; `–` where not known. */
export function latencyText(latencyMs: number | null): string {
  if (latencyMs === null) return '–'
  return latencyMs < 1000 ? `${Math.round(latencyMs)} ms` : `${(latencyMs / 1000).toFixed(1)} s`
}

/** An instant in UTC to the minute: `2026-11-24 09:47`. */
export const utcText = (instant: string): string => instant.slice(0, 16).replace('T', ' ')

/** A size in bytes: `1.4 MB`. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`
}

/** A number of a chart's table: whole ones with thousands apart, others to four digits. */
export const figureText = (value: number): string =>
  Number.isInteger(value) ? countText(value) : value.toLocaleString('en', { maximumSignificantDigits: 4 })

type Tried = Pick<ErrorRate, 'attempts' | 'attemptsLow'>

/** How often clips were tried, behind their number: nothing for once, ` × 3` for three times each, else `, 1–3 attempts`. */
export function triedText({ attempts = 1, attemptsLow = attempts }: Tried): string {
  if (attemptsLow < attempts) return `, ${countText(attemptsLow)}–${countText(attempts)} attempts`
  return attempts > 1 ? ` × ${countText(attempts)}` : ''
}

/** What a share is of: `n 50`, and behind it how often clips were tried. */
export const nText = ({ n, ...tried }: Tried & { readonly n: number }): string => `n ${countText(n)}${triedText(tried)}`
