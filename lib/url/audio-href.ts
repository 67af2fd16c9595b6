import { keyToPath } from './path-key'

/** Where a clip's audio is served for playing (MP3 decoded, since browsers seek in it inexactly); with its SHA-256 the address names the bytes, and is cached for good. */
export function audioHref(clip: string, dataset: string, sha256: string): string {
  return `/api/v1/clips/${keyToPath(clip)}/audio?${new URLSearchParams({ dataset, v: sha256.slice(0, 16), as: 'wav' })}`
}
