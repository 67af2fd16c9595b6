import { headers } from 'next/headers'
import { addressHeader, addressOf } from '@/lib/url/asked-address'
import { readablePath } from '@/lib/url/readable-path'

/** The address that was asked for. */
export const askedAddress = async (): Promise<URL> => addressOf((await headers()).get(addressHeader))

/** The address that was asked for, as it is read. */
export async function AskedFor() {
  const { pathname, search } = await askedAddress()
  const address = decodeURIComponent(readablePath(pathname)) + search
  return (
    <p>
      Looked for <code className="mono">{address}</code>
    </p>
  )
}
