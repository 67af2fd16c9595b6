/** Audio within a text, as a data URI: its format, and its bytes as base64. */
export type InlineAudio = { readonly format: string; readonly base64: string }

/** Reads a data URI of audio; null where a text is none. */
export function inlineAudio(text: string): InlineAudio | null {
  const inline = /^data:audio\/([\w.+-]+)[^,]{0,100};base64,/.exec(text)
  return inline?.[1] === undefined ? null : { format: inline[1], base64: text.slice(inline[0].length) }
}
