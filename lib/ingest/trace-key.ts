import { createHash } from 'node:crypto'
import type { TraceAddress } from '@/lib/traces/record'

const crockford = '0123456789abcdefghjkmnpqrstvwxyz'

/** A trace's key: the first 60 bits of SHA-256 over run, clip and attempt, as 12 characters of Crockford base32. */
export function traceKey({ run, clip, attempt }: TraceAddress): string {
  const digest = createHash('sha256').update(`${run}\n${clip}\n${attempt}`).digest()
  let bits = digest.readBigUInt64BE() >> 4n
  let text = ''
  for (let i = 0; i < 12; i++) {
    text = crockford.charAt(Number(bits & 31n)) + text
    bits >>= 5n
  }
  return text
}

/** A short hash by which the same record is known again. */
export function recordHash(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22)
}
