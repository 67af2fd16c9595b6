import { clipRecord, traceRecord } from '@/lib/traces/record'
import type { ImportEvent, ImportSetting } from './import-event'
import { type Heard, readContent, withAttachments, withoutAudio } from './inspect-content'
import type { JsonFields } from './json-elements'
import { BadLine, check, type Fields, isObject, parseJson } from './json-lines'
import { clipKey, keyField } from './key-of'
import { OneDataset, OneRun } from './one-run'
import { withoutNull } from './openai-message'

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const objects = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isObject) : [])

/** The messages that were asked: all before the last that the model said, without what is said of them alone. */
function askedOf(sample: Fields): readonly Fields[] {
  const messages = objects(sample.messages)
  const last = messages.findLastIndex(({ role }) => role === 'assistant')
  const before = last === -1 ? messages : messages.slice(0, last)
  const asked =
    before.length > 0
      ? before
      : typeof sample.input === 'string'
        ? [{ role: 'user', content: sample.input }]
        : objects(sample.input)
  return asked.map(({ role, content }) => ({ role, content }))
}

function errorOf(error: unknown): string | null {
  if (!isObject(error)) return text(error)
  return text(error.message) ?? JSON.stringify(error)
}

function usageOf(usage: unknown): Fields | null {
  if (!isObject(usage)) return null
  const { input_tokens, output_tokens, reasoning_tokens, ...rest } = usage
  return {
    ...withoutNull(rest),
    promptTokens: input_tokens ?? null,
    completionTokens: output_tokens ?? null,
    reasoningTokens: reasoning_tokens ?? null,
  }
}

/** The message of the model and how it ended: of its output, else the last that it said. */
function messageOf(
  sample: Fields,
  output: Fields,
): { readonly content: unknown; readonly stop: string | null; readonly others: readonly Fields[] } | null {
  const [choice, ...others] = objects(output.choices)
  const message = isObject(choice?.message)
    ? choice.message
    : objects(sample.messages).findLast(({ role }) => role === 'assistant')
  return message === undefined ? null : { content: message.content, stop: text(choice?.stop_reason), others }
}

type Answer = { readonly facts: Fields; readonly meta: Fields; readonly reasoningIn: string | null }

/** What was measured of an answer. */
function measured({ usage, time }: Fields): Fields {
  const used = usageOf(usage)
  return { ...(typeof time === 'number' ? { latencyMs: time * 1000 } : {}), ...(used === null ? {} : { usage: used }) }
}

/** What the model said; an error is one only where it said nothing, and noted where it said something. */
function answerOf(sample: Fields): Answer {
  const output = isObject(sample.output) ? sample.output : {}
  const error = errorOf(sample.error) ?? errorOf(output.error)
  const message = messageOf(sample, output)
  if (message === null)
    return { facts: { ...measured(output), ...withoutNull({ error }) }, meta: {}, reasoningIn: null }
  const { text: said, reasoning, isRedacted } = readContent(message.content)
  return {
    facts: {
      ...measured(output),
      output: said,
      ...withoutNull({ reasoning, finishReason: message.stop, error: said === null ? error : null }),
    },
    meta: {
      ...(isRedacted ? { reasoningRemoved: 'redacted' } : {}),
      ...withoutNull({ otherChoices: message.others, error: said === null ? null : error }),
    },
    reasoningIn: reasoning === null ? null : 'content parts of type reasoning',
  }
}

type Eval = {
  readonly model: string | null
  readonly dataset: Fields
  readonly run: Fields
  /** The keys that the log itself gives. */
  readonly own: { readonly dataset: string | null; readonly run: string | null }
}

const instantOf = (value: unknown) => (typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) ? value : null)

/** When the eval ended, where it did: a log that is not a success is of a run that was broken off or goes on. */
const finishedOf = ({ status, stats }: Fields) =>
  status === 'success' && isObject(stats) ? instantOf(stats.completed_at) : null

/** What the head of a log says of its eval. */
function evalOf(header: unknown): Eval {
  if (!isObject(header) || !isObject(header.eval))
    throw new BadLine('eval: expected an object that says what was evaluated, before the samples')
  const { model, task, created, model_generate_config, dataset: of, ...rest } = header.eval
  const dataset = isObject(of) ? of : {}
  const [startedAt, finishedAt] = [instantOf(created), finishedOf(header)]
  const name = [text(model), text(task)].filter((part) => part !== null).join(', ')
  const params = isObject(model_generate_config) ? withoutNull(model_generate_config) : {}
  return {
    model: text(model),
    dataset,
    run: {
      ...(name === '' ? {} : { name }),
      ...withoutNull({ startedAt, finishedAt }),
      ...(Object.keys(params).length > 0 ? { params } : {}),
      meta: withoutNull({ task, ...rest, ...(startedAt === null ? { created } : {}) }),
    },
    own: { dataset: text(dataset.name) ?? text(task), run: text(rest.eval_id) ?? text(rest.run_id) },
  }
}

