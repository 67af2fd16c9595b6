import { isIP } from 'node:net'

/** Whether a page of this server sent it. A name with a dot in it may be one that was made to lead to this machine. */
function isOwn(origin: string, host: string | null): boolean {
  if (!URL.canParse(origin)) return false
  const { host: from, hostname } = new URL(origin)
  const isHere = isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || !hostname.includes('.')
  return from === host && isHere
}

/** Whether a page that is not of this server sent a request; programs name no origin. */
export function isForeign(request: Request): boolean {
  const origin = request.headers.get('origin')
  return origin !== null && !isOwn(origin, request.headers.get('host'))
}
