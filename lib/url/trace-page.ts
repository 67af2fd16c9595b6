import { createLoader, createParser, parseAsArrayOf, parseAsInteger, parseAsString } from 'nuqs/server'

const parseAsSpan = createParser({
  parse: (text) => {
    const match = /^(\d{1,9})-(\d{1,9})$/.exec(text)
    return match ? { start: Number(match[1]), end: Number(match[2]) } : null
  },
  serialize: ({ start, end }: { start: number; end: number }) => `${start}-${end}`,
})

const parseAsSeconds = createParser({
  parse: (text) => {
    const match = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/.exec(text)
    const [startSec, endSec] = [Number(match?.[1]), Number(match?.[2])]
    return match && startSec < endSec ? { startSec, endSec } : null
  },
  serialize: ({ startSec, endSec }: { startSec: number; endSec: number }) =>
    `${startSec.toFixed(2)}-${endSec.toFixed(2)}`,
})

/** The parameters of `/t/[trace]` (DESIGN §4). */
export const tracePageParsers = {
  /** A span of the reasoning, in UTF-16 code units. */
  s: parseAsSpan,
  /** How the span's text begins. */
  quote: parseAsString,
  /** A stretch of the audio, in seconds. */
  a: parseAsSeconds,
  /** The query of the list that the trace was opened from. */
  list: parseAsString,
  k: parseAsInteger,
  /** Pathologies whose marks are switched off. */
  hide: parseAsArrayOf(parseAsString).withDefault([]),
  /** Kinds of ground that are shown in the text. */
  grounds: parseAsArrayOf(parseAsString).withDefault([]),
  /** Another trace, to be read beside this one. */
  with: parseAsString,
  /** An earlier revision of the trace, from 0. */
  rev: parseAsInteger,
}

export const loadTracePage = createLoader(tracePageParsers)
