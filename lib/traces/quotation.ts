/** Stands for each code unit of a quotation, its marks included. */
export const quoteMark = '□'

type Style = { readonly close: string; readonly plain: boolean; readonly longest: number }

const long = 1200
const short = 200

const openers: Readonly<Record<string, Style>> = {
  '"': { close: '"', plain: true, longest: long },
  '“': { close: '”“', plain: false, longest: long },
  '„': { close: '“”"', plain: false, longest: long },
  '«': { close: '»', plain: false, longest: long },
  '»': { close: '«', plain: false, longest: long },
  '「': { close: '」', plain: false, longest: long },
  '『': { close: '』', plain: false, longest: long },
  "'": { close: "'’", plain: true, longest: short },
  '‘': { close: '’', plain: true, longest: short },
}

// Chinese sets no space around a quotation.
const wordChar = /(?!\p{Script=Han})[\p{L}\p{N}]/u

const isWord = (char: string | undefined) => char !== undefined && wordChar.test(char)

/** An upright mark or an apostrophe opens only before text and not within a word. */
function opens(text: string, at: number, { plain }: Style): boolean {
  const next = text[at + 1]
  return !plain || (next !== undefined && next.trim() !== '' && !isWord(text[at - 1]))
}

function closes(text: string, at: number, { close, plain }: Style): boolean {
  const char = text[at]
  return char !== undefined && close.includes(char) && !(plain && isWord(text[at + 1]))
}

/** The place after the closing mark, or -1; quotations do not reach across an empty line. */
function closeAfter(text: string, from: number, style: Style): number {
  const end = Math.min(text.length, from + style.longest)
  for (let at = from + 1; at < end; at++) {
    if (text[at] === '\n' && text[at + 1] === '\n') return -1
    if (closes(text, at, style)) return at + 1
  }
  return -1
}

/** Where `text` quotes: spans with their marks, in order. A mark without its partner is no quotation. */
export function quotations(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = []
  // After a mark that has no partner, the same mark is not tried again within the stretch that was searched: linear time.
  const barren = new Map<string, number>()
  let at = 0
  while (at < text.length) {
    const mark = text[at] ?? ''
    const style = openers[mark]
    const tried = style && at < (barren.get(mark) ?? 0)
    if (style && !tried && opens(text, at, style)) {
      const end = closeAfter(text, at, style)
      if (end > 0) {
        found.push({ start: at, end })
        at = end
        continue
      }
      barren.set(mark, at + style.longest)
    }
    at++
  }
  return found
}

/** Replaces each quotation by marks of equal length, save those of which `keep` says that they are the writer's own word. */
export function maskQuotations(text: string, keep: (quoted: string) => boolean): string {
  const parts: string[] = []
  let from = 0
  for (const { start, end } of quotations(text)) {
    if (keep(text.slice(start + 1, end - 1))) continue
    parts.push(text.slice(from, start), quoteMark.repeat(end - start))
    from = end
  }
  parts.push(text.slice(from))
  return parts.join('')
}
