import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { audioAnswers, audioRequests, importLarge, inspectLog, nativeTraces, writePieces } from './large-files'

const rowBytes = 2_560_200
const sampleBytes = 127e6
const traceChars = 6000
const lineBytes = 6400

/** Imports files of so many bytes together, by the command: three quarters audio in the rows of a batch, an eighth the events of a log of Inspect, an eighth traces; says what it took. */
export async function reportLargeImport(bytes: number, say: (text: string) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mondegreen-bench-'))
  const at = (name: string) => join(folder, name)
  const rows = Math.round((bytes * 0.75) / rowBytes)
  const samples = Math.max(1, Math.round((bytes * 0.125) / sampleBytes))
  try {
    await writePieces(at('requests.jsonl'), audioRequests(rows))
    await writePieces(at('outputs.jsonl'), audioAnswers(rows))
    await writePieces(at('log.json'), inspectLog(samples, (bytes * 0.125) / samples))
    await writePieces(at('records.jsonl'), nativeTraces(Math.round((bytes * 0.125) / lineBytes), traceChars))
    for (const names of [['requests.jsonl', 'outputs.jsonl'], ['log.json'], ['records.jsonl']]) {
      const sizes = await Promise.all(names.map(async (name) => (await stat(at(name))).size))
      const started = performance.now()
      const { account, peakMb } = await importLarge(at('home'), names.map(at))
      const { clips, traces } = account.tallies
      const mb = sizes.reduce((sum, size) => sum + size, 0) / 1e6
      say(
        `${names.join(' and ')}: ${mb.toFixed(0)} MB, ${clips?.new ?? 0} clips and ${traces?.new ?? 0} traces in ${((performance.now() - started) / 1000).toFixed(1)} s; peak memory ${peakMb.toFixed(0)} MB`,
      )
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
