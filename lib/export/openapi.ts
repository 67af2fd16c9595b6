import { z } from 'zod'
import { soundBinNames, soundFields } from '@/lib/traces/sound-bins'
import { failureFilters, goldStates } from '@/lib/traces/words'
import { apiAsr } from './api-asr'
import { apiCompare, apiLeaderboard, apiLift } from './api-numbers'
import { apiLineResult, apiPeaks, apiProblem, apiRunList, apiTrace, apiTraceList } from './api-schema'
import { recordLimits } from './record-limits'
import { exporters, exportFormats } from './registry'

type Parameter = {
  readonly name: string
  readonly about: string
  readonly schema?: object
  readonly where?: 'path'
  readonly required?: boolean
}
type Route = {
  /** `get` when absent. */
  readonly method?: 'post'
  readonly summary: string
  readonly body?: object
  readonly parameters?: readonly Parameter[]
  readonly answer: object
  readonly problems?: readonly number[]
  readonly more?: object
}

const text = { type: 'string' }
const several = { type: 'array', items: text }
const whole = (minimum: number, maximum?: number) => ({ type: 'integer', minimum, ...(maximum ? { maximum } : {}) })

const runFilters: readonly Parameter[] = [
  { name: 'dataset', about: 'Key of a dataset; repeated: any of them', schema: several },
  { name: 'model', about: 'Model; repeated: any of them', schema: several },
]

const traceFilters: readonly Parameter[] = [
  ...runFilters,
  { name: 'run', about: 'Key of a run; repeated: any of them', schema: several },
  { name: 'retrieval', about: "Retrieval model; the dataset's first when absent" },
  { name: 'k', about: 'Cut-off of the outcome; 1 when absent', schema: whole(1) },
  { name: 'outcome', about: 'hit, miss or unranked at k; repeated: any of them', schema: several },
  {
    name: 'failure',
    about: `${failureFilters.join(', ')}: why there is no transcription, none where there is one; repeated: any of them`,
    schema: several,
  },
  { name: 'state', about: 'Think state; repeated: any of them', schema: several },
  { name: 'fate', about: 'Gold fate; repeated: any of them', schema: several },
  {
    name: 'gold',
    about: `${goldStates.join(', ')}: whether the clip's gold can be ranked, is not known, or is not in the catalogue; repeated: any of them`,
    schema: several,
  },
  { name: 'rank', about: '1, 2-10, 11-40, 41- or absent: the rank of gold; repeated: any of them', schema: several },
  { name: 'pathology', about: 'Pathology; a,b: both; -a: without; repeated: any of them', schema: several },
  { name: 'clip', about: 'Key of a clip; repeated: any of them', schema: several },
  {
    name: 'judged',
    about:
      'Pathology whose detector judged the trace: it flagged it, or found nothing; -a: it could not judge it; a:failed: it failed; a:not-asked: it did not see it; repeated: any of them',
    schema: several,
  },
  {
    name: 'edit',
    about: 'Words that were taken for others, said>heard, one side empty: inserted or deleted; repeated: any of them',
    schema: several,
  },
  {
    name: 'chars',
    about: 'Characters of reasoning, 120-480, or 2000- for all from there on; repeated: any of them',
    schema: several,
  },
  ...soundFields.map((name) => ({
    ...{ name, schema: several },
    about: `Sound of the clip: ${soundBinNames(name).join(', ')}; repeated: any of them`,
  })),
  { name: 'q', about: 'Full text over reasoning and transcription; quotes search a phrase' },
  { name: 'sort', about: 'clip gold run rank reasoningChars latencyMs importedAt; - before it: descending' },
]

const ofSound: readonly string[] = soundFields

const ranked = "; read once, at the retrieval model asked for (else the dataset's first) and the first k (else 1)"

