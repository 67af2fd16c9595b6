import type { Candidate } from '@/lib/traces/candidate'
import type { GoldFate, PromptMessage, Segment, Task, ThinkState } from '@/lib/traces/words'

/** One hit: where a detector saw what it looks for. Offsets are UTF-16 code units; `quote` is the text between them. */
export type Finding = {
  readonly field: 'reasoning' | 'output'
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** What a detector says of one trace; flagged without evidence has no value. */
export type Verdict =
  | { readonly status: 'clean' }
  | { readonly status: 'flagged'; readonly findings: readonly [Finding, ...Finding[]] }
  | { readonly status: 'notApplicable'; readonly reason: string }

/** What is stored of a verdict: whose it is, or that the detector threw. */
export type Judgement = (Verdict | { readonly status: 'failed'; readonly message: string }) & {
  readonly pathology: string
  readonly version: number
}

/** The kinds of pathology, one hue each on screen. */
export type Family = 'hearing' | 'user' | 'context' | 'language' | 'decision' | 'course'

/** All that a detector may know of a trace. Segments are in order and their offsets are into the untrimmed reasoning. */
export type Reading = {
  readonly reasoning: string | null
  readonly output: string | null
  readonly transcription: string | null
  readonly thinkState: ThinkState
  readonly segments: readonly Segment[]
  readonly candidates: readonly Candidate[]
  /** Null where gold is unknown or the trace is not whole. */
  readonly goldFate: GoldFate | null
  readonly gold: readonly string[]
  /** What was really said, carrier phrase included; null where it is unknown. */
  readonly reference: string | null
  /** Whether the prompt asks for the `TRANSCRIPTION:` marker. */
  readonly asksMarker: boolean
  readonly prompt: readonly PromptMessage[]
  readonly task: Task
}

/** What a detector says of itself. `judges` is its denominator; a new `version` makes stored verdicts stale. */
export type PathologyFacts = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly family: Family
  readonly description: string
  readonly judges: { readonly states: readonly ThinkState[]; readonly tasks: readonly Task[] | 'every' }
}

/** Finds one pathology in a trace by itself. */
export type Detector = PathologyFacts & { detect(reading: Reading): Verdict }

/** What is known of the whole traces of a run when an import ends. */
export type RunFacts = {
  /** Traces with whole reasoning. */
  readonly traces: number
  /** The median length of their reasoning, in UTF-16 code units. */
  readonly medianChars: number
}

/** Finds one pathology in a trace beside the others of its run, when an import ends. Only traces that it suspects by their length are read. */
export type RunDetector = PathologyFacts & {
  /** Why the traces of such a run cannot be judged; null where they can. */
  cannotJudge(facts: RunFacts): string | null
  suspects(reasoningChars: number, facts: RunFacts): boolean
  /** Whether the finding of a trace that it still suspects would be the same under these facts, by where it is; false where that cannot be said. */
  holds(finding: Omit<Finding, 'field'>, facts: RunFacts): boolean
  detect(reading: Pick<Reading, 'reasoning' | 'segments'>, facts: RunFacts): Verdict
}
