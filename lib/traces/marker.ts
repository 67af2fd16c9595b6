/** Where a `TRANSCRIPTION:` stands in a text, and what opens before it (emphasis or quotes) and may close behind. */
export type Marker = { readonly start: number; readonly end: number; readonly opened: string }

// No word character before it; emphasis may close between the word and the colon.
const pattern = /(?<![\p{L}\p{N}])transcription[*_]{0,3}[ \t]{0,8}[:\uff1a]/giu
const decoration = /[*_"'`\u201c\u201e\u00ab\u2039\u2018\u00bb\u203a\u300c]{0,4}$/u
const lineStart = /[\r\n\u2028\u2029][\s*_#>"'`\u201c\u201e\u00ab\u2018\u300c-]*$/u
const reach = 16

function decorationBefore(text: string, index: number): string {
  return decoration.exec(text.slice(Math.max(0, index - 4), index))?.[0] ?? ''
}

function startsLine(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - reach), index)
  return lineStart.test(index <= reach ? `\n${before}` : before)
}

/**
 * The marker that counts: the last one that begins a line or is in capitals, else the last one at all, so that
 * "the transcription: …" within a transcription does not cut it.
 */
export function lastMarker(text: string): Marker | null {
  let strong: RegExpExecArray | null = null
  let weak: RegExpExecArray | null = null
  for (const match of text.matchAll(pattern)) {
    weak = match
    if (match[0].startsWith('TRANSCRIPTION') || startsLine(text, match.index)) strong = match
  }
  const match = strong ?? weak
  if (!match) return null
  return { start: match.index, end: match.index + match[0].length, opened: decorationBefore(text, match.index) }
}

/** Whether a text begins with the marker, emphasis and quotes aside. */
export function startsWithMarker(text: string): boolean {
  return /^[\s*_#>"'`\u201c\u201e]{0,16}transcription[*_]{0,3}[ \t]{0,8}[:\uff1a]/iu.test(text)
}
