import { findAudio } from '@/app/api/v1/clips/find-audio'
import { answering, problem, readOnly } from '@/app/api/v1/problem'
import { byteRange, matchesEtag } from '@/lib/audio/byte-range'
import { ensureWav, wavName } from '@/lib/audio/playable-wav'
import { audioSize, streamAudio } from '@/lib/audio/stream-audio'
import { serverStore } from '@/lib/store/server-store'

/** A clip's key may get other audio; an address that names the bytes (`v=`, the start of their SHA-256) may not. */
const caching = (url: string, sha256: string) => {
  const version = new URL(url).searchParams.get('v') ?? ''
  return version.length >= 8 && sha256.startsWith(version) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

export const GET = answering<{ clip: string }>(async (request, { params }) => {
  const file = await findAudio(request, (await params).clip)
  if (file instanceof Response) return file
  const { home } = await serverStore()
  const asWav = new URL(request.url).searchParams.get('as') === 'wav' && file.mime === 'audio/mpeg'
  const isWav = asWav && (await ensureWav(home, file.sha256))
  const name = isWav ? wavName(file.sha256) : file.sha256
  const size = await audioSize(home, name)
  if (size === null) return problem(request, 404, `The audio ${file.sha256} is recorded, but its file is gone.`)

  const etag = `"${name}"`
  const headers = { etag, 'accept-ranges': 'bytes', 'cache-control': caching(request.url, file.sha256) }
  if (matchesEtag(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })

  const condition = request.headers.get('if-range')
  const ranged = request.method === 'GET' && (condition === null || condition === etag)
  const range = byteRange(ranged ? request.headers.get('range') : null, size)
  if (range.kind === 'unsatisfiable') {
    const detail = `Expected a range within the ${size} bytes of the file, as bytes=0-499, bytes=500- or bytes=-500.`
    return problem(request, 416, detail, { headers: { 'content-range': `bytes */${size}`, 'accept-ranges': 'bytes' } })
  }
  const { start, end } = range.kind === 'part' ? range : { start: 0, end: size - 1 }
  const part = range.kind === 'part' ? { 'content-range': `bytes ${start}-${end}/${size}` } : {}
  return new Response(request.method === 'HEAD' ? null : streamAudio(home, name, start, end), {
    status: range.kind === 'part' ? 206 : 200,
    headers: {
      ...headers,
      ...part,
      'content-type': isWav ? 'audio/wav' : file.mime,
      'content-length': String(end - start + 1),
    },
  })
})

export const HEAD = GET

export const { POST, PUT, PATCH, DELETE, OPTIONS } = readOnly
