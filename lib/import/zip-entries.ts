import { type Entry, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js'
import { Decompress } from 'fzstd'
import type { SourceFile } from './import-event'
import { BadLine } from './json-lines'

const zstd = 93
/** An entry that says it is longer is not read: V8's strings end near 512 MB. */
const longestEntry = 400 * 1024 * 1024

/** Reads a zip where it lies, by the bytes that are asked for. */
class SliceReader extends Reader<SourceFile> {
  constructor(private readonly source: SourceFile) {
    super(source)
    this.size = source.size
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    return this.source.slice(index, Math.min(this.source.size, index + length))
  }
}

/** A text that is gathered from bytes. */
class Text {
  private readonly decoder = new TextDecoder()
  private readonly parts: string[] = []
  private bytes = 0

  add(chunk: Uint8Array): void {
    this.bytes += chunk.length
    if (this.bytes > longestEntry) throw new BadLine(`expected an entry of at most ${longestEntry} bytes`)
    this.parts.push(this.decoder.decode(chunk, { stream: true }))
  }

  end(): string {
    return this.parts.join('') + this.decoder.decode()
  }
}

/** The text of an entry. Zstandard, which the zip reader does not know, is read from the bytes as they lie, frame by frame. */
async function textOf(entry: FileEntry): Promise<string> {
  const text = new Text()
  const isZstd = entry.compressionMethod === zstd
  const unpack = new Decompress((chunk) => text.add(chunk))
  const write = (chunk: Uint8Array) => (isZstd ? unpack.push(chunk) : text.add(chunk))
  try {
    await entry.getData(new WritableStream<Uint8Array>({ write }), { passThrough: isZstd, useWebWorkers: false })
    if (isZstd) unpack.push(new Uint8Array(), true)
  } catch (cause) {
    if (cause instanceof BadLine) throw cause
    throw new BadLine(
      `${entry.filename}: expected an entry that can be unpacked (${cause instanceof Error ? cause.message : cause})`,
    )
  }
  return text.end()
}

/** The entries of a zip by name; of two of one name the last, which was written later. */
export class ZipEntries {
  private constructor(private readonly entries: ReadonlyMap<string, FileEntry>) {}

  /** Reads the directory of a zip; what is none is a bad line. */
  static async of(source: SourceFile): Promise<ZipEntries> {
    try {
      const reader = new ZipReader(new SliceReader(source))
      const entries: readonly Entry[] = await reader.getEntries()
      await reader.close()
      return new ZipEntries(new Map(entries.flatMap((entry) => (entry.directory ? [] : [[entry.filename, entry]]))))
    } catch (cause) {
      throw new BadLine(`expected a whole zip (${cause instanceof Error ? cause.message : cause})`)
    }
  }

  get names(): readonly string[] {
    return [...this.entries.keys()]
  }

  /** The text of an entry, null where there is none of that name. */
  async text(name: string): Promise<string | null> {
    const entry = this.entries.get(name)
    return entry ? textOf(entry) : null
  }
}
