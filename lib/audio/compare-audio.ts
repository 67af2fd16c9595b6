import { stat } from 'node:fs/promises'
import { resolveInside } from './resolve-inside'
import { contentOf } from './store-audio'
import { audioSize } from './stream-audio'

/** Whether a named file still holds what is stored of it; `other` also where it or the stored copy cannot be read. */
export async function compareAudio(given: {
  baseDir: string
  relativePath: string
  home: string
  sha256: string
}): Promise<{ readonly state: 'same' | 'other' | 'missing' }> {
  const stored = await audioSize(given.home, given.sha256)
  if (stored === null) return { state: 'other' }
  const place = await resolveInside(given.baseDir, given.relativePath)
  if (!place.ok) return { state: place.state === 'missing' ? 'missing' : 'other' }
  const about = await stat(place.path)
  if (!about.isFile() || about.size !== stored) return { state: 'other' }
  const content = await contentOf(place.path, () => undefined).catch(() => null)
  return { state: content?.sha256 === given.sha256 ? 'same' : 'other' }
}
