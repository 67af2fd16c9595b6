import { key, rankingRecord } from '@/lib/traces/record'
import type { Head } from './head'
import type { ImportEvent, Importer, ImportSetting, SourceFile } from './import-event'
import { asEvents, BadLine, check } from './json-lines'
import { runOf } from './key-of'
import { linesOf } from './lines'

/** https://trec.nist.gov: `qid Q0 docid rank score tag`, and of the judgements `qid 0 docid relevance`. */
const runLine = /^\s*(\S+)\s+Q0\s+(\S.*?)\s+(\d+)\s+([-+\d.eE]+)\s+(\S+)\s*$/i
const judgement = /^\s*(\S+)\s+\S+\s+(\S.*?)\s+(-?\d+)\s*$/

type Entry = {
  readonly line: number
  readonly clip: string
  readonly entity: string
  readonly rank: number
  readonly score: number
  readonly tag: string
}

type Read = Entry | Extract<ImportEvent, { kind: 'issue' }>

function readEntry(text: string, line: number): Read {
  const [, clip, entity, rank, score, tag] = runLine.exec(text) ?? []
  if (clip === undefined || entity === undefined || tag === undefined || !Number.isFinite(Number(score)))
    return { kind: 'issue', line, message: 'expected "qid Q0 docid rank score tag"' }
  return { line, clip: clip.normalize('NFC'), entity, rank: Number(rank), score: Number(score), tag }
}

/** What must be known of a whole file before its first list: how long the longest is, and where its ranks begin. */
type Extent = { readonly depth: number; readonly first: number }

async function* entriesOf(source: SourceFile): AsyncIterable<Read> {
  for await (const read of linesOf(source.stream())) {
    const { line, text } = read
    if (text === null) yield { kind: 'issue', line, message: read.problem }
    else if (text.trim() !== '') yield readEntry(text, line)
  }
}

async function extentOf(source: SourceFile): Promise<Extent> {
  let first = 1
  let last = 0
  for await (const entry of entriesOf(source)) {
    if ('kind' in entry) continue
    first = Math.min(first, entry.rank)
    last = Math.max(last, entry.rank)
  }
  return { depth: last - first + 1, first }
}

const topKept = 10

/** A list as a ranking: the best rank of an entity that counts as gold. Each of its lines says something, the first the ranking. */
function rankingOf(list: readonly Entry[], { depth, first }: Extent, setting: ImportSetting): readonly ImportEvent[] {
  const [head] = list
  if (!head) return []
  return asEvents(
    head.line,
    () => {
      const { clip, tag, line } = head
      const gold = setting.relevant.get(clip)
      if (!gold)
        throw new BadLine(
          `expected a line of qrels that says which entity is gold of ${JSON.stringify(clip)}, in a file beside this one`,
        )
      const sorted = [...list].sort((a, b) => a.rank - b.rank)
      // a list that lacks its first entry would be read one rank too low
      if (first === 0 && sorted[0]?.rank !== 0)
        throw new BadLine(`expected ranks from 0, as other lists of the file have them, got ${sorted[0]?.rank} first`)
      const found = sorted.find(({ entity }) => gold.has(entity))
      const top = sorted.slice(0, topKept).map(({ entity, score }) => ({ entity, score }))
      const rank = found ? found.rank - first + 1 : null
      const ranking = check(rankingRecord, { retrieval: tag, depth, rank, top }, '')
      return [{ kind: 'ranking', line, address: { run: runOf({}, setting), clip, attempt: 0 }, ranking }]
    },
    'expected a list',
  )
}

async function* readRun(source: SourceFile, setting: ImportSetting): AsyncIterable<ImportEvent> {
  const extent = await extentOf(source)
  const done = new Set<string>()
  let list: Entry[] = []
  const id = ({ clip, tag }: Entry) => `${clip}\n${tag}`
  for await (const entry of entriesOf(source)) {
    if ('kind' in entry) {
      yield entry
      continue
    }
    const [head] = list
    if (head && id(head) !== id(entry)) {
      yield* rankingOf(list, extent, setting)
      done.add(id(head))
      list = []
    }
    if (done.has(id(entry)))
      yield { kind: 'issue', line: entry.line, message: `expected the lines of ${entry.clip} beside each other` }
    else list.push(entry)
  }
  yield* rankingOf(list, extent, setting)
}

const firstLine = ({ lines: [first = ''] }: Head) => first
const anyLine = ({ lines }: Head, pattern: RegExp) => lines.slice(0, 20).some((line) => pattern.test(line))

/** A TREC run: `tag` is the retrieval model; the depth is that of the longest list in the file. */
export const trecRun: Importer = {
  id: 'trec-run',
  version: 1,
  title: 'TREC run',
  unit: 'line',
  needs: [],
  recognises: (head) => head.fields === null && anyLine(head, runLine),
  roleOf: () => 'rankings',
  read: readRun,
}

async function* readJudgements(source: SourceFile): AsyncIterable<ImportEvent> {
  for await (const read of linesOf(source.stream())) {
    const { line, text } = read
    if (text === null) yield { kind: 'issue', line, message: read.problem }
    else if (text.trim() !== '')
      yield* asEvents(
        line,
        () => {
          const [, clip, entity, relevance] = judgement.exec(text) ?? []
          if (clip === undefined || entity === undefined) throw new BadLine('expected "qid 0 docid relevance"')
          return [
            { kind: 'relevant', line, clip: check(key, clip, 'qid'), entity: Number(relevance) > 0 ? entity : null },
          ]
        },
        'expected a line',
      )
  }
}

/** Judgements of a TREC run: which entities count as gold. */
export const trecQrels: Importer = {
  id: 'trec-qrels',
  version: 1,
  title: 'TREC qrels',
  unit: 'line',
  needs: [],
  recognises: (head) =>
    head.fields === null &&
    /^\s*\S+\s+(0|Q0)\s/.test(firstLine(head)) &&
    judgement.test(firstLine(head)) &&
    !anyLine(head, runLine),
  roleOf: () => 'relevant',
  read: readJudgements,
}
