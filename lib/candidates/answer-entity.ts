import { splitCarrier } from '@/lib/traces/carrier'
import { afterCarrier } from './found-spans'

type Answered = {
  readonly reference: string | null
  readonly gold: readonly string[]
  readonly transcription: string | null
}

/** The entity of a final transcription, the carrier phrase taken off; null where there is none. */
export function answerEntity({ reference, gold, transcription }: Answered): string | null {
  if (transcription === null) return null
  const { entity, kept } = splitCarrier({ reference, gold, transcription })
  return (kept ? entity : afterCarrier(entity)) || null
}
