import { type NextRequest, NextResponse } from 'next/server'
import { addressHeader } from '@/lib/url/asked-address'
import { readablePath } from '@/lib/url/readable-path'

/** Next answers a bare 500 to a path that is no valid percent-encoding; with its per cent signs encoded the route can say that there is nothing. What says so is told the address by a header. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, search } = new URL(request.url)
  const path = readablePath(pathname)
  const headers = new Headers(request.headers)
  headers.set(addressHeader, path + search)
  const asked = { request: { headers } }
  return path === pathname ? NextResponse.next(asked) : NextResponse.rewrite(new URL(path + search, request.url), asked)
}

// Bodies over 10 MB would be cut on their way through here, so that what takes records and files is left out.
export const config = { matcher: '/((?!api/v1/records|import/uploads|_next/).*)' }
