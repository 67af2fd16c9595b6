import type { GoldState } from '@/lib/traces/words'

const texts: Readonly<Record<GoldState, string>> = {
  known: 'can be ranked',
  unknown: 'not known',
  absent: 'not in the catalogue',
}

/** What is known of a clip's gold, in words; a value that is none stands as it is. */
export const goldStateText = (state: string): string => texts[state as GoldState] ?? state
