import type { FileHandle } from 'node:fs/promises'
import { holdsMpegFrames } from './mpeg-frame'

/** What a file is by its first bytes; the name of a file is not asked. */
export type Container = 'wav' | 'flac' | 'ogg' | 'mp4' | 'webm' | 'aiff' | 'adts' | 'mpeg'

const headBytes = 1 << 16

/** Bytes of a file from `start` on, fewer at its end. */
export async function readAt(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, start + filled)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return bytes.subarray(0, filled)
}

/** Bytes as Latin-1 text, for four-character codes. */
export function codeAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

/** The length of the ID3v2 tag that bytes begin with (https://id3.org/id3v2.4.0-structure §3.1), 0 when with none. */
function tagLength(bytes: Uint8Array): number {
  if (codeAt(bytes, 0).slice(0, 3) !== 'ID3' || bytes.length < 10) return 0
  const size = bytes.subarray(6, 10).reduce((sum, byte) => sum * 128 + (byte & 127), 0)
  return 10 + size + ((bytes[5] ?? 0) & 16 ? 10 : 0)
}

function containerOf(head: Uint8Array): Container | null {
  const [code, form] = [codeAt(head, 0), codeAt(head, 8)]
  if ((code === 'RIFF' || code === 'RF64') && form === 'WAVE') return 'wav'
  if (code === 'fLaC') return 'flac'
  if (code === 'OggS') return 'ogg'
  if (codeAt(head, 4) === 'ftyp') return 'mp4'
  if (code === '\x1a\x45\xdf\xa3') return 'webm'
  if (code === 'FORM' && (form === 'AIFF' || form === 'AIFC')) return 'aiff'
  if (head[0] === 0xff && ((head[1] ?? 0) & 0xf6) === 0xf0) return 'adts'
  return holdsMpegFrames(head) ? 'mpeg' : null
}

/** Says what an open file is by its content, null for what is no audio that we know. */
export async function sniffAudio(file: FileHandle): Promise<Container | null> {
  const head = await readAt(file, 0, headBytes)
  const tag = tagLength(head)
  return containerOf(tag === 0 ? head : await readAt(file, tag, headBytes))
}
