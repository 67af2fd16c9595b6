import { cologne } from '@/lib/phonetics/cologne'
import type { Candidate } from '@/lib/traces/candidate'
import type { GoldFate, ThinkState } from '@/lib/traces/words'
import { answerEntity } from './answer-entity'
import { foldEntity } from './fold-entity'

type Fated = {
  readonly candidates: readonly Candidate[]
  readonly gold: readonly string[]
  readonly reference: string | null
  readonly transcription: string | null
  readonly thinkState: ThinkState
}

/** The candidate that a reasoning settles on: the last one committed to, else the last one kept, else the last one not rejected. */
export function settledCandidate(candidates: readonly Candidate[]): Candidate | null {
  for (const stances of [['committed'], ['kept', 'committed'], ['kept', 'committed', 'proposed']]) {
    let last: { candidate: Candidate; start: number } | null = null
    for (const candidate of candidates)
      for (const { start, stance } of candidate.mentions)
        if (stances.includes(stance) && (last === null || start > last.start)) last = { candidate, start }
    if (last !== null) return last.candidate
  }
  return null
}

const soundOf = (text: string) => {
  const sound = cologne(text)
  return sound.length > 1 ? sound : null
}

function answersGold({ gold, reference, transcription }: Fated): 'exact' | 'sound' | null {
  const entity = answerEntity({ reference, gold, transcription })
  if (entity === null) return null
  const folded = foldEntity(entity)
  if (gold.some((form) => foldEntity(form) === folded)) return 'exact'
  const sound = soundOf(entity)
  return sound !== null && gold.some((form) => soundOf(form) === sound) ? 'sound' : null
}

/** What became of gold (DESIGN §1): whether the reasoning considered it, kept it, and gave it. Null where gold is unknown or the trace is not whole. */
export function goldFateOf(trace: Fated): GoldFate | null {
  const { candidates, gold, thinkState } = trace
  if (gold.length === 0 || thinkState !== 'closed') return null
  const answer = answersGold(trace)
  if (answer === 'exact') return 'committed-exact'
  const settled = settledCandidate(candidates)
  if (answer === 'sound' || settled?.isGold) return 'committed-mangled'
  return candidates.some(({ isGold, soundsLikeGold }) => isGold || soundsLikeGold)
    ? 'considered-dropped'
    : 'never-considered'
}
