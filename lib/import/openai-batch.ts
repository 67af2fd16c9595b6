import { traceRecord } from '@/lib/traces/record'
import { hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting } from './import-event'
import { BadLine, check, type Fields, isObject, jsonLines } from './json-lines'
import { clipKey } from './key-of'
import { OneRun } from './one-run'
import { readMessage, readUsage, withoutNull } from './openai-message'

type Trace = Extract<ImportEvent, { kind: 'trace' }>

const shapes = 'expected an object with "custom_id" and "response" or "error"'

function messageOf(error: unknown): string | null {
  if (typeof error === 'string') return error
  if (!isObject(error)) return null
  const { message, code, type } = error
  return typeof message === 'string'
    ? [code ?? type, message].filter((part) => part != null).join(': ')
    : JSON.stringify(error)
}

/** Why a row has no answer, null where it has one: its own error, or a status that is not 200. */
function failureOf(error: unknown, response: unknown): string | null {
  if (error != null) return messageOf(error) ?? String(error)
  if (!isObject(response)) return 'no response'
  const { status_code: status, body } = response
  if (status == null || status === 200) return null
  const why = isObject(body)
    ? (messageOf(body.error) ?? messageOf(withoutNull({ message: body.message })))
    : messageOf(body)
  return `HTTP ${String(status)}${why === null ? '' : `: ${why}`}`
}

function choiceTrace(choice: unknown, at: number, shared: Fields): Pick<Trace, 'trace' | 'reasoningIn'> {
  if (!isObject(choice) || !isObject(choice.message)) throw new BadLine(`choices.${at}.message: expected an object`)
  const { index, message, finish_reason, ...rest } = choice
  const said = readMessage(message as Fields)
  const { meta, ...facts } = shared
  const trace = check(
    traceRecord,
    {
      ...facts,
      attempt: index ?? at,
      output: said.output,
      // a reasoning that is absent leaves what is stored
      ...(said.reasoning === null ? {} : { reasoning: said.reasoning }),
      ...(finish_reason == null ? {} : { finishReason: finish_reason }),
      meta: { ...(meta as Fields), ...withoutNull(rest), ...withoutNull(said.rest) },
    },
    `choices.${at}`,
  )
  return said.reasoningIn === null ? { trace } : { trace, reasoningIn: said.reasoningIn }
}

/** The traces of an answered row: one for each choice. What several choices used together is not what one used. */
function answers(body: unknown, meta: Fields): readonly Pick<Trace, 'trace' | 'reasoningIn'>[] {
  if (!isObject(body) || !Array.isArray(body.choices) || body.choices.length === 0)
    throw new BadLine('response.body.choices: expected a list of choices')
  const { choices, usage, model: _model, object: _object, ...rest } = body
  const list = choices as readonly unknown[]
  const used = readUsage(usage)
  const together = list.length > 1 && used !== null ? { usageOfAllChoices: used } : {}
  const shared = {
    ...(list.length === 1 && used !== null ? { usage: used } : {}),
    meta: { ...meta, ...withoutNull(rest), ...together },
  }
  return list.map((choice, at) => choiceTrace(choice, at, shared))
}

function eventsOf(fields: Fields, line: number, setting: ImportSetting, run: OneRun): readonly ImportEvent[] {
  const { custom_id, response, error, id, ...rest } = fields
  if (response === undefined && error === undefined) throw new BadLine(shapes)
  // the text of an answer is what a flat table holds there: no failed trace
  if (response != null && !isObject(response)) throw new BadLine('response: expected an object or null')
  const clip = clipKey(fields, setting, 'custom_id')
  const body = isObject(response) ? response.body : undefined
  const model = isObject(body) && typeof body.model === 'string' ? body.model : null
  const answer = isObject(response) ? withoutNull({ request_id: response.request_id }) : {}
  const keys = clip === custom_id ? {} : { custom_id }
  const meta = { ...withoutNull({ ...rest, ...keys, batch_id: id }), ...answer, ...(model ? { model } : {}) }
  const failure = failureOf(error, response)
  const traces: readonly Pick<Trace, 'trace' | 'reasoningIn'>[] =
    failure === null ? answers(body, meta) : [{ trace: check(traceRecord, { error: failure, meta }, 'error') }]
  return [
    ...run.define(line, model),
    ...traces.map((one) => ({
      kind: 'trace' as const,
      line,
      address: { run: run.key, clip, attempt: one.trace.attempt },
      ...one,
    })),
  ]
}

/** What a batch of chat completions answered (OpenAI, vLLM run-batch); `custom_id` is the clip. */
export const openaiBatch: Importer = {
  id: 'openai-batch',
  version: 1,
  title: 'OpenAI batch output',
  unit: 'line',
  needs: ['dataset'],
  recognises: (head) =>
    hasFields(head, 'custom_id') &&
    (hasFields(head, 'response') || hasFields(head, 'error')) &&
    head.fields?.get('response') !== 'string',
  roleOf: () => 'outputs',
  read(source, setting) {
    const run = new OneRun(setting)
    return jsonLines(source, shapes, (fields, line) => eventsOf(fields, line, setting, run))
  },
}
