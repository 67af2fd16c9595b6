import { normaliseTranscript } from '@/lib/metrics/normalise-transcript'
import { readCharRange } from '@/lib/traces/char-range'
import { readJudged } from '@/lib/traces/judged'
import type { ListField, SortField, TraceListQuery } from '@/lib/traces/list-query'
import type { SoundField } from '@/lib/traces/sound-bins'
import { readWordEdit } from '@/lib/traces/word-edit'
import { ftsQuery } from './fts-query'
import { outcomeSql, rankBucketSql, shownRankingJoin } from './outcome-sql'
import { Prisma } from './prisma/client'
import { soundCondition } from './sound-sql'

const { sql, join } = Prisma

/** A list's query with the retrieval model and k that it is read at. */
export type ListQuery = TraceListQuery & { readonly retrieval: string; readonly k: number }

/** A filter that a facet leaves out, to be counted under all others. */
export type FilterName = Exclude<ListField, SoundField> | 'q'

const list = (values: readonly string[]) => sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`

function runCondition(query: ListQuery, except: FilterName | null): Prisma.Sql | null {
  const conditions: Prisma.Sql[] = []
  if (except !== 'dataset' && query.dataset.length > 0) conditions.push(sql`d."key" IN ${list(query.dataset)}`)
  if (except !== 'model' && query.model.length > 0) conditions.push(sql`u."model" IN ${list(query.model)}`)
  if (except !== 'run' && query.run.length > 0) conditions.push(sql`u."key" IN ${list(query.run)}`)
  if (conditions.length === 0) return null
  return sql`t."runId" IN (SELECT u."id" FROM "Run" u JOIN "Dataset" d ON d."id" = u."datasetId" WHERE ${join(conditions, ' AND ')})`
}

function onePathology(part: string): Prisma.Sql {
  const without = part.startsWith('-')
  const id = without ? part.slice(1) : part
  const exists = sql`EXISTS (SELECT 1 FROM "Verdict" v WHERE v."traceId" = t."id" AND v."pathology" = ${id} AND v."status" = 'flagged')`
  return without ? sql`NOT ${exists}` : exists
}

/** Whether a trace `t` is as the filter of pathologies wants it; true where it wants nothing. */
export function pathologyCondition(values: readonly string[]): Prisma.Sql {
  const groups = values
    .map((value) => value.split(',').filter((part) => part !== '' && part !== '-'))
    .filter((parts) => parts.length > 0)
    .map((parts) => join(parts.map(onePathology), ' AND ', '(', ')'))
  return groups.length === 0 ? sql`1` : join(groups, ' OR ', '(', ')')
}

function oneJudged(value: string): Prisma.Sql {
  const { pathology, judgement } = readJudged(value) ?? { pathology: value, judgement: 'judged' }
  const asked = sql`t."detectorSetId" IN (
      SELECT s."id" FROM "DetectorSet" s WHERE instr(' ' || substr(s."members", 1, instr(s."members" || ' | ', ' | ')), ${` ${pathology}@`}) > 0)`
  const has = (status: Prisma.Sql) =>
    sql`EXISTS (SELECT 1 FROM "Verdict" v WHERE v."traceId" = t."id" AND v."pathology" = ${pathology} AND v."status" ${status})`
  if (judgement === 'not-asked') return sql`NOT ${asked}`
  if (judgement === 'failed') return has(sql`= 'failed'`)
  return judgement === 'judged' ? sql`(${asked} AND NOT ${has(sql`<> 'flagged'`)})` : has(sql`= 'notApplicable'`)
}

/** Whether a trace `t` stands to the detectors of these pathologies as one of the values says (`readJudged`): judged is what was asked for, and neither failed nor not applicable. */
export function judgedCondition(values: readonly string[]): Prisma.Sql {
  return join(values.map(oneJudged), ' OR ', '(', ')')
}

/** Whether the reasoning of a trace `t` is as long as one of these says. The `+` keeps SQLite on the index of the list's order or of the chosen runs. */
function charsCondition(values: readonly string[]): Prisma.Sql {
  const ranges = values.flatMap((value) => readCharRange(value) ?? [])
  const conditions = ranges.map(
    ({ low, high }) => sql`+t."reasoningChars" BETWEEN ${low} AND ${high ?? Number.MAX_SAFE_INTEGER}`,
  )
  return join(conditions, ' OR ', '(', ')')
}

/** Whether the transcription of a trace `t` took one of these words for the other, written `said>heard`. */
function editCondition(values: readonly string[]): Prisma.Sql {
  const pairs = values.flatMap((value) => {
    const pair = readWordEdit(value)
    return pair ? [[normaliseTranscript(pair.reference), normaliseTranscript(pair.hypothesis)]] : []
  })
  return sql`t."id" IN (SELECT e."traceId" FROM json_each(${JSON.stringify(pairs)}) j
    JOIN "WordEdit" e ON e."reference" = j.value->>0 AND e."hypothesis" = j.value->>1)`
}

/** Why a trace `t` has no transcription, as SQL giving one of `failureFilters`. */
export const failureSql: Prisma.Sql = sql`CASE t."failure" WHEN '' THEN 'none' ELSE t."failure" END`

/** What of a trace `t` (with its shown ranking `r`) must be among the values that a filter names. */
const compared = (query: ListQuery) =>
  ({
    failure: failureSql,
    state: sql`t."thinkState"`,
    fate: sql`t."goldFate"`,
    gold: sql`(SELECT c."goldState" FROM "Clip" c WHERE c."id" = t."clipId")`,
    clip: sql`t."clipKey"`,
    rank: rankBucketSql,
    outcome: outcomeSql(query.retrieval, query.k),
  }) satisfies Partial<Record<FilterName, Prisma.Sql>>

function comparedConditions(query: ListQuery, except: FilterName | null): readonly Prisma.Sql[] {
  const of = compared(query)
  return (['failure', 'state', 'fate', 'gold', 'clip', 'rank', 'outcome'] as const)
    .filter((name) => name !== except && query[name].length > 0)
    .map((name) => sql`${of[name]} IN ${list(query[name])}`)
}

/** The condition on a trace `t` (with its shown ranking `r`) of all filters but one. */
export function listCondition(query: ListQuery, except: FilterName | null = null): Prisma.Sql {
  const conditions: Prisma.Sql[] = [sql`1 = 1`]
  const ofRuns = runCondition(query, except)
  if (ofRuns) conditions.push(ofRuns)
  conditions.push(...comparedConditions(query, except))
  const ofSound = soundCondition(query)
  if (ofSound) conditions.push(ofSound)
  if (except !== 'pathology' && query.pathology.length > 0) conditions.push(pathologyCondition(query.pathology))
  if (except !== 'judged' && query.judged.length > 0) conditions.push(judgedCondition(query.judged))
  if (except !== 'edit' && query.edit.length > 0) conditions.push(editCondition(query.edit))
  if (except !== 'chars' && query.chars.length > 0) conditions.push(charsCondition(query.chars))
  if (except !== 'q' && query.q.trim() !== '') {
    const match = ftsQuery(query.q)
    conditions.push(
      match === null ? sql`1 = 0` : sql`t."id" IN (SELECT rowid FROM "TraceFts" WHERE "TraceFts" MATCH ${match})`,
    )
  }
  return join(conditions, ' AND ')
}

/** Whether a list's condition, but for one filter, asks for the ranking `r`. */
export function asksRanking({ outcome, rank }: ListQuery, except: FilterName | null = null): boolean {
  return (except !== 'outcome' && outcome.length > 0) || (except !== 'rank' && rank.length > 0)
}

/** The traces that a list holds, for FROM and WHERE; the ranking is joined only where it is asked for. */
export function listFrom(query: ListQuery, except: FilterName | null = null, withRanking = false): Prisma.Sql {
  const ranking = withRanking || asksRanking(query, except) ? shownRankingJoin(query.retrieval) : Prisma.empty
  return sql`FROM "Trace" t ${ranking} WHERE ${listCondition(query, except)}`
}

type SortColumn = {
  /** The value with what stands for "not known" in its place. */
  readonly column: Prisma.Sql
  /** What the index of the known values holds, its id as it stands there; null where every value is known. */
  readonly known: {
    readonly column: Prisma.Sql
    readonly id: Prisma.Sql
    readonly condition: Prisma.Sql
    readonly isUnknown: Prisma.Sql
  } | null
}

const traceId = sql`t."id"`

function withUnknown(name: Prisma.Sql, unknown: string | number): SortColumn {
  return {
    column: name,
    known: { column: name, id: traceId, condition: sql`${name} > ${unknown}`, isUnknown: sql`(${name} = ${unknown})` },
  }
}

const rank = sql`COALESCE(r."rank", -1)`
const columns: Readonly<Record<SortField, SortColumn>> = {
  clip: { column: sql`t."clipKey"`, known: null },
  gold: withUnknown(sql`t."goldSort"`, ''),
  run: { column: sql`t."runKey"`, known: null },
  rank: {
    column: rank,
    known: {
      column: sql`r."rank"`,
      id: sql`r."traceId"`,
      condition: sql`r."rank" > 0`,
      isUnknown: sql`(${rank} = -1)`,
    },
  },
  reasoningChars: withUnknown(sql`t."reasoningChars"`, -1),
  latencyMs: withUnknown(sql`t."latencyMs"`, -1),
  importedAt: { column: sql`t."importedAt"`, known: null },
}

/** Where a row stands in a sort: 1 where its value is not known, the value, the id. */
export type SortPlace = { readonly unknown: number; readonly value: string | number; readonly id: number }

/** How a list is ordered. Unknown values come last both ways; ties by id. */
export function sortSql(field: SortField, descending: boolean) {
  const { column, known } = columns[field]
  const isUnknown = known?.isUnknown ?? sql`0`
  const order = (backward: boolean): Prisma.Sql => {
    const way = descending === backward ? sql`ASC` : sql`DESC`
    const first = known === null ? Prisma.empty : backward ? sql`${isUnknown} DESC,` : sql`${isUnknown} ASC,`
    return sql`${first} ${column} ${way}, t."id" ${way}`
  }
  const past = (place: SortPlace, backward: boolean): Prisma.Sql => {
    const beyond = descending === backward ? sql`>` : sql`<`
    const within = sql`(${column}, t."id") ${beyond} (${place.value}, ${place.id})`
    if (known === null) return within
    const later = backward ? sql`${isUnknown} < ${place.unknown}` : sql`${isUnknown} > ${place.unknown}`
    return sql`(${later} OR (${isUnknown} = ${place.unknown} AND ${within}))`
  }
  /** The value as a cursor keeps it: an instant as its text. */
  const value = field === 'importedAt' ? sql`CAST(${column} AS TEXT)` : column
  const parts = (ofRuns: boolean) => sortParts(columns[field], descending, ofRuns)
  return { value, isUnknown, order, past, parts }
}

type SortPart = {
  readonly condition: Prisma.Sql
  readonly order: Prisma.Sql
  readonly past: (place: SortPlace) => Prisma.Sql
}

/**
 * A list's order in the parts that an index gives without sorting: the rows whose value is known, then the others. Where
 * runs are chosen, their rows alone are read and sorted: SQLite, which keeps no statistics here, would walk an index of
 * the value through the rows of all runs, were it named without a `+` or a COALESCE.
 */
function sortParts({ column, known }: SortColumn, descending: boolean, ofRuns: boolean): readonly SortPart[] {
  const way = descending ? sql`DESC` : sql`ASC`
  const beyond = descending ? sql`<` : sql`>`
  const [indexed, id] = known === null || ofRuns ? [column, traceId] : [known.column, known.id]
  const valued = (condition: Prisma.Sql): SortPart => ({
    condition,
    order: sql`${indexed} ${way}, ${id} ${way}`,
    past: (place) => sql`(${indexed}, ${id}) ${beyond} (${place.value}, ${place.id})`,
  })
  if (known === null) return [valued(sql`1 = 1`)]
  const rest: SortPart = {
    condition: ofRuns ? sql`+${known.isUnknown}` : known.isUnknown,
    order: sql`t."id" ${way}`,
    past: (place) => sql`t."id" ${beyond} ${place.id}`,
  }
  return [valued(ofRuns ? sql`NOT ${known.isUnknown}` : known.condition), rest]
}