const leaderboardFilters: readonly Parameter[] = [
  { name: 'dataset', about: "Key of a dataset; when absent that of the first run named, else that of the page's" },
  { name: 'model', about: 'Model; repeated: any of them', schema: several },
  {
    name: 'run',
    about: 'Key of a run; repeated: any of them; without reported figures, which are of no run',
    schema: several,
  },
  { name: 'retrieval', about: 'Retrieval model; all of them when absent' },
  {
    name: 'k',
    about: 'Cut-off; repeated: each of them; when absent 1, 10, 40 and those that figures are reported at',
    schema: { type: 'array', items: whole(1) },
  },
  {
    name: 'missing',
    about: 'Clips without a trace: misses (when absent), or omitted',
    schema: { enum: ['misses', 'omitted'] },
  },
  ...traceFilters
    .filter(({ name }) => name === 'clip' || ofSound.includes(name))
    .map((one) => ({ ...one, about: `${one.about}. Recall is over these clips alone` })),
  ...traceFilters
    .filter(({ name }) =>
      ['outcome', 'rank', 'state', 'fate', 'failure', 'pathology', 'judged', 'edit', 'chars', 'gold', 'q'].includes(
        name,
      ),
    )
    .map((one) => ({
      ...one,
      about: `${one.about}. n then counts the clips that have such a trace; missing are the others, left out${one.name === 'outcome' || one.name === 'rank' ? ranked : ''}`,
    })),
]

const clipParameters: readonly Parameter[] = [
  { name: 'clip', about: 'Key of a clip, percent-encoded', where: 'path' },
  { name: 'dataset', about: 'Key of its dataset; needed where several have the clip' },
]

const routes: Readonly<Record<string, Route>> = {
  '/api/v1/runs': { summary: 'Runs', parameters: runFilters, answer: json(apiRunList), problems: [400] },
  '/api/v1/leaderboard': {
    summary: 'Recall by retrieval model, k and run of one dataset, with the figures reported of it',
    parameters: leaderboardFilters,
    answer: json(apiLeaderboard),
    problems: [400, 404],
  },
  '/api/v1/lift': {
    summary: 'Recall of a run with and without each pathology, over whole traces that its detector judged',
    parameters: [
      { name: 'run', about: 'Key of a run', required: true },
      { name: 'retrieval', about: "Retrieval model; the dataset's first when absent" },
      { name: 'k', about: 'Cut-off; 1 when absent', schema: whole(1) },
    ],
    answer: json(apiLift),
    problems: [400, 404],
  },
  '/api/v1/traces': {
    summary: 'Traces, filtered and sorted as on /traces, a page at a time',
    parameters: [
      ...traceFilters,
      { name: 'limit', about: 'How many; 50 when absent', schema: whole(1, 500) },
      { name: 'cursor', about: 'nextCursor of the page before, under the same sort' },
    ],
    answer: json(apiTraceList),
    problems: [400],
  },
  '/api/v1/traces/{trace}': {
    summary: 'One trace',
    parameters: [
      { name: 'trace', about: 'Key of a trace, 12 characters', where: 'path' },
      { name: 'rev', about: 'An earlier revision, from 0; the newest when absent', schema: whole(0) },
    ],
    answer: json(apiTrace),
    problems: [404],
  },
  '/api/v1/export': {
    summary: 'All traces that the filters leave, as one file that is made as it is read',
    parameters: [
      {
        name: 'format',
        about: `${exportFormats.join(', ')}; ${exportFormats[0]} when absent`,
        schema: { enum: exportFormats },
      },
      ...traceFilters,
    ],
    answer: {
      description: exporters.map(({ id, about }) => `${id}: ${about}`).join('. '),
      content: Object.fromEntries(
        exporters.map(({ mediaType }) => [mediaType, { schema: { ...text, format: 'binary' } }]),
      ),
    },
    problems: [400],
  },
  '/api/v1/clips/{clip}/audio': {
    summary: 'The audio of a clip, whole or in ranges; its ETag is the SHA-256 of its bytes',
    parameters: [
      ...clipParameters,
      { name: 'v', about: 'The first 8 or more characters of the SHA-256: such an address is cached for good' },
      { name: 'as', about: 'wav: an MP3 as 16-bit WAV, where it can be decoded', schema: { enum: ['wav'] } },
    ],
    answer: { description: 'The file', content: { 'audio/*': { schema: { type: 'string', format: 'binary' } } } },
    more: {
      206: { description: 'The part that Range asked for' },
      304: { description: 'Not modified since the ETag in If-None-Match' },
    },
    problems: [404, 409, 416],
  },
  '/api/v1/clips/{clip}/peaks': {
    summary: "The peaks of a clip's waveform",
    parameters: clipParameters,
    answer: json(apiPeaks),
    problems: [404, 409],
  },
  '/api/v1/compare': {
    summary: 'Two runs of one dataset, paired by clip: who hit at k, and the p of the test between them',
    parameters: [
      { name: 'a', about: 'Key of a run', required: true },
      { name: 'b', about: 'Key of another run of the same dataset', required: true },
      { name: 'retrieval', about: 'Retrieval model; the first that both share when absent' },
      { name: 'k', about: 'Cut-off; 1 when absent', schema: whole(1) },
    ],
    answer: json(apiCompare),
    problems: [400, 404, 409],
  },
  '/api/v1/asr': {
    summary: 'Word and character error rates and entity accuracy of runs: counts as sclite sums them up',
    parameters: [
      { name: 'run', about: 'Key of a run; repeated: a row for each', schema: several, required: true },
      {
        name: 'normalise',
        about:
          'true, yes or 1 when absent: lower case, ß as ss, punctuation as spaces; false, no or 0: the text as it is',
        schema: { ...text, enum: ['true', 'false', 'yes', 'no', '1', '0'] },
      },
    ],
    answer: json(apiAsr),
    problems: [400, 404],
  },
  '/api/v1/records': {
    method: 'post',
    summary: `Stores a batch of native records, at most ${recordLimits.bytes} bytes and ${recordLimits.lines} lines; the same batch again changes nothing`,
    body: {
      required: true,
      description:
        'One record a line, or one record alone as application/json; the audio of a clip as a data URI, data:audio/wav;base64,…',
      content: {
        'application/x-ndjson': { schema: text },
        'application/jsonl': { schema: text },
        'application/json': { schema: { type: 'object' } },
      },
    },
    answer: {
      description: 'When the last line is stored: one such object a line, for each line of the batch in its order',
      content: { 'application/x-ndjson': { schema: shapeOf(apiLineResult) } },
    },
    problems: [400, 403, 413, 415, 503],
  },
  '/api/v1/events': {
    summary: 'Says that something was stored, whichever process did it, and nothing of what it was',
    answer: {
      description: 'Server-sent events, named change; their data is the data_version of the database',
      content: { 'text/event-stream': { schema: text } },
    },
  },
  '/api/v1/openapi.json': {
    summary: 'This document',
    answer: { description: 'OK', content: { 'application/json': { schema: { type: 'object' } } } },
  },
}

