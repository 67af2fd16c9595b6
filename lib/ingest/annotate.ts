import { candidatesOf } from '@/lib/candidates/candidates-of'
import { goldFateOf } from '@/lib/candidates/gold-fate'
import type { Reading } from '@/lib/pathologies/detector'
import { groundsOf, writeGrounds } from '@/lib/pathologies/grounding'
import { judge, judgeForRun } from '@/lib/pathologies/judge'
import type { DerivedRow, ReadingRow, VerdictRow } from '@/lib/store/commands/write-derived'
import type { ClipContext, RunContext } from '@/lib/store/queries/import-context'
import { fold } from '@/lib/traces/fold'
import { parseVersion } from '@/lib/traces/parse'
import type { ParsedOutput } from '@/lib/traces/parsed'
import { writeSegments } from '@/lib/traces/segment-code'
import { segmentsOf } from '@/lib/traces/segments'
import { stripOf } from '@/lib/traces/strip'
import { asksMarkerOf, parseFacts, type TraceFacts } from '@/lib/traces/trace-facts'
import type { PromptMessage } from '@/lib/traces/words'
import { asrOf } from './asr'
import { verdictRows } from './verdict-rows'

/** What a trace is read in the light of. */
export type TraceSetting = { readonly run: RunContext; readonly clip: ClipContext }

/** What a trace's text and judgements come to: everything of a row that is derived. */
export type Derived = Omit<DerivedRow, 'detectorSetId'>

const answerChars = 300

function readingOf(facts: TraceFacts, parsed: ParsedOutput, { run, clip }: TraceSetting): Reading {
  const { reasoning, transcription, thinkState } = parsed
  const segments = reasoning === null ? [] : segmentsOf(reasoning)
  const gold = clip.golds.map((one) => one.text)
  const prompt: readonly PromptMessage[] = facts.prompt ?? (run.prompt ? JSON.parse(run.prompt.messagesJson) : [])
  const { reference } = clip
  const candidates = candidatesOf({ reasoning: reasoning ?? '', segments, reference, gold, transcription, prompt })
  return {
    reasoning,
    output: facts.output,
    transcription,
    thinkState,
    segments,
    candidates,
    goldFate: goldFateOf({ candidates, gold, reference, transcription, thinkState }),
    gold,
    reference,
    asksMarker: asksMarkerOf(facts, run),
    prompt,
    task: run.dataset.task,
  }
}

/** The text that search looks through: reasoning, then transcription. */
function searchText(parsed: ParsedOutput): string {
  return [parsed.reasoning, parsed.transcription].filter((part) => part !== null).join('\n')
}

const withUmlaut = /[äöüÄÖÜ]/

/** The lines with an umlaut, folded as ae, oe and ue: the rest reads the same in both foldings. */
function digraphLines(text: string): string {
  return text
    .split('\n')
    .filter((line) => withUmlaut.test(line.normalize('NFC')))
    .map((line) => fold(line.normalize('NFC'), 'digraph'))
    .join('\n')
}

function readingRow(reading: Reading, verdicts: readonly VerdictRow[]): ReadingRow {
  const { reasoning, segments, candidates } = reading
  const { kinds, reasonsJson } = writeGrounds(groundsOf(reading))
  const findings = verdicts.flatMap(({ pathology, findings: found }) =>
    found.filter(({ field }) => field === 'reasoning').map(({ start, end }) => ({ start, end, pathology })),
  )
  const gold = candidates.filter(({ isGold, soundsLikeGold }) => isGold || soundsLikeGold)
  const committed = candidates.flatMap(({ mentions }) => mentions.filter(({ stance }) => stance === 'committed'))
  return {
    segmentsJson: writeSegments(segments),
    kinds,
    reasonsJson,
    candidatesJson: JSON.stringify(candidates),
    stripJson: JSON.stringify(
      stripOf({
        length: reasoning?.length ?? 0,
        segments,
        kinds,
        findings,
        gold: gold.flatMap(({ mentions }) => mentions),
        committed: committed.sort((a, b) => a.start - b.start)[0] ?? null,
      }),
    ),
  }
}

/** Parses, segments and judges what was received for a trace. Pure. */
export function annotate(facts: TraceFacts, setting: TraceSetting): Derived {
  const parsed = parseFacts(facts, setting.run)
  const reading = readingOf(facts, parsed, setting)
  const verdicts = verdictRows([...judge(reading), ...judgeForRun(reading)])
  const text = searchText(parsed)
  const { language } = setting.clip
  const { reasoningFrom, reasoningSlices, transcriptionSpan } = parsed
  return {
    thinkState: parsed.thinkState,
    failure: parsed.failure ?? '',
    answer: (parsed.transcription ?? facts.error ?? '').slice(0, answerChars).toWellFormed(),
    reasoningChars: parsed.reasoning === null ? -1 : parsed.reasoning.length,
    goldFate: reading.goldFate ?? '',
    parseVersion,
    parseJson: JSON.stringify({
      reasoningFrom,
      reasoningSlices: reasoningSlices.map(({ start, end }) => [start, end]),
      transcriptionSpan,
    }),
    transcription: parsed.transcription,
    plain: fold(text),
    digraph: digraphLines(text),
    verdicts,
    reading: readingRow(reading, verdicts),
    asr: asrOf({ ...reading, transcription: parsed.failure === null ? parsed.transcription : null, language }),
  }
}
