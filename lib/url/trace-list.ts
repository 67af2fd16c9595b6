import {
  createLoader,
  createParser,
  createSerializer,
  parseAsInteger,
  parseAsNativeArrayOf,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'
import { readCharRange } from '@/lib/traces/char-range'
import { readJudged } from '@/lib/traces/judged'
import { sorts, type TraceListQuery } from '@/lib/traces/list-query'
import { soundBinNames } from '@/lib/traces/sound-bins'
import { readWordEdit } from '@/lib/traces/word-edit'
import { failureFilters, goldFates, goldStates, outcomes, rankBuckets, thinkStates } from '@/lib/traces/words'
import { parseAsKey } from './key'

const many = parseAsNativeArrayOf(parseAsString)
const manyKeys = parseAsNativeArrayOf(parseAsKey)
const parseAsJudged = createParser({ parse: (text) => (readJudged(text) ? text : null), serialize: String })
const parseAsCharRange = createParser({ parse: (text) => (readCharRange(text) ? text : null), serialize: String })
const parseAsWordEdit = createParser({ parse: (text) => (readWordEdit(text) ? text : null), serialize: String })

/** The parameters of `/traces` (DESIGN §4): repeats are OR within a parameter, parameters are AND. */
export const traceListParsers = {
  dataset: manyKeys,
  model: many,
  run: manyKeys,
  retrieval: parseAsKey,
  k: parseAsInteger,
  outcome: parseAsNativeArrayOf(parseAsStringLiteral(outcomes)),
  /** `none` is a trace that has a transcription. */
  failure: parseAsNativeArrayOf(parseAsStringLiteral(failureFilters)),
  state: parseAsNativeArrayOf(parseAsStringLiteral(thinkStates)),
  fate: parseAsNativeArrayOf(parseAsStringLiteral(goldFates)),
  /** Whether the clip's gold is known and can be ranked. */
  gold: parseAsNativeArrayOf(parseAsStringLiteral(goldStates)),
  /** Of gold, at the retrieval model: `41-` is from 41 on. */
  rank: parseAsNativeArrayOf(parseAsStringLiteral(rankBuckets)),
  /** `a,b` means both, `-a` without. */
  pathology: many,
  clip: manyKeys,
  /** A pathology whose detector judged the trace; `-a` could not, `a:failed` threw, `a:not-asked` did not see it. */
  judged: parseAsNativeArrayOf(parseAsJudged),
  /** `said>heard`; one side is empty where a word was inserted or deleted. */
  edit: parseAsNativeArrayOf(parseAsWordEdit),
  /** Lengths of the reasoning in characters, `120-480` or `2000-`. */
  chars: parseAsNativeArrayOf(parseAsCharRange),
  /** How the clip sounds: see lib/traces/sound-bins. */
  duration: parseAsNativeArrayOf(parseAsStringLiteral(soundBinNames('duration'))),
  level: parseAsNativeArrayOf(parseAsStringLiteral(soundBinNames('level'))),
  clipping: parseAsNativeArrayOf(parseAsStringLiteral(soundBinNames('clipping'))),
  silence: parseAsNativeArrayOf(parseAsStringLiteral(soundBinNames('silence'))),
  bandwidth: parseAsNativeArrayOf(parseAsStringLiteral(soundBinNames('bandwidth'))),
  q: parseAsString.withDefault(''),
  sort: parseAsStringLiteral(sorts).withDefault('clip'),
  /** A trace to open the rows around. */
  at: parseAsString,
}

export { type ListField, noFilters } from '@/lib/traces/list-query'

const load = createLoader(traceListParsers)
const serialize = createSerializer(traceListParsers)

/** The query in an address; a value that is none is left out. */
export function readTraceList(
  params: Readonly<Record<string, string | string[] | undefined>> | URLSearchParams,
): TraceListQuery {
  const query = load(params)
  return { ...query, k: query.k !== null && query.k >= 1 ? Math.min(query.k, 1_000_000) : null }
}

/** The query as it stands in an address, with `?` before it; an empty one is ''. */
export function writeTraceList(query: Partial<TraceListQuery>): string {
  const { dataset, model, run, outcome, failure, state, fate, rank, pathology, clip, judged, edit, ...others } = query
  const { gold, chars, duration, level, clipping, silence, bandwidth, ...rest } = others
  const sound = { duration, level, clipping, silence, bandwidth }
  const traces = {
    dataset,
    model,
    run,
    outcome,
    failure,
    state,
    fate,
    rank,
    pathology,
    clip,
    judged,
    edit,
    chars,
    gold,
  }
  const lists = { ...traces, ...sound }
  const copies = Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, values ? [...values] : null]))
  return serialize({ ...rest, ...copies })
}
