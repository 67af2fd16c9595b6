import type { NextConfig } from 'next'

const config: NextConfig = {
  serverExternalPackages: [
    'better-sqlite3',
    '@prisma/adapter-better-sqlite3',
    '@prisma/driver-adapter-utils',
    '@prisma/schema-engine-wasm',
    'proper-lockfile',
  ],
  poweredByHeader: false,
  devIndicators: false,
}

export default config
