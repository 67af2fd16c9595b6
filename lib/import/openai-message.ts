import { BadLine, type Fields, isObject } from './json-lines'

/** What a chat message says, and what else is in it. */
export type Said = {
  readonly output: string | null
  readonly reasoning: string | null
  /** The field that the reasoning was in; null where there was none of its own. */
  readonly reasoningIn: string | null
  readonly rest: Fields
}

/** The fields in which servers put reasoning: vLLM wrote the first until late 2025, and the second since. */
const reasoningFields = ['reasoning_content', 'reasoning'] as const

const textOf = (part: unknown) => (isObject(part) && typeof part.text === 'string' ? part.text : '')

function contentOf(content: unknown): string | null {
  if (content == null) return null
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('')
  throw new BadLine('message.content: expected a string, a list of parts, or null')
}

/** Audio data is left out of what is kept of a row. */
function withoutData(value: unknown): unknown {
  if (!isObject(value) || typeof value.data !== 'string') return value
  const { data: _data, ...rest } = value
  return rest
}

/** Reads a message of a chat completion; two reasoning fields that differ are two readings. */
export function readMessage(message: Fields): Said {
  const { content, reasoning_content, reasoning, audio, role: _role, ...rest } = message
  const fields = { reasoning_content, reasoning }
  const given = reasoningFields.filter((name) => typeof fields[name] === 'string' && fields[name] !== '')
  if (given.length === 2 && reasoning_content !== reasoning)
    throw new BadLine(
      `expected one reasoning, but message.reasoning_content begins ${shown(reasoning_content)} and message.reasoning begins ${shown(reasoning)}`,
    )
  const from = given[0] ?? reasoningFields.find((name) => typeof fields[name] === 'string')
  const text = from === undefined ? null : fields[from]
  return {
    output: contentOf(content),
    reasoning: typeof text === 'string' ? text : null,
    reasoningIn: given[0] === undefined ? null : `message.${given[0]}`,
    rest: { ...withoutNull(rest), ...(audio == null ? {} : { audio: withoutData(audio) }) },
  }
}

const shown = (text: unknown) => JSON.stringify(String(text).slice(0, 40))

/** The fields that say something. */
export function withoutNull(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value != null && !(Array.isArray(value) && value.length === 0)),
  )
}

const count = (value: unknown) => (Number.isSafeInteger(value) ? value : null)

/** Token counts in our words, and the rest of what was counted. */
export function readUsage(usage: unknown): Fields | null {
  if (!isObject(usage)) return null
  const { prompt_tokens, completion_tokens, completion_tokens_details: details, ...rest } = usage
  return {
    ...withoutNull(rest),
    promptTokens: count(prompt_tokens),
    completionTokens: count(completion_tokens),
    reasoningTokens: isObject(details) ? count(details.reasoning_tokens) : null,
    ...(isObject(details) && Object.keys(details).length > 1 ? { completion_tokens_details: details } : {}),
  }
}
