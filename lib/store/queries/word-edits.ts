import { alignEdits } from '@/lib/metrics/edit-alignment'
import { wordsOf } from '@/lib/metrics/normalise-transcript'
import type { PairedEdits } from '@/lib/metrics/paired-measures'
import type { Store } from '@/lib/store/open-store'
import type { Sides } from '@/lib/views/comparison'

type Row = { runId: bigint; clipId: bigint; clip: string; reference: string; transcription: string | null }

/** Word edits of each clip by run id, each the mean of its attempts; normalised. */
export async function clipEdits(store: Store, runIds: readonly number[]) {
  const rows = await store.read.$queryRaw<Row[]>`
    SELECT t."runId" AS runId, t."clipId" AS clipId, t."clipKey" AS clip, c."reference" AS reference,
      CASE WHEN t."failure" = '' THEN x."transcription" END AS transcription
    FROM "Trace" t JOIN "Clip" c ON c."id" = t."clipId" LEFT JOIN "TraceText" x ON x."traceId" = t."id"
    WHERE t."runId" IN (SELECT value FROM json_each(${JSON.stringify(runIds)})) AND c."reference" IS NOT NULL
    ORDER BY t."clipKey"`
  const clips = new Map<
    bigint,
    { clip: string; words: number; byRun: Map<number, { sum: number; attempts: number }> }
  >()
  for (const { runId, clipId, clip: key, reference, transcription } of rows) {
    const said = wordsOf(reference, true)
    const { substitutions, insertions, deletions } = alignEdits(said, wordsOf(transcription ?? '', true))
    const clip = clips.get(clipId) ?? { clip: key, words: said.length, byRun: new Map() }
    const { sum, attempts } = clip.byRun.get(Number(runId)) ?? { sum: 0, attempts: 0 }
    clip.byRun.set(Number(runId), { sum: sum + substitutions + insertions + deletions, attempts: attempts + 1 })
    clips.set(clipId, clip)
  }
  return clips
}

/** Word edits of runs by clip. */
export type ClipEdits = Awaited<ReturnType<typeof clipEdits>>

/** Word edits of two runs on a clip, and how many attempts each is the mean of. */
type CountedEdits = PairedEdits & { readonly clip: string; readonly attempts: Sides }

/** The word edits of two runs on every clip of both whose reference is known; a trace without a transcription deletes all of it. */
export function pairedEdits(clips: ClipEdits, a: number, b: number): readonly CountedEdits[] {
  return [...clips.values()].flatMap(({ clip, words, byRun }) => {
    const [ofA, ofB] = [byRun.get(a), byRun.get(b)]
    if (!ofA || !ofB) return []
    const attempts = { a: ofA.attempts, b: ofB.attempts }
    return [{ clip, a: ofA.sum / ofA.attempts, b: ofB.sum / ofB.attempts, words, attempts }]
  })
}

/** How often each run tried one of these clips at most. */
export const editAttempts = (edits: readonly CountedEdits[]): Sides => ({
  a: edits.reduce((most, { attempts }) => Math.max(most, attempts.a), 1),
  b: edits.reduce((most, { attempts }) => Math.max(most, attempts.b), 1),
})

/** The keys of the clips on which two runs made another number of word edits. */
export const clipsApart = (edits: readonly CountedEdits[]): readonly string[] =>
  edits.filter(({ a, b }) => a !== b).map(({ clip }) => clip)
