import { bootstrapRatio, type RatioPart } from '@/lib/metrics/bootstrap'
import { rateOf } from '@/lib/metrics/rate'
import { type RatioMoments, ratioInterval } from '@/lib/metrics/ratio-interval'
import { isCollapsed } from '@/lib/metrics/share-interval'
import { wilson } from '@/lib/metrics/wilson'
import type { Store } from '@/lib/store/open-store'
import { Prisma } from '@/lib/store/prisma/client'
import { defaultTask } from '@/lib/traces/words'
import type { AsrFigures } from '@/lib/views/asr'
import type { ErrorRate, Rate } from '@/lib/views/rate'
import type { ListedRun } from '@/lib/views/run-order'
import type { RunRow } from '@/lib/views/run-row'
import { grouped } from './grouped'

/** With more clips than these, an interval is by linearisation: to draw them 10,000 times would make a page wait. */
const mostDrawn = 500

/** A clip of a run: word errors and words, character errors and characters, each a mean over its attempts; whether gold is held, null where unknown. */
type Clip = {
  readonly runId: number
  readonly errors: number
  readonly words: number
  readonly edits: number
  readonly characters: number
  readonly held: number | null
}

/** Sums over the traces of a run, and over its clips (those of `Clip`, named mean…, with their squares and products). */
type Sums = {
  readonly runId: number
  readonly clips: number
  readonly attempts: number
  readonly n: number
  readonly failed: number
  readonly failedDeletions: number
  readonly words: number
  readonly substitutions: number
  readonly insertions: number
  readonly deletions: number
  readonly characters: number
  readonly characterEdits: number
  readonly meanErrors: number
  readonly meanWords: number
  readonly meanEdits: number
  readonly meanCharacters: number
  readonly held: number
  readonly withGold: number
  readonly errorsSquared: number
  readonly wordsSquared: number
  readonly errorsWords: number
  readonly editsSquared: number
  readonly charactersSquared: number
  readonly editsCharacters: number
  readonly heldSquared: number
}

/** What each clip of each run came to. */
function clipsSql(runIds: readonly number[], normalise: boolean): Prisma.Sql {
  return Prisma.sql`WITH clips AS (
    SELECT "runId" AS runId, count(*) AS n, sum("failed") AS failed, sum("failed" * "deletions") AS failedDeletions,
      sum("words") AS allWords, sum("substitutions") AS substitutions, sum("insertions") AS insertions,
      sum("deletions") AS deletions, sum("characters") AS allCharacters, sum("characterEdits") AS allEdits,
      avg("substitutions" + "insertions" + "deletions") AS errors, avg("words") AS words, avg("characterEdits") AS edits,
      avg("characters") AS characters, avg(CASE WHEN "hasEntity" >= 0 THEN "hasEntity" END) AS held
    FROM "AsrCount"
    WHERE "normalised" = ${normalise} AND "runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)}))
    GROUP BY "runId", "clipId")`
}

/** `total` and not `sum`: it is a double, also of nothing. */
function sumsOf(store: Store, runIds: readonly number[], normalise: boolean): Promise<Sums[]> {
  return store.read.$queryRaw<Sums[]>`${clipsSql(runIds, normalise)}
    SELECT runId, total(1) AS clips, max(n + 0.0) AS attempts, total(n) AS n, total(failed) AS failed,
      total(failedDeletions) AS failedDeletions, total(allWords) AS words, total(substitutions) AS substitutions,
      total(insertions) AS insertions, total(deletions) AS deletions, total(allCharacters) AS characters,
      total(allEdits) AS characterEdits, total(errors) AS meanErrors, total(words) AS meanWords, total(edits) AS meanEdits,
      total(characters) AS meanCharacters, total(held) AS held, total(held IS NOT NULL) AS withGold,
      total(errors * errors) AS errorsSquared, total(words * words) AS wordsSquared, total(errors * words) AS errorsWords,
      total(edits * edits) AS editsSquared, total(characters * characters) AS charactersSquared,
      total(edits * characters) AS editsCharacters, total(held * held) AS heldSquared
    FROM clips GROUP BY runId`
}

/** The clips of runs, by run. */
async function clipsOf(store: Store, runIds: readonly number[], normalise: boolean): Promise<Map<number, Clip[]>> {
  const rows = await store.read.$queryRaw<Clip[]>`${clipsSql(runIds, normalise)}
    SELECT runId, errors, words, edits, characters, held FROM clips`
  return grouped(rows, ({ runId }) => Number(runId))
}

/** A ratio of sums over clips with its interval: a bootstrap where the clips are at hand, else by linearisation. */
function ratioOf(moments: RatioMoments, parts: readonly RatioPart[] | undefined, attempts: number): Rate | null {
  const { units, over, under } = moments
  const interval = parts ? bootstrapRatio(parts) : ratioInterval(moments)
  return interval && { share: over / under, n: units, attempts, ...interval }
}

