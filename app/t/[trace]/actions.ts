'use server'
import type { Place } from '@/components/trace/show-span'
import { type FoundPlaces, findPlaces } from '@/lib/views/find-places'
import { type ReadingPart, readingPart } from '@/lib/views/reading-part'
import { shownText } from '@/lib/views/shown-text'
import { rawRecord, readTrace } from './read-trace'

/** A trace whose reasoning is read on. These functions are reached over the network: what they are given may be anything. */
async function traceToRead(key: string, revision: number) {
  const trace = await readTrace(String(key), Number.isInteger(revision) ? revision : null)
  if (!trace) throw new Error(`No trace has the key ${JSON.stringify(key)}, or it has no such revision`)
  return trace
}

/** The part of a long reasoning around an offset, or the one that follows or precedes the line that starts there. */
export async function readPart(
  key: string,
  revision: number,
  side: 'around' | 'after' | 'before',
  at: number,
): Promise<ReadingPart> {
  const { reasoning, segments, findings, grounds } = await traceToRead(key, revision)
  const ofReasoning = findings.filter(({ field }) => field === 'reasoning')
  const wanted = { side: side === 'after' || side === 'before' ? side : 'around', at: Number(at) || 0 } as const
  return readingPart({ reasoning: shownText(reasoning ?? ''), segments, grounds, findings: ofReasoning }, wanted, null)
}

/** Where a text stands in a trace's reasoning. */
export async function findInTrace(key: string, revision: number, query: string): Promise<FoundPlaces> {
  const { reasoning } = await traceToRead(key, revision)
  return findPlaces(shownText(reasoning ?? ''), String(query).slice(0, 1_000))
}

/** The finding after or before an offset of the reasoning, of pathologies that are not hidden; around its end it begins again. */
export async function findingBeside(
  key: string,
  revision: number,
  at: number,
  direction: 1 | -1,
  hidden: readonly string[],
): Promise<Place | null> {
  const { findings } = await traceToRead(key, revision)
  const shown = findings
    .filter(({ field, pathology }) => field === 'reasoning' && !hidden.includes(pathology))
    .map(({ start, end }) => ({ start, end }))
  if (direction === 1) return shown.find(({ start }) => start > at) ?? shown[0] ?? null
  return shown.findLast(({ start }) => start < at) ?? shown.at(-1) ?? null
}

/** The prompt that a trace answers, as the page shows it. */
export async function readPrompt(key: string, revision: number): Promise<string> {
  return JSON.stringify((await traceToRead(key, revision)).prompt, null, 2)
}

/** The raw record of a trace, as the page shows it. */
export async function readRecord(key: string, revision: number): Promise<string> {
  const record = await rawRecord(String(key), Number.isInteger(revision) ? revision : null)
  if (record === null) throw new Error(`No trace has the key ${JSON.stringify(key)}, or it has no such revision`)
  return record
}
