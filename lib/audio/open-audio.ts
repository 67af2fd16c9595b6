import { audioSize, streamAudio } from './stream-audio'

/** All bytes of a stored audio file, read as they are asked for; null where the file is gone. */
export async function openAudio(home: string, sha256: string): Promise<ReadableStream<Uint8Array> | null> {
  const size = await audioSize(home, sha256)
  return size === null ? null : streamAudio(home, sha256, 0, size - 1)
}
