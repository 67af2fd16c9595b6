import { z } from 'zod'
import { groundings } from '@/lib/traces/grounding'
import { goldFates, origins, outcomes, stances, thinkStates } from '@/lib/traces/words'

/** The shapes that `/api/v1` answers with: the routes are typed by them, openapi.json is made from them, and tests hold answers against them. */

const origin = z.enum(origins).describe('real, synthetic (a speech synthesiser), or scripted (no model said it)')
const thinkState = z.enum(thinkStates).describe('How whole the reasoning is')
const count = z.int().nonnegative()
const instant = z.iso.datetime().describe('UTC')
const freeForm = z.record(z.string(), z.unknown())

const runName = z.object({ key: z.string(), name: z.string(), model: z.string(), origin })

const clip = z.object({
  key: z.string(),
  dataset: z.string().describe("The dataset's key"),
  reference: z.string().nullable().describe('What was said'),
  gold: z.array(z.string()).describe('Accepted forms; empty where gold is unknown'),
  audio: z.string().nullable().describe('Where its audio is served; null where there is none'),
})

export const apiRun = z.object({
  ...runName.shape,
  dataset: z.string(),
  traces: count,
  missing: count.describe('Clips of the dataset without a trace'),
  errors: count,
  expected: count.nullable(),
  retrievals: z.array(z.object({ retrieval: z.string(), indexVersion: z.string(), depth: z.int().positive() })),
  startedAt: instant.nullable(),
  finishedAt: instant.nullable(),
  importedAt: instant,
})

export const apiRunList = z.object({ items: z.array(apiRun), total: count })

const ranking = z.object({
  retrieval: z.string(),
  indexVersion: z.string(),
  depth: z.int().positive(),
  rank: z.int().positive().nullable().describe('null: not within the depth'),
  top: z.array(z.looseObject({ entity: z.string(), score: z.number().nullish() })),
})

const finding = z.object({
  pathology: z.string(),
  version: count,
  in: z.enum(['reasoning', 'output']),
  start: count.describe('UTF-16 code units'),
  end: count,
  quote: z.string(),
})

const span = { start: count.describe('UTF-16 code units into the reasoning'), end: count }

const candidate = z.object({
  text: z.string().describe('In its commonest spelling'),
  folded: z.string().describe('What its variants have in common'),
  isGold: z.boolean(),
  soundsLikeGold: z.boolean(),
  isAnswer: z.boolean(),
  mentions: z.array(z.object({ ...span, stance: z.enum(stances) })),
})

const segment = z.object({
  ...span,
  kind: z.enum(groundings).nullable().describe('What the sentence rests on; null where it was not read'),
  reason: z.string().nullable().describe('The rule, and the words that it found'),
})

export const apiTrace = z.object({
  key: z.string(),
  run: runName,
  clip,
  attempt: count,
  output: z.string().nullable().describe('As received, verbatim'),
  reasoning: z.string().nullable().describe('Untrimmed; what findings count in'),
  transcription: z.string().nullable(),
  thinkState,
  finishReason: z.string().nullable(),
  latencyMs: z.number().nullable(),
  usage: freeForm.nullable(),
  findings: z.array(finding),
  segments: z.array(segment),
  candidates: z.array(candidate),
  goldFate: z.enum(goldFates).nullable().describe('null where gold is unknown or the trace is not whole'),
  surrogateIndex: z.number().min(0).max(1).nullable().describe('Share of segments that name nothing acoustic'),
  rankings: z.array(ranking),
  error: z.string().nullable(),
  source: z.object({
    name: z.string(),
    sha256: z.string(),
    importer: z.string(),
    importerVersion: count,
    line: count,
    importedAt: instant,
  }),
  meta: freeForm,
})

export const apiTraceItem = z.object({
  key: z.string(),
  run: runName,
  clip,
  attempt: count,
  transcription: z.string().nullable().describe('Its first 300 characters'),
  thinkState,
  goldFate: z.enum(goldFates).nullable(),
  rank: z.int().positive().nullable().describe('At the retrieval model asked for; null beyond its depth or unranked'),
  outcome: z.enum(outcomes),
})

export const apiTraceList = z.object({
  items: z.array(apiTraceItem),
  total: count,
  facets: z.record(z.string(), z.array(z.object({ value: z.string(), count }))),
  nextCursor: z.string().nullable(),
})

export const apiLineResult = z.object({
  line: z.int().positive().describe('Place of the line in the batch, from 1'),
  kind: z
    .enum(['dataset', 'clip', 'run', 'trace', 'ranking', 'reported'])
    .nullable()
    .describe('What the line is about; null where it is blank or cannot be read'),
  key: z.string().nullable().describe("The record's key; of a ranking that of its trace"),
  status: z
    .enum(['new', 'updated', 'unchanged', 'conflict', 'invalid', 'blank'])
    .describe(
      'conflict: the line, or the part of it that message names, contradicts what is stored or stands earlier in the batch, and is not stored; invalid: not stored, message says what was expected',
    ),
  message: z.string().nullable().describe('What is wrong, also of a line that is stored: its audio is missing'),
})

export const apiPeaks = z.object({
  durationSec: z.number().nonnegative(),
  peaksPerSec: z.number().nonnegative(),
  peaksFrom: z.string().describe('decoder, ffmpeg, or none: with none there are no peaks'),
  peaks: z.array(z.int().min(-128).max(127)).describe('Least and greatest sample of each bucket in turn'),
})

export const apiProblem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
})

export type ApiRun = z.infer<typeof apiRun>
export type ApiRunList = z.infer<typeof apiRunList>
export type ApiTrace = z.infer<typeof apiTrace>
export type ApiTraceItem = z.infer<typeof apiTraceItem>
export type ApiTraceList = z.infer<typeof apiTraceList>
export type ApiPeaks = z.infer<typeof apiPeaks>
