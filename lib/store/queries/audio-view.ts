import type { AudioView } from '@/lib/views/trace-detail'

type AudioColumns = {
  readonly audioState: string
  readonly audioNote: string | null
  readonly audio: {
    readonly sha256: string
    readonly durationSec: number
    readonly peaks: Uint8Array | null
    readonly peaksFrom: string
    readonly codec: string
    readonly sampleRateHz: number
    readonly channels: number
  } | null
}

/** A clip's audio as it is shown, with its peaks as numbers from -128 to 127. */
export function audioView({ audioState, audioNote, audio }: AudioColumns): AudioView {
  if (audioState !== 'ok' || !audio) {
    const state =
      audioState === 'missing' || audioState === 'unreadable' || audioState === 'refused' ? audioState : 'none'
    return { state, reason: audioNote }
  }
  const { sha256, durationSec, peaks, peaksFrom, codec, sampleRateHz, channels } = audio
  const numbers = peaks ? Array.from(new Int8Array(peaks.buffer, peaks.byteOffset, peaks.byteLength)) : null
  return { state: 'ok', sha256, durationSec, peaks: numbers, peaksFrom, codec, sampleRateHz, channels }
}