function shapeOf(schema: z.ZodType): object {
  const { $schema: _draft, ...shape } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'output' })
  return shape
}

function json(schema: z.ZodType): object {
  return { description: 'OK', content: { 'application/json': { schema: shapeOf(schema) } } }
}

function problemAnswer(status: number): [string, object] {
  const { $schema: _draft, ...schema } = z.toJSONSchema(apiProblem)
  return [String(status), { description: 'Problem (RFC 9457)', content: { 'application/problem+json': { schema } } }]
}

function operation({ summary, parameters = [], body, answer, problems = [], more = {} }: Route): object {
  return {
    summary,
    ...(body ? { requestBody: body } : {}),
    parameters: parameters.map(({ name, about, schema = text, where, required = where === 'path' }) => ({
      name,
      in: where ?? 'query',
      required,
      description: about,
      schema,
    })),
    responses: { 200: answer, ...more, ...Object.fromEntries([...problems, 500].map(problemAnswer)) },
  }
}

/** The description of `/api/v1` as OpenAPI 3.1, made from the schemas that its answers are typed by. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mondegreen',
      version: '1',
      description: 'Runs, traces and clips of audio models that think out loud.',
    },
    paths: Object.fromEntries(
      Object.entries(routes).map(([path, route]) => [path, { [route.method ?? 'get']: operation(route) }]),
    ),
  }
}
