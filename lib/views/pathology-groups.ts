import type { PathologyRate } from './rate'

type Named = { readonly id: string; readonly title: string; readonly family: string }

/** A pathology with its rate in each run, null in a run that was not judged for it. */
export type PathologyRow = Named & { readonly cells: readonly (PathologyRate | null)[] }

/** Pathologies of one family. */
export type PathologyGroup = { readonly family: string; readonly rows: readonly PathologyRow[] }

/** What a table of pathologies by run shows, and what it folds: the pathologies that no run was flagged for. Those that no run was judged for are in neither. */
export type PathologyGroups = {
  readonly found: readonly PathologyGroup[]
  readonly notFound: readonly PathologyRow[]
}

/** Rates by run as rows by pathology, grouped by family in the order of the definitions; an id that none of them has comes last, under no family. */
export function pathologyGroups(
  definitions: readonly Named[],
  runs: readonly { readonly pathologies: readonly PathologyRate[] }[],
): PathologyGroups {
  const known = new Set(definitions.map(({ id }) => id))
  const ids = new Set(runs.flatMap(({ pathologies }) => pathologies.map(({ pathology }) => pathology)))
  const unknown = [...ids].filter((id) => !known.has(id)).map((id) => ({ id, title: id, family: '' }))
  const rows = [...definitions, ...unknown]
    .filter(({ id }) => ids.has(id))
    .map(({ id, title, family }) => ({
      id,
      title,
      family,
      cells: runs.map((run) => run.pathologies.find(({ pathology }) => pathology === id) ?? null),
    }))
  const isFound = ({ cells }: PathologyRow) => cells.some((cell) => cell !== null && cell.flagged > 0)
  const found = rows.filter(isFound)
  const families = [...new Set(found.map(({ family }) => family))]
  return {
    found: families.map((family) => ({ family, rows: found.filter((row) => row.family === family) })),
    notFound: rows.filter((row) => !isFound(row)),
  }
}
