import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  readonly name: string
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
    name: 'seed',
    judged: 'every',
    reasoning,
    sentences: readJson(join(fixtures, 'seed', 'step-audio-r1-trace.labels.json')).sentences,
  }
}

/** The texts that were written to be labelled: their sentences, joined by spaces. */
export function writtenTexts(): readonly LabelledText[] {
  const folder = join(fixtures, 'labels')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.flatMap((file) => {
    const { judged, texts } = readJson(join(folder, file))
    return texts.map((text: Omit<LabelledText, 'judged'>) => ({ ...text, judged }))
  })
}

/** A reading of a text that is given to the detectors, whole and asked to transcribe. */
export function readingOf(reasoning: string, more: Partial<Reading> = {}): Reading {
  return {
    reasoning,
    output: `<think>${reasoning}</think>\nTRANSCRIPTION: Navigate to Isländische Straße`,
    transcription: 'Navigate to Isländische Straße',
    thinkState: 'closed',
    segments: more.segments ?? segmentsOf(reasoning),
    candidates: [],
    goldFate: null,
    gold: [],
    reference: null,
    asksMarker: true,
    prompt: [],
    task: 'transcription',
    ...more,
  }
}
