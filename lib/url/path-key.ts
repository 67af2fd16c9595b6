/** A key as it was written into a path: pages and handlers get it undecoded. Null when it is no valid encoding. */
export function keyFromPath(segment: string): string | null {
  try {
    return decodeURIComponent(segment).normalize('NFC')
  } catch {
    return null
  }
}

/** A key as a path segment: `/ % # ?`, `ß` and spaces survive. */
export function keyToPath(key: string): string {
  return encodeURIComponent(key)
}
