import type { Reading } from '@/lib/pathologies/detector'
import type { Sentence } from '@/lib/pathologies/sentence'
import { quotations } from '@/lib/traces/quotation'

const instruction =
  /\b(?:languages?|locations?|transcri\w+|user|audio|output|expert\w*|du bist|antwort\w*|aufnahme|listen\w*|hear\w*|think|answer|choices?|options?|questions?|format|you are|please|certain|speech|system|assistant|sprache|standort)\b|^(?:english|german|french|spanish|italian|portuguese|dutch|danish|swedish|norwegian|finnish|polish|czech|turkish|greek|hungarian|romanian|russian|ukrainian|chinese|mandarin|japanese|korean|arabic|irish|welsh)$|语言|位置|转写|转录|音频|听|请/i
const carrier = /^\W*(?:navigate|drive|take me|call|play|route|directions|go to|bring me|guide me|find|search)\b/i
const name = /(?:^|\P{L})\p{Lu}\p{L}{2,}|[^\p{ASCII}\p{P}\p{Script=Han}\s]|\b\w*(?:strasse|street|str\.)/u

/** What a sentence itself quotes; of a quotation that goes on behind its end, what stands in it. */
function quotedIn({ start, end }: Sentence, { reasoning }: Reading): readonly string[] {
  const text = (reasoning ?? '').slice(start, end)
  const closed = quotations(text).map((one) => text.slice(one.start + 1, one.end - 1))
  const open = closed.length === 0 ? /["“„«「](.{2,})$/s.exec(text)?.[1] : undefined
  return open === undefined ? closed : [open]
}

/** Whether a quotation may be of what was said: a name or a command, and no piece of the instructions. */
export function quotesSpeech(sentence: Sentence, reading: Reading): boolean {
  if (!sentence.plain.includes('□')) return false
  return quotedIn(sentence, reading).some((raw) => !instruction.test(raw) && (carrier.test(raw) || name.test(raw)))
}

/** Whether all that a sentence quotes are pieces of the instructions. */
export function quotesInstructions(sentence: Sentence, reading: Reading): boolean {
  const quoted = quotedIn(sentence, reading)
  return (
    sentence.plain.includes('□') &&
    quoted.length > 0 &&
    quoted.every((raw) => instruction.test(raw) && !carrier.test(raw))
  )
}
