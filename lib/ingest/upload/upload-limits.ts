/** What may be uploaded for one import at most; sizes are bytes. */
export type UploadLimits = { readonly fileBytes: number; readonly totalBytes: number; readonly files: number }

type Environment = Readonly<Record<string, string | undefined>>

/** The environment variables that set the limits of an upload, in megabytes. */
export const limitNames = { file: 'MONDEGREEN_UPLOAD_FILE_MB', total: 'MONDEGREEN_UPLOAD_TOTAL_MB' } as const

const megabyte = 1_000_000

/** Each is a file of its own on disk; more than this is no eval that somebody drops into a page. */
const mostFiles = 20_000

function bytesOf(env: Environment, name: string, otherwise: number): number {
  const value = env[name]
  if (value === undefined || value === '') return otherwise * megabyte
  const count = Number(value)
  if (Number.isFinite(count) && count > 0) return Math.round(count * megabyte)
  const message = `${name}: expected a number of megabytes, got ${JSON.stringify(value)}`
  throw Object.assign(new Error(message), { name: 'SetupError' })
}

/** The limits that the environment sets: 2 GB a file and 10 GB in total where it says nothing. */
export function uploadLimits(env: Environment = process.env): UploadLimits {
  return {
    fileBytes: bytesOf(env, limitNames.file, 2_000),
    totalBytes: bytesOf(env, limitNames.total, 10_000),
    files: mostFiles,
  }
}
