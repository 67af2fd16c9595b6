import type { Rate, RunName } from './rate'

/** Hits at k among traces with a pathology and among those without it. */
export type HitTable = {
  readonly hitsWith: number
  readonly nWith: number
  readonly hitsWithout: number
  readonly nWithout: number
}

/** Recall at k in the groups of a `HitTable`, of traces, each with Wilson's interval; null where a group is empty. */
export type GroupRecalls = { readonly recallWith: Rate | null; readonly recallWithout: Rate | null }

/** A difference of two recalls, with − without, and its 95% interval. */
export type DifferenceView = { readonly difference: number; readonly low: number; readonly high: number }

/** Traces that a lift leaves out, each counted once, in this order. */
export type LeftOut = {
  /** Reasoning that is not whole. */
  readonly notWhole: number
  /** Its detector was not asked. */
  readonly notAsked: number
  /** Its detector said that it cannot judge the trace. */
  readonly notApplicable: number
  /** Its detector threw. */
  readonly failed: number
  /** Neither hit nor miss at k. */
  readonly unranked: number
}

/** Recall at k with and without one pathology, over the whole traces of a run that its detector judged. */
export type LiftRow = HitTable &
  GroupRecalls & {
    readonly pathology: string
    /** Versions of the detector that judged; several where traces were judged by several. */
    readonly versions: readonly number[]
    /** Null where one of the two groups is empty, or k lies beyond the searched depth. */
    readonly lift: DifferenceView | null
    /** Fisher's exact test, two-sided. */
    readonly p: number | null
    /** The same by Holm over the pathologies of the run. */
    readonly pHolm: number | null
    /** Whether fewer than 5 traces are in a cell of the 2×2. */
    readonly small: boolean
    readonly leftOut: LeftOut
  }

/** What a lift is read at. */
export type LiftSearch = {
  /** Null: the run was not searched. */
  readonly retrieval: string | null
  readonly indexVersion: string | null
  readonly depth: number | null
  readonly k: number
}

/** The lift of each pathology in a run, in the order in which they were judged. */
export type RunLift = LiftSearch & {
  readonly run: RunName
  readonly dataset: string
  /** The retrieval models that the run was searched by. */
  readonly retrievals: readonly string[]
  readonly traces: number
  /** Whole ones. */
  readonly whole: number
  /** How many whole traces a clip has at most: several are not independent of each other. */
  readonly attempts: number
  readonly rows: readonly LiftRow[]
}

/** A pathology's lift in one run; null where it was not judged. */
export type LiftInRun = Omit<RunLift, 'rows'> & { readonly row: LiftRow | null }

/** The lift of a pathology within clips, over runs that were searched in the same index to the same depth. */
export type LiftWithinClips = HitTable &
  GroupRecalls & {
    readonly indexVersion: string
    readonly depth: number
    readonly runs: readonly RunName[]
    /** Runs that were searched in another index or to another depth. */
    readonly otherIndex: readonly RunName[]
    readonly scripted: readonly RunName[]
    /** Clips that have traces with and traces without: null when there are none. */
    readonly lift: (DifferenceView & { readonly clips: readonly string[] }) | null
  }

/** The lift of a pathology in the runs of a dataset, scripted ones last. */
export type PathologyLift = {
  readonly pathology: string
  readonly dataset: string
  readonly datasets: readonly string[]
  readonly retrievals: readonly string[]
  /** Null: no run of the dataset was searched. */
  readonly retrieval: string | null
  readonly k: number
  readonly runs: readonly LiftInRun[]
  /** Null where no run that is not scripted was searched deep enough. */
  readonly within: LiftWithinClips | null
}

/** Whether k lies beyond the searched depth, so that there is no recall at it. */
export const isBeyond = <Search extends Pick<LiftSearch, 'k' | 'depth'>>(
  search: Search,
): search is Search & { readonly depth: number } => search.depth !== null && search.k > search.depth

/** Rows by what they do to recall: the most harm first, those without a difference last. */
export function byLift<Row extends Pick<LiftRow, 'lift'>>(rows: readonly Row[]): readonly Row[] {
  const value = ({ lift }: Row) => lift?.difference ?? Number.POSITIVE_INFINITY
  return rows.toSorted((a, b) => (value(a) === value(b) ? 0 : value(a) - value(b)))
}

/** The detectors of lifts at the versions that judged, as `id@version`. */
export const detectorsOf = (rows: readonly Pick<LiftRow, 'pathology' | 'versions'>[]): string =>
  [...new Set(rows.flatMap(({ pathology, versions }) => versions.map((version) => `${pathology}@${version}`)))].join(
    ' ',
  )
