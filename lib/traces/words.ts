/** Where a dataset's audio, or a run's outputs, come from; shown wherever such data is shown. */
export const origins = ['real', 'synthetic', 'scripted'] as const
export type Origin = (typeof origins)[number]

/** The task of a dataset when none is named. */
export const defaultTask = 'transcription'

/** What the clips of a dataset are given to a model for; any word, `transcription` unless said otherwise. */
export type Task = string

/** How whole a trace's reasoning is, in the order in which the first that holds is taken. */
export const thinkStates = [
  'redacted',
  'stripped',
  'misrouted',
  'truncated',
  'unclosed',
  'empty',
  'closed',
  'missing',
  'none',
  'unknown',
] as const
export type ThinkState = (typeof thinkStates)[number]

/** Whether a trace found gold within the first k entries. */
export const outcomes = ['hit', 'miss', 'unranked'] as const
export type Outcome = (typeof outcomes)[number]

/** Where gold was ranked: at 1, up to the usual cut-offs, beyond them, or nowhere: not within the depth searched, or not ranked at all. */
export const rankBuckets = ['1', '2-10', '11-40', '41-', 'absent'] as const
export type RankBucket = (typeof rankBuckets)[number]

/** Why a trace counts as a miss without being ranked; `null` when it has a transcription. */
export const failures = ['error', 'no-transcription'] as const
export type Failure = (typeof failures)[number]

/** What is asked of failures in a list: one of them, or a trace that has a transcription. */
export const failureFilters = [...failures, 'none'] as const
export type FailureFilter = (typeof failureFilters)[number]

/** What a reasoning does with a candidate where it mentions it. */
export const stances = ['proposed', 'kept', 'rejected', 'committed'] as const
export type Stance = (typeof stances)[number]

/** What became of gold in a trace. */
export const goldFates = ['never-considered', 'considered-dropped', 'committed-mangled', 'committed-exact'] as const
export type GoldFate = (typeof goldFates)[number]

/** What is known of a clip's gold: `known` to be in the catalogue, so that it can be ranked; `unknown`; `absent` from the catalogue. */
export const goldStates = ['known', 'unknown', 'absent'] as const
export type GoldState = (typeof goldStates)[number]

/** A half-open range `[start, end)` in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

/** A sentence of the reasoning; offsets are into the untrimmed reasoning. */
export type Segment = Span & { readonly index: number }

/** One message of a prompt; `content` is a string, or the parts as they were sent. */
export type PromptMessage = { readonly role: string; readonly content: unknown }
