import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { openAudio } from '@/lib/audio/open-audio'
import { exporterFor } from '@/lib/export/registry'
import type { Store } from '@/lib/store/open-store'
import { exportSource } from '@/lib/store/queries/export-source'
import { listChoices, settledQuery } from '@/lib/store/queries/list-choices'
import { readTraceList } from '@/lib/url/trace-list'

configure({ useWebWorkers: false })

/** The bytes that a home exports under a list's query. */
export async function exported(store: Store, format: string, search = ''): Promise<Buffer> {
  const asked = readTraceList(new URLSearchParams(search))
  const query = settledQuery(asked, await listChoices(store, asked.dataset))
  const source = await exportSource(store, query, (sha256) => openAudio(store.home, sha256))
  const exporter = exporterFor(format)
  if (!exporter) throw new Error(`no format ${format}`)
  const chunks: Uint8Array[] = []
  for await (const chunk of exporter.write(source)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Unpacks an archive into a folder and answers the names in it. */
export async function unpack(bytes: Uint8Array, folder: string): Promise<readonly string[]> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes))
  const names: string[] = []
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue
    const file = join(folder, entry.filename)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }))
    names.push(entry.filename)
  }
  return names
}

const questions = {
  datasets: `SELECT "key", "name", "task", "origin", "note", "catalogueName", "catalogueSize", "catalogueSha", "metaJson" FROM "Dataset" ORDER BY "id"`,
  catalogue: `SELECT d."key", c."text" FROM "CatalogueEntity" c JOIN "Dataset" d ON d."id" = c."datasetId" ORDER BY 1, 2`,
  clips: `SELECT d."key" AS dataset, c."key", "reference", "language", "goldStartSec", "goldEndSec", "goldState", "audioName", c."metaJson",
    (SELECT json_group_array("text") FROM "ClipGold" WHERE "clipId" = c."id") AS gold,
    (SELECT json_group_object("key", "value") FROM "ClipTag" WHERE "clipId" = c."id") AS tags
    FROM "Clip" c JOIN "Dataset" d ON d."id" = c."datasetId" ORDER BY c."id"`,
  runs: `SELECT r."key", COALESCE("editedName", r."name") AS name, "model", d."key" AS dataset, r."origin", "asksReasoning", "prefill",
    "paramsJson", "messagesJson", "expected", "startedAt", "finishedAt", r."metaJson",
    (SELECT json_group_object("key", "value") FROM "RunTag" WHERE "runId" = r."id") AS tags
    FROM "Run" r JOIN "Dataset" d ON d."id" = r."datasetId" LEFT JOIN "Prompt" p ON p."id" = r."promptId" ORDER BY r."id"`,
  searches: `SELECT r."key", "retrieval", "indexVersion", "depth", "shown" FROM "RankingSet" s JOIN "Run" r ON r."id" = s."runId"
    ORDER BY 1, 2, 3, 4`,
  traces: `SELECT t."key", "runKey", "clipKey", "attempt", "goldSort", "rankable", "thinkState", "failure", "answer", "reasoningChars",
    "latencyMs", "parseVersion", "goldFate", "output", "reasoningField", "transcriptionField", "error", "parseJson", "transcription",
    "messagesJson", "finishReason", "usageJson", "wordsJson", "metaJson", "segmentsJson", "kinds", "candidatesJson"
    FROM "Trace" t JOIN "TraceText" x ON x."traceId" = t."id" JOIN "TraceReading" g ON g."traceId" = t."id"
    LEFT JOIN "Prompt" p ON p."id" = x."promptId" ORDER BY t."key"`,
  verdicts: `SELECT t."key", "pathology", "version", "status", "note", "findings" FROM "Verdict" v JOIN "Trace" t ON t."id" = v."traceId" ORDER BY 1, 2`,
  findings: `SELECT t."key", "pathology", "version", "field", "start", "end", "quote" FROM "Finding" f JOIN "Trace" t ON t."id" = f."traceId"
    ORDER BY 1, 2, 5, 6`,
  rankings: `SELECT t."key", s."retrieval", s."indexVersion", s."depth", r."rank", r."shownFor", p."topJson", p."metaJson"
    FROM "Ranking" r JOIN "Trace" t ON t."id" = r."traceId" JOIN "RankingSet" s ON s."id" = r."setId"
    JOIN "RankingTop" p ON p."traceId" = t."id" AND p."setId" = s."id" ORDER BY 1, 2, 3, 4`,
  candidateRanks: `SELECT t."key", s."retrieval", s."indexVersion", s."depth", c."text", c."rank" FROM "CandidateRank" c
    JOIN "Trace" t ON t."id" = c."traceId" JOIN "RankingSet" s ON s."id" = c."setId" ORDER BY 1, 2, 3, 4, 5`,
  errorRates: `SELECT t."key", a."normalised", "words", "substitutions", "insertions", "deletions", "characters", "characterEdits", "hasEntity"
    FROM "AsrCount" a JOIN "Trace" t ON t."id" = a."traceId" ORDER BY 1, 2`,
  reported: `SELECT d."key", "model", "retrieval", "k", "recall", "n", "citation", r."metaJson" FROM "Reported" r
    JOIN "Dataset" d ON d."id" = r."datasetId" ORDER BY r."id"`,
}

/** All that a home says, by what it is about: without ids, times of import and sources. */
export async function saidBy(store: Store): Promise<Record<string, readonly Record<string, unknown>[]>> {
  const answers = await Promise.all(
    Object.entries(questions).map(async ([name, sql]) => [name, await store.read.$queryRawUnsafe(sql)] as const),
  )
  return Object.fromEntries(answers) as Record<string, readonly Record<string, unknown>[]>
}
