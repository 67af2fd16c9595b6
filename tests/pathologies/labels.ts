import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { candidatesOf } from '@/lib/candidates/candidates-of'
import { goldFateOf } from '@/lib/candidates/gold-fate'
import type { Reading } from '@/lib/pathologies/detector'
import { segmentsOf } from '@/lib/traces/segments'

/** A sentence with what a reader says of it; offsets are into the reasoning that it stands in. */
export type LabelledSentence = {
  readonly sentence: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly labels: readonly string[]
  readonly unsure: readonly string[]
}

/** A reasoning whose sentences are labelled. */
export type LabelledText = {
  /** Where its labels are, from the clone's root on. */
  readonly file: string
  readonly name: string
  readonly language: string
  /** What a model was asked to do with the clip; transcription where it is not said. */
  readonly task?: string
  /** Who wrote it, and what for. */
  readonly origin: string
  /** The pathologies of which no rule was corrected by what it showed; of the others it has been developed against. */
  readonly heldOut: readonly string[]
  /** The pathologies that its sentences were read for: of the others its silence says nothing. */
  readonly judged: readonly string[] | 'every'
  readonly reasoning: string
  readonly sentences: readonly LabelledSentence[]
}

const fixtures = join(import.meta.dirname, '..', 'fixtures')

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

/** The real trace of the seed. */
export function seedText(): LabelledText {
  const output = readFileSync(join(fixtures, 'seed', 'step-audio-r1-trace.txt'), 'utf8')
  const reasoning = output.slice(output.indexOf('<think>') + '<think>'.length, output.indexOf('</think>'))
  return {
    file: 'tests/fixtures/seed/step-audio-r1-trace.labels.json',
    name: 'seed',
    language: 'english',
    origin: 'One real trace of Step-Audio-R1, verbatim as it was published, labelled by hand.',
    heldOut: [],
    judged: 'every',
    reasoning,
    sentences: readJson(join(fixtures, 'seed', 'step-audio-r1-trace.labels.json')).sentences,
  }
}

/** The texts that were written to be labelled: their sentences, joined by spaces. */
export function writtenTexts(): readonly LabelledText[] {
  const folder = join(fixtures, 'labels')
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
  return files.flatMap((name) => {
    const { judged, origin, heldOut = [], texts } = readJson(join(folder, name))
    const file = `tests/fixtures/labels/${name}`
    return texts.map((text: object) => ({ ...text, file, origin, heldOut, judged }))
  })
}

/** The pathologies that a sentence says: those that some file was labelled for. */
export const saidInSentences: readonly string[] = [
  ...new Set(writtenTexts().flatMap(({ judged }) => (judged === 'every' ? [] : judged))),
]

/** A reading of a text that is given to the detectors, whole and asked to transcribe; its candidates and gold fate are those of the text. */
export function readingOf(reasoning: string, more: Partial<Reading> = {}): Reading {
  const transcription = more.transcription === undefined ? 'Navigate to Isländische Straße' : more.transcription
  const given = {
    reasoning: more.reasoning === undefined ? reasoning : more.reasoning,
    output: `<think>${reasoning}</think>${transcription === null ? '' : `\nTRANSCRIPTION: ${transcription}`}`,
    transcription,
    thinkState: 'closed' as const,
    segments: more.segments ?? segmentsOf(reasoning),
    gold: [],
    reference: null,
    asksMarker: true,
    prompt: [],
    task: 'transcription',
    ...more,
  }
  const candidates = more.candidates ?? candidatesOf({ ...given, reasoning: given.reasoning ?? '' })
  return { ...given, candidates, goldFate: more.goldFate ?? goldFateOf({ ...given, candidates }) }
}
