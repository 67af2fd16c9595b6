import { clipRecord, traceRecord } from '@/lib/traces/record'
import { inlineAudio } from './data-uri'
import { hasFields } from './head'
import type { ImportEvent, Importer, ImportSetting, Sound } from './import-event'
import { BadLine, check, type Fields, isObject, jsonLines } from './json-lines'
import { clipKey } from './key-of'
import { OneDataset } from './one-run'

const shapes = 'expected an object with "custom_id", "method", "url" and "body"'

type Heard = { readonly sound: Sound | null; readonly name: string | null }

/** The audio of a part of a message, and the part without it. */
function partOf(
  part: unknown,
): { readonly kept: unknown; readonly format: string | null; readonly heard: Heard } | null {
  if (!isObject(part)) return null
  const { input_audio: input, audio_url: url } = part
  if (isObject(input) && typeof input.data === 'string') {
    const { data: _data, ...rest } = input
    const format = typeof input.format === 'string' ? input.format : null
    const base64 = inlineAudio(input.data)?.base64 ?? input.data
    return { kept: { ...part, input_audio: rest }, format, heard: { sound: { base64 }, name: null } }
  }
  const address = isObject(url) ? url.url : url
  if (typeof address !== 'string') return null
  const inline = inlineAudio(address)
  if (!inline) return { kept: part, format: null, heard: { sound: null, name: address } }
  const { format, base64 } = inline
  return { kept: { ...part, audio_url: {} }, format, heard: { sound: { base64 }, name: null } }
}

type Prompt = {
  readonly messages: readonly unknown[]
  readonly audio: readonly { format: string | null; heard: Heard }[]
}

/** A prompt without the bytes of the audio in it, and that audio. */
function promptOf(messages: unknown): Prompt {
  if (!Array.isArray(messages)) throw new BadLine('body.messages: expected a list of messages')
  const audio: { format: string | null; heard: Heard }[] = []
  const kept = messages.map((message) => {
    if (!isObject(message) || !Array.isArray(message.content)) return message
    const content = message.content.map((part) => {
      const found = partOf(part)
      if (found) audio.push(found)
      return found ? found.kept : part
    })
    return { ...message, content }
  })
  return { messages: kept, audio }
}

function clipEvent(line: number, clip: string, { audio }: Prompt, setting: ImportSetting): ImportEvent {
  // examples come before the question: what is asked about is heard last
  const last = audio.at(-1)
  const name = last?.heard.name ?? (last ? `${clip}.${last.format ?? 'audio'}` : null)
  return {
    kind: 'clip',
    line,
    dataset: setting.dataset,
    run: null,
    clip: check(clipRecord, { key: clip, ...(name === null ? {} : { audio: name }) }, 'clip'),
    onlyLacking: !setting.definesClips,
    ...(last?.heard.sound ? { sound: last.heard.sound } : {}),
  }
}

function eventsOf(fields: Fields, line: number, setting: ImportSetting, dataset: OneDataset): readonly ImportEvent[] {
  const { custom_id, body, method: _method, url: _url, ...rest } = fields
  if (!isObject(body)) throw new BadLine(shapes)
  const clip = clipKey(fields, setting, 'custom_id')
  const { messages, ...params } = body
  const prompt = promptOf(messages)
  const meta = { ...rest, ...(clip === custom_id ? {} : { custom_id }), request: params }
  const trace = check(traceRecord, { prompt: prompt.messages, meta }, 'body')
  const heard = clipEvent(line, clip, prompt, setting)
  return [
    ...dataset.define(line),
    heard,
    ...setting.runs.flatMap((run) =>
      attemptsOf(params.n).map((attempt) => ({
        kind: 'trace' as const,
        line,
        address: { run, clip, attempt },
        trace: { ...trace, attempt },
      })),
    ),
  ]
}

/** The attempts that a request asks for: one, or `n`. */
function attemptsOf(n: unknown): readonly number[] {
  const count = typeof n === 'number' && Number.isSafeInteger(n) && n > 0 ? Math.min(n, 1000) : 1
  return Array.from({ length: count }, (_, attempt) => attempt)
}

/** What a batch of chat completions was asked: prompts and audio of the clips that `custom_id` names. */
export const openaiRequests: Importer = {
  id: 'openai-requests',
  version: 1,
  title: 'OpenAI batch input',
  unit: 'line',
  needs: ['dataset'],
  recognises: (head) => hasFields(head, 'custom_id') && (hasFields(head, 'body') || hasFields(head, 'method')),
  roleOf: () => 'requests',
  read(source, setting) {
    const dataset = new OneDataset(setting)
    return jsonLines(source, shapes, (fields, line) => eventsOf(fields, line, setting, dataset))
  },
}
