import { problem } from '@/app/api/v1/problem'
import type { ClipAudio } from '@/lib/store/queries/clip-audio'
import { clipAudio } from '@/lib/store/queries/clip-audio'
import { serverStore } from '@/lib/store/server-store'

type AudioFile = NonNullable<ClipAudio['file']>

const reasons: Readonly<Record<string, string>> = {
  none: 'Its record names no audio.',
  missing: 'The audio file was not found when it was imported.',
  unreadable: 'The audio file could not be read.',
  refused: 'The path of its audio was refused.',
}

/** The stored audio file that a request is about, or the problem that answers it. Handlers get their path parameters decoded, as pages do not. */
export async function findAudio(request: Request, key: string, withPeaks = false): Promise<AudioFile | Response> {
  const dataset = new URL(request.url).searchParams.get('dataset')
  const found = await clipAudio(await serverStore(), key.normalize('NFC'), dataset, withPeaks)
  if (found.kind === 'none') {
    return problem(
      request,
      404,
      `No clip has the key "${key}"${dataset === null ? '' : ` in the dataset "${dataset}"`}.`,
    )
  }
  if (found.kind === 'several') {
    const detail = `Several datasets have a clip "${key}": name one with ?dataset=, of ${found.datasets.join(', ')}.`
    return problem(request, 409, detail, { members: { datasets: found.datasets } })
  }
  if (found.clip.file) return found.clip.file
  const { state, note } = found.clip
  const detail = [`The clip "${key}" has no audio.`, reasons[state], note].filter(Boolean).join(' ')
  return problem(request, 404, detail, { members: { audioState: state } })
}
