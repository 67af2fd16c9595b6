import { type Answer, findAnswer } from './answer'
import type { ParsedOutput, RawOutput } from './parsed'
import { leavesOpen, type ThinkBlocks, thinkBlocks } from './think-blocks'
import type { Failure, Span, ThinkState } from './words'

/** The version of the parser; what it derives is stored beside it. */
export const parseVersion = 2

const tokenLimits = new Set(['length', 'max_tokens', 'model_length', 'max_new_tokens', 'max_output_tokens'])

const isBlank = (text: string | null | undefined) => text == null || text.trim() === ''
const cut = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end))

/** What was found where, before the think state is judged. */
type Found = {
  readonly raw: RawOutput
  readonly reasoning: string | null
  readonly blocks: ThinkBlocks
  readonly transcription: string | null
  /** Whether something behind the answer shows that it is whole. */
  readonly answerEnded: boolean
  readonly misrouted: boolean
}

/** The field without the tags in it. Text behind its closing tag is the answer only if there is no other. */
function fieldBlocks(field: string, keepsAnswer: boolean): ThinkBlocks {
  const blocks = thinkBlocks(field, true)
  const inked = blocks.gaps.filter(({ start, end }) => !isBlank(field.slice(start, end)))
  if (keepsAnswer || inked.length === 0) return blocks
  const slices = [...blocks.slices, ...inked].sort((a, b) => a.start - b.start)
  return { ...blocks, slices, gaps: [] }
}

/** The answer that ends a reasoning field without a closing tag; it is no transcription, for it may be a draft. */
function endsWithAnswer(field: string): boolean {
  const answer = findAnswer(field, [{ start: 0, end: field.length }], true)
  return answer !== null && answer.span.end > answer.span.start && !answer.ended
}

function limitReached(raw: RawOutput): boolean {
  return tokenLimits.has(raw.finishReason?.toLowerCase() ?? '')
}

function thinkState(found: Found): ThinkState {
  const { raw, reasoning, blocks } = found
  if (raw.removed) return raw.removed
  // Tokens were spent on reasoning that nobody passed on. An empty pair of tags costs tokens too, and is `empty`.
  if ((raw.reasoningTokens ?? 0) > 0 && isBlank(reasoning) && !blocks.tagged) return 'stripped'
  if (found.misrouted) return 'misrouted'
  // At the limit the model had more to say. The trace is whole only if an answer was found and more text or an
  // end-of-turn token follows it; otherwise the last word of the answer may be half of it.
  if (limitReached(raw) && (blocks.open || isBlank(found.transcription) || !found.answerEnded)) return 'truncated'
  if (blocks.open) return 'unclosed'
  if (!isBlank(reasoning)) return 'closed'
  if (blocks.tagged || (reasoning !== null && raw.asksReasoning === true)) return 'empty'
  if (raw.asksReasoning == null) return 'unknown'
  return raw.asksReasoning ? 'missing' : 'none'
}

function failureOf(raw: RawOutput, transcription: string | null): Failure | null {
  if (!isBlank(transcription)) return null
  return raw.error != null && isBlank(raw.output) ? 'error' : 'no-transcription'
}

function finish(found: Found, from: ParsedOutput['reasoningFrom'], slices: readonly Span[], span: Span | null) {
  return {
    reasoning: found.reasoning,
    reasoningFrom: from,
    reasoningSlices: slices,
    transcription: found.transcription,
    transcriptionSpan: span,
    thinkState: thinkState(found),
    failure: failureOf(found.raw, found.transcription),
  } satisfies ParsedOutput
}

/** The answer in the output; reasoning that never closed has none, since what stands in it may be a draft. */
function answerIn(output: string, blocks: ThinkBlocks, raw: RawOutput): Answer | null {
  return blocks.open ? null : findAnswer(output, blocks.gaps, raw.asksMarker)
}

function parseField(raw: RawOutput, field: string): ParsedOutput {
  const output = raw.output ?? ''
  const alone = isBlank(output) && raw.transcription == null
  const blocks = fieldBlocks(field, alone)
  const reasoning = cut(field, blocks.slices).join('\n\n')
  const stray = alone && !blocks.open ? findAnswer(field, blocks.gaps, raw.asksMarker) : null
  const misrouted =
    alone && (blocks.gaps.some(({ start, end }) => !isBlank(field.slice(start, end))) || strayDraft(raw, field, blocks))
  // Tags in the output beside a filled field: the field is the reasoning, theirs is neither reasoning nor answer.
  const answer = alone ? null : answerIn(output, thinkBlocks(output, false), raw)
  const span = raw.transcription == null ? (answer?.span ?? null) : null
  const found = {
    raw,
    reasoning,
    // Where an answer stands elsewhere, the server saw the reasoning end, whatever tags the field holds.
    blocks: { ...blocks, open: alone && blocks.open },
    transcription: raw.transcription ?? textOf(output, answer) ?? textOf(field, stray),
    answerEnded: answer?.ended ?? false,
    misrouted,
  }
  return finish(found, 'reasoning', blocks.slices, span)
}

function strayDraft(raw: RawOutput, field: string, blocks: ThinkBlocks): boolean {
  return blocks.open && !limitReached(raw) && endsWithAnswer(field)
}

function textOf(text: string, answer: Answer | null): string | null {
  return answer ? text.slice(answer.span.start, answer.span.end) : null
}

function parseInline(raw: RawOutput): ParsedOutput {
  const output = raw.output ?? ''
  const opened = !isBlank(raw.output) && raw.prefill != null && leavesOpen(raw.prefill)
  const blocks = thinkBlocks(output, opened)
  const answer = answerIn(output, blocks, raw)
  const hasBlocks = blocks.slices.length > 0
  const span = raw.transcription == null ? (answer?.span ?? null) : null
  const reasoning = hasBlocks ? cut(output, blocks.slices).join('\n\n') : (raw.reasoning ?? null)
  const found = {
    raw,
    reasoning,
    blocks,
    transcription: raw.transcription ?? textOf(output, answer),
    answerEnded: answer?.ended ?? false,
    misrouted: false,
  }
  if (hasBlocks || raw.reasoning == null) return finish(found, 'output', blocks.slices, span)
  return finish(found, 'reasoning', [{ start: 0, end: raw.reasoning.length }], span)
}

/**
 * Parses a raw output into reasoning, transcription and think state, in linear time. A given transcription is taken
 * as it is; so is a reasoning field that is not blank, but for tags in it, even where the output has think tags too.
 */
export function parse(raw: RawOutput): ParsedOutput {
  if (raw.reasoning == null || isBlank(raw.reasoning)) return parseInline(raw)
  return parseField(raw, raw.reasoning)
}
