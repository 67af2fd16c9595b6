import { z } from 'zod'
import { origins } from './words'

/** The record of DESIGN §5: what a line of native JSONL holds, and what every importer gives. Absent and `null` differ. */

const hasControl = (text: string) => [...text].some((char) => char < ' ' || char === '\u007f')

/** A key: NFC, without control characters, at most 300 code units. */
export const key = z
  .string()
  .transform((text) => text.normalize('NFC'))
  .refine((text) => text.length > 0 && text.length <= 300, 'expected 1 to 300 characters')
  .refine((text) => !hasControl(text), 'expected no control characters')

const text = z.string().nullish()
/** So long a text is judged in seconds and in half a gigabyte; no model says more. */
const longestText = 4_000_000
/** What a model said, or why it said nothing. */
const said = z
  .string()
  .max(longestText, { error: ({ input }) => `expected at most 4,000,000 characters, got ${String(input).length}` })
const count = z.int().nonnegative().max(2_147_483_647).nullish()
const seconds = z.number().nonnegative().nullish()
const instant = z.iso.datetime({ offset: true }).nullish()
const meta = z.record(z.string(), z.unknown())
const tag = z.union([z.string(), z.number(), z.boolean()], 'expected a string, a number or true or false')
const tags = z.record(z.string(), tag.transform(String)).optional()
const prompt = z.array(z.looseObject({ role: z.string(), content: z.unknown() })).nullish()

/** Keeps the fields that a shape does not name by moving them into its `meta`, so that none is lost. */
function keepsRest<Shape extends z.ZodRawShape>(shape: Shape) {
  const known = new Set(Object.keys(shape))
  const object = z.object({ ...shape, meta: meta.nullish() })
  return z.preprocess((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const rest = Object.entries(value).filter(([name]) => !known.has(name) && name !== 'meta')
    if (rest.length === 0) return value
    const own = 'meta' in value ? value.meta : undefined
    if (own != null && (typeof own !== 'object' || Array.isArray(own))) return value
    return { ...value, meta: { ...own, ...Object.fromEntries(rest) } }
  }, object)
}

/** The entities that retrieval searches: the path of a text file, one entity a line, or the entities themselves under its name. */
const catalogue = z.union(
  [z.string(), z.strictObject({ name: z.string().min(1), entities: z.array(z.string()) })],
  'expected the path of a text file, or {"name": …, "entities": […]}',
)

export const datasetRecord = keepsRest({
  key,
  name: text,
  task: z.string().min(1).optional(),
  origin: z.enum(origins).optional(),
  catalogue: catalogue.nullish(),
  note: text,
})

export const clipRecord = keepsRest({
  key,
  audio: text,
  reference: text,
  gold: z
    .union(
      [z.string().transform((gold) => [gold]), z.array(z.string())],
      'expected a string, a list of strings, or null',
    )
    .nullish(),
  language: text,
  goldStartSec: seconds,
  goldEndSec: seconds,
  tags,
})

const searched = { retrieval: key, indexVersion: z.string().default(''), depth: z.int().min(1) }

export const runRecord = keepsRest({
  key,
  name: text,
  model: z.string().min(1),
  dataset: key,
  origin: z.enum(origins).optional(),
  asksReasoning: z.boolean().nullish(),
  prefill: text,
  params: meta.optional(),
  prompt,
  expected: count,
  startedAt: instant,
  finishedAt: instant,
  tags,
  /** The searches that rank its traces, in the order in which they came; of a retrieval model the last one shows. */
  searches: z.array(z.object(searched)).optional(),
})

const rank = z.int().min(1).nullable()
const topEntry = z.looseObject({ entity: z.string(), score: z.number().nullish() })

/** A rank lies within the depth that was searched; beyond it, it is null. */
function withinDepth<Ranked extends { readonly rank: number | null; readonly depth: number }>(
  ranked: Ranked,
  context: z.RefinementCtx,
) {
  if (ranked.rank === null || ranked.rank <= ranked.depth) return
  const message = `expected at most the depth (${ranked.depth}), or null where gold is not within it, got ${ranked.rank}`
  context.addIssue({ code: 'custom', path: ['rank'], message })
}

export const rankingRecord = keepsRest({ ...searched, rank, top: z.array(topEntry).optional() }).superRefine(
  withinDepth,
)
export const candidateRankRecord = keepsRest({ ...searched, rank, text: z.string() }).superRefine(withinDepth)

const traceFields = keepsRest({
  attempt: z.int().nonnegative().default(0),
  output: said.nullish(),
  reasoning: said.nullish(),
  transcription: said.nullish(),
  prompt,
  finishReason: text,
  latencyMs: z.number().nonnegative().max(2_147_483_647).nullish(),
  usage: z.looseObject({ promptTokens: count, completionTokens: count, reasoningTokens: count }).nullish(),
  words: z.array(z.unknown()).nullish(),
  error: z
    .union(
      [said, z.record(z.string(), z.unknown()).transform((value) => JSON.stringify(value))],
      'expected a string of at most 4,000,000 characters, an object, or null',
    )
    .nullish(),
  rankings: z.array(rankingRecord).optional(),
  candidateRanks: z.array(candidateRankRecord).optional(),
})

/** Latency is compared in whole milliseconds; what was given as a fraction is kept as it was, in `meta`. */
export const traceRecord = traceFields.transform((record) => {
  const { latencyMs } = record
  if (latencyMs == null || Number.isInteger(latencyMs)) return record
  return { ...record, latencyMs: Math.round(latencyMs), meta: { latencyMs, ...record.meta } }
})

export const reportedRecord = keepsRest({
  dataset: key,
  model: z.string().min(1),
  retrieval: key,
  k: z.int().min(1),
  recall: z.number().min(0).max(1),
  n: z.int().min(1),
  source: text,
})

export type DatasetRecord = z.output<typeof datasetRecord>
export type ClipRecord = z.output<typeof clipRecord>
export type RunRecord = z.output<typeof runRecord>
export type RankingRecord = z.output<typeof rankingRecord>
export type CandidateRankRecord = z.output<typeof candidateRankRecord>
export type TraceRecord = z.output<typeof traceRecord>
export type ReportedRecord = z.output<typeof reportedRecord>

/** Which trace a line speaks of. */
export type TraceAddress = { readonly run: string; readonly clip: string; readonly attempt: number }
