/** What a `Range` header asks of a file: all of it, one part (`end` inclusive, as HTTP counts), or what it does not have. */
export type ByteRange =
  | { readonly kind: 'all' }
  | { readonly kind: 'part'; readonly start: number; readonly end: number }
  | { readonly kind: 'unsatisfiable' }

const one = /^\s*(\d*)\s*-\s*(\d*)\s*$/

/** Reads a `Range` header (RFC 9110 §14.2) against a size in bytes. Other units and several ranges are ignored, as a server may. */
export function byteRange(header: string | null, size: number): ByteRange {
  const ranges = header?.match(/^\s*bytes\s*=(.*)$/i)?.[1]
  if (ranges === undefined || ranges.includes(',')) return { kind: 'all' }
  const [, first = '', last = ''] = ranges.match(one) ?? []
  if (first === '' && last === '') return { kind: 'unsatisfiable' }
  if (first === '') {
    const suffix = Number(last)
    if (suffix === 0 || size === 0) return { kind: 'unsatisfiable' }
    return { kind: 'part', start: Math.max(0, size - suffix), end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  return start >= size || end < start ? { kind: 'unsatisfiable' } : { kind: 'part', start, end }
}

/** Whether an `If-None-Match` header names an entity tag (weak comparison), or `*`. */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)
}
