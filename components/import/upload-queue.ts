import { bytesText, countText } from '@/lib/views/number-text'
import type { UploadedFile, UploadLimits } from '@/lib/views/upload'
import { isHidden, type PickedFile } from './picked-files'
import { fileAddress, messageOf, sendFile } from './send-file'

/** A file of the list, and how it stands. */
export type ListedFile = { readonly path: string; readonly bytes: number } & (
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly sent: number }
  | { readonly kind: 'there'; readonly file: UploadedFile }
  | { readonly kind: 'refused'; readonly message: string }
)

/** The files of a page, and how many hidden ones were left aside. */
export type QueueState = { readonly files: readonly ListedFile[]; readonly hidden: number }

/** So many files are sent at once; a browser has six connections for a server. */
const atOnce = 3

/** A list of thousands is not shown anew for each byte that is sent. */
const shownEveryMs = 80

/** The files that a page sends to the server, before their import begins. They go when the page goes. */
export class UploadQueue {
  private state: QueueState = { files: [], hidden: 0 }
  private readonly files = new Map<string, ListedFile>()
  private hidden = 0
  private showing: ReturnType<typeof setTimeout> | null = null
  private upload: Promise<string> | null = null
  private readonly waiting: PickedFile[] = []
  private readonly sending = new Map<string, AbortController>()
  private readonly listeners = new Set<() => void>()
  /** Called when all files have been sent. */
  onSettled: () => void = () => {}

  constructor(private readonly limits: UploadLimits) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly snapshot = (): QueueState => this.state

  /** The files that are whole on the server. */
  get uploaded(): readonly UploadedFile[] {
    return [...this.files.values()].flatMap((one) => (one.kind === 'there' ? [one.file] : []))
  }

  /** The id under which the server keeps the files. */
  id(): Promise<string> {
    this.upload ??= this.create()
    return this.upload
  }

  private async create(): Promise<string> {
    const response = await fetch('/import/uploads', { method: 'POST' })
    if (!response.ok) throw new Error(messageOf(await response.text()))
    return (await response.json()).id
  }

  /** Adds files and sends them; one of a path that is there takes its place. */
  add(picked: readonly PickedFile[]): void {
    const seen = picked.filter(({ path }) => !isHidden(path))
    this.hidden += picked.length - seen.length
    for (const one of seen) {
      this.drop(one.path)
      const listed = this.listed(one, this.files.size + 1)
      this.files.set(one.path, listed)
      if (listed.kind === 'waiting') this.waiting.push(one)
    }
    this.show()
    for (let free = atOnce - this.sending.size; free > 0; free--) void this.sendNext()
  }

  private listed({ path, file }: PickedFile, count: number): ListedFile {
    const { fileBytes, files } = this.limits
    const listed = { path, bytes: file.size }
    const refused = (message: string): ListedFile => ({ ...listed, kind: 'refused', message })
    if (file.size > fileBytes)
      return refused(
        `It has ${bytesText(file.size)}, and a file may have ${bytesText(fileBytes)}. Import it with the command, or start the server with MONDEGREEN_UPLOAD_FILE_MB.`,
      )
    if (count > files) return refused(`At most ${countText(files)} files can be uploaded at once. Use the command.`)
    return { ...listed, kind: 'waiting' }
  }

  private async sendNext(): Promise<void> {
    const next = this.waiting.shift()
    if (next) {
      await this.send(next)
      return this.sendNext()
    }
    if (this.sending.size > 0) return
    this.show()
    this.onSettled()
  }

  private async send({ path, file }: PickedFile): Promise<void> {
    const abort = new AbortController()
    this.sending.set(path, abort)
    const listed = { path, bytes: file.size }
    this.put({ ...listed, kind: 'sending', sent: 0 })
    const sent = await this.id().then(
      (id) =>
        sendFile(fileAddress(id, path), file, {
          signal: abort.signal,
          onSent: (bytes) => this.put({ ...listed, kind: 'sending', sent: bytes }),
        }),
      (cause: unknown) => ({ ok: false as const, message: cause instanceof Error ? cause.message : messageOf('') }),
    )
    if (this.sending.get(path) !== abort) return
    this.sending.delete(path)
    if (sent?.ok) this.put({ ...listed, kind: 'there', file: sent.file })
    else if (sent) this.put({ ...listed, kind: 'refused', message: sent.message })
  }

  private drop(path: string): void {
    this.sending.get(path)?.abort()
    this.sending.delete(path)
    const at = this.waiting.findIndex((one) => one.path === path)
    if (at !== -1) this.waiting.splice(at, 1)
    this.files.delete(path)
  }

  /** Takes files off the list, and off the server. */
  async remove(paths: readonly string[]): Promise<void> {
    const there = paths.filter((path) => this.files.get(path)?.kind === 'there')
    for (const path of paths) this.drop(path)
    this.show()
    for (const path of there) await fetch(fileAddress(await this.id(), path), { method: 'DELETE' })
  }

  /** Removes all from the server when the page goes; an import that is under way goes on. */
  discard(): void {
    this.waiting.length = 0
    for (const abort of this.sending.values()) abort.abort()
    void this.upload
      ?.then((id) => fetch(`/import/uploads/${id}`, { method: 'DELETE', keepalive: true }))
      .catch(() => {})
  }

  private put(file: ListedFile): void {
    // progress of a file that was taken off meanwhile
    if (!this.files.has(file.path)) return
    this.files.set(file.path, file)
    this.showing ??= setTimeout(() => this.show(), shownEveryMs)
  }

  private show(): void {
    if (this.showing !== null) clearTimeout(this.showing)
    this.showing = null
    this.state = { files: [...this.files.values()], hidden: this.hidden }
    for (const listener of this.listeners) listener()
  }
}
