/** A think tag, a line that opens or closes a code fence, or a token that ends a turn. */
export type Token = {
  readonly kind: 'open' | 'close' | 'fence' | 'end'
  readonly start: number
  readonly end: number
}

const fence = '^[ \\t]{0,3}(?:`{3,}|~{3,})'
// Magistral writes the second, in capitals; Kimi the third.
const tag = '</?(?:think|thinking|thought|reasoning)[ \\t]{0,8}>|\\[/?THINK\\]|\u25c1/?think\u25b7'
// One is DeepSeek's, written with a full-width bar and a low line of its own.
const turnEnd = [
  '<\\|(?:im_end|im_start|endoftext|end_of_text|eot_id|eom_id|eot|eos|end|pad|return|end_of_turn|end_of_turn_token)\\|>',
  '</s>',
  '<end_of_turn>',
  '<eos>',
  '<\uff5cend\u2581of\u2581sentence\uff5c>',
  '\\[eos\\]',
  '<pad>',
  '\\[pad\\]',
].join('|')

function kindOf(match: string): Token['kind'] {
  if (/^[ \t]*[`~]/.test(match)) return 'fence'
  if (/^[<[\u25c1]\/?(?:think|thought|reasoning)/i.test(match)) return match.charAt(1) === '/' ? 'close' : 'open'
  return 'end'
}

/** The tokens of a raw output in order, in linear time. A tag between backticks is a mention of it, and no token. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(new RegExp(`${fence}|${tag}|${turnEnd}`, 'gim'))) {
    const [start, end] = [match.index, match.index + match[0].length]
    const kind = kindOf(match[0])
    const mentioned = kind !== 'fence' && text[start - 1] === '`' && text[end] === '`'
    // in small letters, in brackets, a person may have written it
    const isWord = /^\[\/?think/i.test(match[0]) && match[0] !== match[0].toUpperCase()
    if (!mentioned && !isWord) tokens.push({ kind, start, end })
  }
  return tokens
}

/** Where the text ends when trailing tokens of the given kinds, and the whitespace around them, are left off. */
export function endBefore(text: string, tokens: readonly Token[], kinds: readonly Token['kind'][]): number {
  let end = text.length
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index]
    if (!token || !kinds.includes(token.kind)) break
    if (token.end !== text.slice(0, end).trimEnd().length) break
    end = token.start
  }
  return end
}
