import { createLoader, parseAsInteger, parseAsNativeArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs/server'
import { href } from './hrefs'
import { parseAsCutOff } from './run-list'

/** The parameters that name the runs of a comparison. */
export const runLetters = ['a', 'b', 'c', 'd', 'e', 'f'] as const

/** The letter that a run of a comparison goes by. */
export const letterOf = (at: number): string => runLetters[at] ?? ''

const load = createLoader({
  a: parseAsNativeArrayOf(parseAsString),
  b: parseAsNativeArrayOf(parseAsString),
  c: parseAsNativeArrayOf(parseAsString),
  d: parseAsNativeArrayOf(parseAsString),
  e: parseAsNativeArrayOf(parseAsString),
  f: parseAsNativeArrayOf(parseAsString),
  /** Runs as a form of check boxes sends them. */
  run: parseAsNativeArrayOf(parseAsString),
  /** The dataset that runs are picked of. */
  dataset: parseAsString,
  retrieval: parseAsString,
  k: parseAsCutOff,
  /** Which pairs of traces are listed: those where only one run hit, unless said otherwise; or those that differ in rank or in words. */
  cell: parseAsStringLiteral(['both', 'onlyA', 'onlyB', 'neither', 'rank', 'words']),
  /** A clip whose traces stand beside each other. */
  clip: parseAsString,
  /** Which attempt at the clip; each run's first, unless said otherwise. */
  attempt: parseAsInteger,
})

/** The parameters of `/compare`, its runs in order and each once: a letter that is repeated names further runs, an empty one none. */
export function readCompare(params: Readonly<Record<string, string | string[] | undefined>> | URLSearchParams) {
  const { run, ...url } = load(params)
  const named = runLetters.flatMap((letter) => url[letter] ?? [])
  const keys = [...new Set([...named, ...(run ?? [])].filter((key) => key !== '').map((key) => key.normalize('NFC')))]
  return { ...url, keys, asForm: run !== null && run.length > 0 }
}

type Query = Parameters<typeof href>[1]

/** Runs beside each other, the first of them `a`. */
export function compareHref(keys: readonly string[], query: Query = {}): string {
  const runs = Object.fromEntries(keys.slice(0, runLetters.length).map((key, at) => [runLetters[at] ?? 'a', key]))
  return href('/compare', { ...runs, ...query })
}
