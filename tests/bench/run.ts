import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stdout } from 'node:process'
import { parseArgs } from 'node:util'
import Database from 'better-sqlite3'
import { openSource } from '@/lib/ingest/file-source'
import { ingest } from '@/lib/ingest/ingest'
import { judge } from '@/lib/pathologies/judge'
import { databasePath } from '@/lib/store/home'
import { openStore } from '@/lib/store/open-store'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { traceCount } from '@/lib/store/queries/trace-count'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { traceFacets } from '@/lib/store/queries/trace-facets'
import { traceRows } from '@/lib/store/queries/trace-list'
import { fold } from '@/lib/traces/fold'
import { readTraceList } from '@/lib/url/trace-list'
import { readingOf } from '@/tests/pathologies/labels'
import { generate, records } from './generate'
import { reportLargeImport } from './large-import'

const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, bytes: { type: 'string', default: '2e8' } },
})
const n = Number(values.n)
const say = (text: string) => {
  stdout.write(`${text}\n`)
}

async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The median of nine, after one to warm up. */
async function median(work: () => unknown): Promise<number> {
  await work()
  const times: number[] = []
  for (let round = 0; round < 9; round++) times.push(await timed(work))
  return times.sort((a, b) => a - b)[4] ?? Number.NaN
}

/** The processor's milliseconds that work takes for each of so many texts: unlike time, the same on a busy machine. */
function cpuMs(texts: readonly string[], work: (text: string) => unknown): number {
  const before = process.cpuUsage()
  for (const text of texts) work(text)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / texts.length
}

/** Reading and judging a trace that is like no other before it, beside folding its text for search. */
function reportJudging(): void {
  const reasonings = (seed: number) =>
    [...records(100, 6000, seed)].flatMap((record) =>
      'output' in Object(record) ? [String(Object(record).output).slice('<think>'.length)] : [],
    )
  cpuMs(reasonings(1), (text) => judge(readingOf(text)))
  const texts = reasonings(2)
  report(
    'read and judge a trace (CPU)',
    cpuMs(texts, (text) => judge(readingOf(text))),
    cpuMs(texts, (text) => fold(text)),
  )
}

/** What the floor does with the same records: list row, text, folded text. Nothing is parsed or judged. */
function rawImport(file: string): void {
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = NORMAL')
  db.exec(`CREATE TABLE t (id INTEGER PRIMARY KEY, run TEXT, clip TEXT, chars INT, latency INT, rank INT);
    CREATE TABLE x (id INTEGER PRIMARY KEY, output TEXT);
    CREATE VIRTUAL TABLE f USING fts5(plain, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 0");
    CREATE INDEX t_clip ON t (clip, id); CREATE INDEX t_run ON t (run);`)
  const row = db.prepare('INSERT INTO t (run, clip, chars, latency, rank) VALUES (?, ?, ?, ?, ?)')
  const text = db.prepare('INSERT INTO x VALUES (?, ?)')
  const search = db.prepare('INSERT INTO f (rowid, plain) VALUES (?, ?)')
  db.transaction(() => {
    for (const record of records(n)) {
      const { output, run, clip, latencyMs, rankings } = record as {
        output?: string
        run: string
        clip: string
        latencyMs: number
        rankings: { rank: number }[]
      }
      if (output === undefined) continue
      const { lastInsertRowid } = row.run(run, clip, output.length, latencyMs, rankings[0]?.rank ?? null)
      text.run(lastInsertRowid, output)
      search.run(lastInsertRowid, fold(output))
    }
  })()
  db.close()
}

function report(name: string, ours: number, floor: number): void {
  say(
    `${name.padEnd(34)} ${ours.toFixed(2).padStart(10)} ms ${floor.toFixed(2).padStart(10)} ms ${(ours / floor).toFixed(1).padStart(7)}×`,
  )
}

const folder = await mkdtemp(join(tmpdir(), 'mondegreen-bench-'))
try {
  const file = join(folder, 'records.jsonl')
  await generate(file, n)
  const store = await openStore(join(folder, 'home'))
  const importMs = await timed(async () => ingest(store, [await openSource(file, () => {})]))
  const rawFile = join(folder, 'raw.db')
  const rawMs = await timed(() => rawImport(rawFile))
  say(`${n} traces of about 6,000 characters; ${Math.round(n / (importMs / 1000))} traces/s imported in this process`)
  say(`${''.padEnd(34)} ${'Mondegreen'.padStart(13)} ${'bare SQLite'.padStart(13)} ${'ratio'.padStart(8)}`)
  report('import', importMs, rawMs)
  reportJudging()

  const raw = new Database(rawFile, { readonly: true })
  const query = (search: string) => settledQuery(readTraceList(new URLSearchParams(search)), choices)
  const choices = await listChoices(store, [])
  const bare = (sql: string, ...args: unknown[]) => {
    const statement = raw.prepare(sql)
    return median(() => statement.all(...args))
  }
  const filtered = query('run=run-a&state=closed')
  report(
    'first 50 rows, filtered, by clip',
    await median(() => traceRows(store, filtered, { limit: 50 })),
    await bare("SELECT * FROM t WHERE run = 'run-a' ORDER BY clip, id LIMIT 50"),
  )
  report(
    'first 50 rows by rank',
    await median(() => traceRows(store, query('sort=rank'), { limit: 50 })),
    await bare('SELECT * FROM t ORDER BY rank IS NULL, rank, id LIMIT 50'),
  )
  report(
    'count',
    await median(() => traceCount(store, filtered)),
    await bare("SELECT count(*) FROM t WHERE run = 'run-a'"),
  )
  report(
    'all facets',
    await median(() => traceFacets(store, filtered)),
    await bare('SELECT run, rank <= 10, count(*) FROM t GROUP BY 1, 2'),
  )
  const found = query('q="hear the audio"')
  report(
    'search, first 50',
    await median(() => traceRows(store, found, { limit: 50 })),
    await bare(
      'SELECT * FROM t WHERE id IN (SELECT rowid FROM f WHERE f MATCH ?) ORDER BY clip, id LIMIT 50',
      '"hear the audio"',
    ),
  )
  const { key } = await store.read.trace.findFirstOrThrow({ skip: Math.floor(n / 2), select: { key: true } })
  report(
    'one trace by its key',
    await median(() => traceDetail(store, key)),
    await bare('SELECT * FROM t JOIN x USING (id) WHERE id = ?', Math.floor(n / 2)),
  )
  say(`database: ${((await import('node:fs')).statSync(databasePath(store.home)).size / 1e6).toFixed(0)} MB`)
  raw.close()
  await store.close()
} finally {
  await rm(folder, { recursive: true, force: true })
}
if (Number(values.bytes) > 0) await reportLargeImport(Number(values.bytes), say)
