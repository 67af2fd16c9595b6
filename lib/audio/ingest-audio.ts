export type IngestedAudio =
  | {
      state: 'ok'
      sha256: string
      bytes: number
      container: string
      codec: string
      mime: string
      durationSec: number
      sampleRateHz: number
      channels: number
      peaks: Uint8Array | null
      peaksPerSec: number
      peaksFrom: string
    }
  | { state: 'missing' | 'unreadable' | 'refused'; reason: string }
export async function ingestAudio(o: { baseDir: string; relativePath: string; home: string }): Promise<IngestedAudio> {
  return { state: 'missing', reason: 'stub ' + o.relativePath }
}