const asked = [
  'id',
  'epoch',
  'input',
  'target',
  'messages',
  'output',
  'scores',
  'metadata',
  'error',
  'attachments',
  'message_refs',
]

/** Whether a field of a sample is read: a long one is long by its events, which are not. */
export const isAsked = (field: string) => asked.includes(field)

/** A sample from its JSON as it came in pieces, as far as it is read. */
export function sampleOf(fields: JsonFields): Fields {
  const texts = fields.end()
  if (texts === null) throw new BadLine('expected a sample in JSON, whole')
  return Object.fromEntries([...texts].map(([name, text]) => [name, parseJson(text)]))
}

/** Events of a sample, its issues with its name in them where it has one. */
export function namingSample(events: readonly ImportEvent[], name: string | null): readonly ImportEvent[] {
  if (name === null) return events
  return events.map((event) =>
    event.kind === 'issue' ? { ...event, message: `sample ${name}: ${event.message}` } : event,
  )
}

/** Reads the samples of one Inspect log (https://inspect.aisi.org.uk/eval-logs.html). */
export class InspectSamples {
  private readonly evaluated: Eval
  private readonly dataset: OneDataset
  private readonly run: OneRun

  constructor(
    header: unknown,
    private readonly setting: ImportSetting,
  ) {
    this.evaluated = evalOf(header)
    const { chosen } = setting
    const own = {
      ...setting,
      dataset: chosen.dataset ?? this.evaluated.own.dataset ?? setting.dataset,
      run: chosen.run ?? this.evaluated.own.run ?? setting.run,
    }
    this.dataset = new OneDataset(own)
    this.run = new OneRun(own)
  }

  events(value: unknown, line: number): readonly ImportEvent[] {
    if (!isObject(value)) throw new BadLine('expected a sample')
    const { attachments: kept, ...own } = value
    const attachments = isObject(kept) ? kept : {}
    const sample = withAttachments(own, attachments)
    if (!isObject(sample)) throw new BadLine('expected a sample')
    const metadata = isObject(sample.metadata) ? sample.metadata : {}
    const fields = { ...metadata, ...sample, id: typeof sample.id === 'number' ? String(sample.id) : sample.id }
    const key = clipKey(fields, this.setting, keyField(fields, this.setting, 'clip', 'id') ?? 'id')
    const prompt = withoutAudio(askedOf(sample))
    const clip = this.clip(sample, key, prompt.heard, line)
    const { facts, meta, reasoningIn } = answerOf(sample)
    const epoch = typeof sample.epoch === 'number' ? sample.epoch : 1
    const scores = isObject(sample.scores) ? { scores: sample.scores } : {}
    const given = { attempt: epoch - 1, ...facts, prompt: prompt.messages, meta: { ...meta, ...scores } }
    const trace = check(traceRecord, given, 'sample')
    const { model, run } = this.evaluated
    return [
      ...this.run.define(line, model, run),
      ...this.dataset.define(line, { meta: withoutNull(this.evaluated.dataset) }),
      clip,
      {
        kind: 'trace',
        line,
        address: { run: this.run.key, clip: key, attempt: trace.attempt },
        trace,
        ...(reasoningIn === null ? {} : { reasoningIn }),
      },
    ]
  }

  private clip(sample: Fields, key: string, heard: readonly Heard[], line: number): ImportEvent {
    const metadata = isObject(sample.metadata) ? sample.metadata : {}
    // examples come before the question: what is asked about is heard last
    const { base64 = null, path = null, format = null } = heard.at(-1) ?? {}
    const audio = base64 === null ? path : `${key}.${format ?? 'audio'}`
    const isRemoved = heard.length > 0 && audio === null
    const meta = { ...metadata, ...(isRemoved ? { audioRemoved: true } : {}) }
    const given = { key, ...withoutNull({ audio }), ...this.target(sample.target), meta }
    const clip = check(clipRecord, given, 'sample')
    const where = { kind: 'clip', line, dataset: this.dataset.key, run: null, clip } as const
    return base64 === null ? where : { ...where, sound: { base64 } }
  }

  private target(target: unknown): Fields {
    if (target == null || target === '') return {}
    const isReference = this.setting.columns.reference === 'target' && typeof target === 'string'
    return isReference ? { reference: target } : { gold: target }
  }
}