/** The same of errors: clips that are all alike, a single one among them, have no interval (`isCollapsed`). */
function errorRate(moments: RatioMoments, parts: readonly RatioPart[] | undefined, attempts: number): ErrorRate | null {
  const rate = ratioOf(moments, parts, attempts)
  return rate && (moments.units === 1 || isCollapsed(rate)) ? { ...rate, low: null, high: null } : rate
}

function wordErrors(sums: Sums, clips: readonly Clip[] | undefined): ErrorRate | null {
  const moments = {
    units: sums.clips,
    over: sums.meanErrors,
    under: sums.meanWords,
    overSquared: sums.errorsSquared,
    underSquared: sums.wordsSquared,
    product: sums.errorsWords,
  }
  const parts = clips?.map(({ errors, words }) => ({ over: errors, under: words }))
  return sums.words === 0 ? null : errorRate(moments, parts, sums.attempts)
}

function characterErrors(sums: Sums, clips: readonly Clip[] | undefined): ErrorRate | null {
  const moments = {
    units: sums.clips,
    over: sums.meanEdits,
    under: sums.meanCharacters,
    overSquared: sums.editsSquared,
    underSquared: sums.charactersSquared,
    product: sums.editsCharacters,
  }
  const parts = clips?.map(({ edits, characters }) => ({ over: edits, under: characters }))
  return sums.characters === 0 ? null : errorRate(moments, parts, sums.attempts)
}

/** The share of clips whose transcription holds gold: Wilson's interval, or one over clips where these were tried several times. */
function entitiesHeld(sums: Sums, clips: readonly Clip[] | undefined): Rate | null {
  const { withGold: units, held: over, heldSquared: overSquared, attempts } = sums
  if (attempts === 1 || units === 0) return rateOf(over, units)
  const parts = clips?.flatMap(({ held }) => (held === null ? [] : [{ over: held, under: 1 }]))
  const rate = ratioOf({ units, over, under: units, overSquared, underSquared: units, product: over }, parts, attempts)
  return rate && isCollapsed(rate) ? { ...rate, ...wilson(over, units) } : rate
}

function figuresOf(runId: number, task: string, sums: Sums, clips: readonly Clip[] | undefined): AsrFigures {
  const { n, attempts, failed, failedDeletions, words, substitutions, insertions, deletions } = sums
  return {
    runId,
    task,
    n,
    clips: sums.clips,
    attempts,
    failed,
    failedDeletions,
    words,
    substitutions,
    insertions,
    deletions,
    hits: words - substitutions - deletions,
    characters: sums.characters,
    characterEdits: sums.characterEdits,
    wer: wordErrors(sums, clips),
    cer: characterErrors(sums, clips),
    entityAccuracy: entitiesHeld(sums, clips),
  }
}

function nothing(runId: number, task: string): AsrFigures {
  const traces = { n: 0, clips: 0, attempts: 1, failed: 0, failedDeletions: 0 }
  const words = { words: 0, substitutions: 0, insertions: 0, deletions: 0, hits: 0 }
  const rates = { wer: null, cer: null, entityAccuracy: null }
  return { runId, task, ...traces, ...words, characters: 0, characterEdits: 0, ...rates }
}

/** Error rates of the transcriptions of runs, in the order in which the runs are named, with the text normalised or as it is. */
export async function asrOf(
  store: Store,
  runIds: readonly number[],
  normalise: boolean,
): Promise<readonly AsrFigures[]> {
  const runs = await store.read.run.findMany({
    where: { id: { in: [...runIds] } },
    select: { id: true, dataset: { select: { task: true } } },
  })
  const transcribing = runs.filter(({ dataset }) => dataset.task === defaultTask).map(({ id }) => id)
  const sums = await sumsOf(store, transcribing, normalise)
  const few = sums.filter(({ clips }) => clips <= mostDrawn).map(({ runId }) => Number(runId))
  const clips = await clipsOf(store, few, normalise)
  const byRun = new Map(sums.map((one) => [Number(one.runId), one]))
  const tasks = new Map(runs.map(({ id, dataset }) => [id, dataset.task]))
  return runIds.map((runId) => {
    const [own, task] = [byRun.get(runId), tasks.get(runId) ?? '']
    return own ? figuresOf(runId, task, own, clips.get(runId)) : nothing(runId, task)
  })
}

/** Runs with their error rates beside them. */
export async function withAsr(
  store: Store,
  runs: readonly RunRow[],
  normalise: boolean,
): Promise<readonly ListedRun[]> {
  const figures = await asrOf(
    store,
    runs.map(({ id }) => id),
    normalise,
  )
  return runs.map((run, at) => (figures[at] ? { ...run, asr: figures[at] } : run))
}
