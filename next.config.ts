import type { NextConfig } from 'next'

const config: NextConfig = {
  serverExternalPackages: [
    '@wasm-audio-decoders/flac',
    '@wasm-audio-decoders/ogg-vorbis',
    'mpg123-decoder',
    'ogg-opus-decoder',
    'wavefile',
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@prisma/driver-adapter-utils',
    '@prisma/schema-engine-wasm',
    'proper-lockfile',
  ],
  // Types are a check of `npm test`, not of a researcher's first start.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  devIndicators: false,
}

export default config
