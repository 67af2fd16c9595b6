import wavefile from 'wavefile'
import type { Decoded } from './decode-audio'

/** Decodes WAV of 8, 16, 24 or 32 bits, or float, to samples from -1 to 1. */
export function decodeWav(data: Uint8Array): Decoded {
  const wav = new wavefile.WaveFile(data)
  const { sampleRate, numChannels } = wav.fmt as { sampleRate: number; numChannels: number }
  if (wav.bitDepth !== '32f') wav.toBitDepth('32f')
  const samples: unknown = wav.getSamples(false, Float32Array as never)
  const channels = numChannels === 1 ? [samples] : samples
  return { sampleRateHz: sampleRate, channels: channels as Float32Array[] }
}
