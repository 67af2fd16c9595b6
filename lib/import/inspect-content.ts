import { inlineAudio } from './data-uri'
import { type Fields, isObject } from './json-lines'

/** What stands where a log was written without its audio. */
const removedData = '<base64-data-removed>'
const scheme = 'attachment://'

/** Puts attachments back where a sample refers to them. */
export function withAttachments(value: unknown, attachments: Fields): unknown {
  if (typeof value === 'string')
    return value.startsWith(scheme) ? (attachments[value.slice(scheme.length)] ?? value) : value
  if (Array.isArray(value)) return value.map((one) => withAttachments(one, attachments))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withAttachments(one, attachments)]))
}

/** What a message says. */
export type Content = {
  readonly text: string | null
  readonly reasoning: string | null
  readonly isRedacted: boolean
}

/** The parts of a message's content; a string is one part of text. */
function partsOf(content: unknown): readonly Fields[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return Array.isArray(content) ? content.filter(isObject) : []
}

/** What can be read of a block of reasoning: of a redacted one, whose reasoning is a cipher, its summary. */
function readable({ redacted, summary, reasoning }: Fields): string {
  const text = redacted === true ? summary : reasoning
  return typeof text === 'string' ? text : ''
}

/** Reads the content of an assistant's message; several blocks of reasoning are joined by a blank line. Where one is redacted, the reasoning is not whole. */
export function readContent(content: unknown): Content {
  const parts = partsOf(content)
  const blocks = parts.filter(({ type }) => type === 'reasoning')
  const reasoning = blocks.map(readable).filter((text) => text !== '')
  const text = parts
    .filter(({ type }) => type === 'text')
    .map((part) => (typeof part.text === 'string' ? part.text : ''))
  return {
    text: text.length === 0 ? null : text.join('\n'),
    reasoning: reasoning.length === 0 ? null : reasoning.join('\n\n'),
    isRedacted: blocks.some(({ redacted }) => redacted === true),
  }
}

/** Audio that a prompt holds: the bytes within it, the path of a file, or neither where the log was written without it. */
export type Heard = { readonly base64: string | null; readonly path: string | null; readonly format: string | null }

/** A data URI of audio, as its base64; a path; null where there is none to be had. */
function heardIn({ audio, format }: Fields): Heard {
  const known = typeof format === 'string' ? format : null
  if (typeof audio !== 'string' || audio.includes(removedData)) return { base64: null, path: null, format: known }
  const inline = inlineAudio(audio)
  if (!inline) return { base64: null, path: audio, format: known }
  return { base64: inline.base64, path: null, format: known ?? inline.format }
}

/** Messages without the bytes of the audio in them, and that audio. */
export function withoutAudio(messages: readonly Fields[]): {
  readonly messages: readonly Fields[]
  readonly heard: readonly Heard[]
} {
  const heard: Heard[] = []
  const kept = messages.map((message) => {
    if (!Array.isArray(message.content)) return message
    const content = message.content.map((part: unknown) => {
      if (!isObject(part) || part.type !== 'audio') return part
      const found = heardIn(part)
      heard.push(found)
      return found.path === null ? { type: 'audio', format: found.format } : part
    })
    return { ...message, content }
  })
  return { messages: kept, heard }
}
