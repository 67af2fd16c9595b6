import { type Entry, type FileEntry, Reader, ZipReader } from '@zip.js/zip.js'
import { Decompress } from 'fzstd'
import type { SourceFile } from './import-event'
import { BadLine } from './json-lines'

const zstd = 93
/** A longer entry is not read whole: V8's strings end near 512 MB. */
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

/** Hands on the text of an entry as it is unpacked. Zstandard, which the zip reader does not know, is read from the bytes as they lie, frame by frame. */
async function eachText(entry: FileEntry, take: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder()
  const isZstd = entry.compressionMethod === zstd
  const unpack = new Decompress((chunk) => take(decoder.decode(chunk, { stream: true })))
  const write = (chunk: Uint8Array) => (isZstd ? unpack.push(chunk) : take(decoder.decode(chunk, { stream: true })))
  try {
    await entry.getData(new WritableStream<Uint8Array>({ write }), { passThrough: isZstd, useWebWorkers: false })
    if (isZstd) unpack.push(new Uint8Array(), true)
    take(decoder.decode())
  } catch (cause) {
    if (cause instanceof BadLine) throw cause
    throw new BadLine(
      `${entry.filename}: expected an entry that can be unpacked (${cause instanceof Error ? cause.message : cause})`,
    )
  }
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

  /** Hands on the text of an entry piece by piece; answers whether there is one of that name. */
  async read(name: string, take: (text: string) => void): Promise<boolean> {
    const entry = this.entries.get(name)
    if (entry) await eachText(entry, take)
    return entry !== undefined
  }

  /** The text of an entry, null where there is none of that name. */
  async text(name: string): Promise<string | null> {
    const parts: string[] = []
    let chars = 0
    const isThere = await this.read(name, (text) => {
      chars += text.length
      if (chars > longestEntry) throw new BadLine(`${name}: expected an entry of at most ${longestEntry} characters`)
      parts.push(text)
    })
    return isThere ? parts.join('') : null
  }
}
