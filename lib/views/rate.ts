import type { Origin, ThinkState } from '@/lib/traces/words'

/** A share with what it is a share of and its 95% interval: Wilson's, or a bootstrap over clips where clips were tried several times. */
export type Rate = {
  readonly share: number
  /** How many it is of; a sum of shares over attempts may stand over it. */
  readonly n: number
  readonly low: number
  readonly high: number
  /** How often a unit was tried at most; once where it is not said. */
  readonly attempts?: number
  /** How often a unit was tried at least, where that differs. */
  readonly attemptsLow?: number
}

/** A rate of errors, which may exceed 1; a single clip has no interval. */
export type ErrorRate = Omit<Rate, 'low' | 'high'> & { readonly low: number | null; readonly high: number | null }

/** A run's name, as pages print it. */
export type RunName = { readonly key: string; readonly name: string; readonly model: string; readonly origin: Origin }

/** What a clip without a trace is to recall. */
export type MissingClips = 'misses' | 'omitted'

/** Recall at k of a run: over all rankable clips of the dataset, or over those that it has a trace of. */
export type Recall = Rate & {
  readonly k: number
  /** Over clips, each the mean of its attempts. */
  readonly hits: number
  /** How often a clip was tried at most: n reads clips × attempts. */
  readonly attempts: number
  /** Rankable clips without a trace. */
  readonly missing: number
  /** Traces that are a miss because they hold an error or no transcription. */
  readonly failed: number
  /** Traces without a ranking: not a hit either. */
  readonly unranked: number
}

/** How many traces of a run are in a think state. */
export type StateShare = { readonly state: ThinkState; readonly count: number }

/** How often a pathology was found among the traces of a run that it could be judged in. */
export type PathologyRate = {
  readonly pathology: string
  readonly flagged: number
  readonly judged: number
  /** Traces that its detector could not judge. */
  readonly excluded: number
  /** Traces on which its detector failed. */
  readonly failed: number
  readonly rate: Rate | null
}
