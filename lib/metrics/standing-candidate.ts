import type { Stance } from '@/lib/traces/words'

type Mentioned = { readonly mentions: readonly { readonly end: number; readonly stance: Stance }[] }

/** Where a candidate was last kept or committed to, and last proposed, before a place; -1 where it was not, or was rejected since. */
function lastMentions({ mentions }: Mentioned, place: number): { readonly held: number; readonly proposed: number } {
  let [held, proposed] = [-1, -1]
  for (const { end, stance } of mentions) {
    if (end > place) break
    if (stance === 'rejected') [held, proposed] = [-1, -1]
    else if (stance === 'proposed') proposed = end
    else held = end
  }
  return { held, proposed }
}

/**
 * The candidate that stands at a place of the reasoning (in UTF-16 code units): of all mentions that end at or before it, the last one
 * with which a candidate is kept or committed to, else the last one with which a candidate is proposed. A rejection takes back all
 * earlier mentions of the same candidate. Null where none stands. Mentions are in the order of the reasoning.
 */
export function standingCandidate<Candidate extends Mentioned>(
  candidates: readonly Candidate[],
  place: number,
): Candidate | null {
  const last = candidates.map((candidate) => ({ candidate, ...lastMentions(candidate, place) }))
  const latest = (by: 'held' | 'proposed') =>
    last.reduce<(typeof last)[number] | null>(
      (best, one) => (one[by] >= 0 && (best === null || one[by] > best[by]) ? one : best),
      null,
    )
  return (latest('held') ?? latest('proposed'))?.candidate ?? null
}
