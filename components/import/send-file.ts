import { href } from '@/lib/url/hrefs'
import type { UploadedFile } from '@/lib/views/upload'

/** What became of a file that was sent. */
export type SentFile =
  | { readonly ok: true; readonly file: UploadedFile }
  | { readonly ok: false; readonly message: string }

/** What a problem document says, or that there is none. */
export function messageOf(text: string): string {
  try {
    const { detail } = JSON.parse(text)
    return typeof detail === 'string' ? detail : 'The server could not answer; its log says why.'
  } catch {
    return 'The server did not answer. Look whether it still runs, then try again.'
  }
}

/** Where a file of an upload is kept. */
export const fileAddress = (id: string, path: string): string => href(`/import/uploads/${id}/files`, { path })

/** Sends a file as it is, and says how far it is; `fetch` could not say it. Null when it was aborted. */
export function sendFile(
  address: string,
  file: File,
  { signal, onSent }: { readonly signal: AbortSignal; onSent(bytes: number): void },
): Promise<SentFile | null> {
  return new Promise((done) => {
    const request = new XMLHttpRequest()
    request.open('PUT', address)
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onload = () =>
      done(
        request.status === 200
          ? { ok: true, file: JSON.parse(request.responseText) }
          : { ok: false, message: messageOf(request.responseText) },
      )
    request.onerror = () => done({ ok: false, message: messageOf('') })
    request.onabort = () => done(null)
    signal.addEventListener('abort', () => request.abort())
    request.send(file)
  })
}
