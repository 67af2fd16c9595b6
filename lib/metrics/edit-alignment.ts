/** One step of turning a reference into a hypothesis; null where one of them has nothing. */
export type EditStep<T> = {
  readonly kind: 'hit' | 'substitution' | 'insertion' | 'deletion'
  readonly reference: T | null
  readonly hypothesis: T | null
}

/** Counts of edits; substitutions + deletions + hits is the length of the reference. */
export type EditCounts = {
  readonly substitutions: number
  readonly insertions: number
  readonly deletions: number
  readonly hits: number
}

/** How a hypothesis is got from a reference, from first to last. */
export type EditAlignment<T> = EditCounts & { readonly steps: readonly EditStep<T>[] }

const [diagonal, down, right] = [0, 1, 2]

/** The best last move to each pair of prefixes, a byte each, row by row (a row for each prefix of the reference). */
function movesOf<T>(reference: readonly T[], hypothesis: readonly T[]): Uint8Array {
  const width = hypothesis.length + 1
  const moves = new Uint8Array((reference.length + 1) * width)
  moves.fill(right, 1, width)
  // An edit weighs more than all that the substitutions can add: few edits come first, few substitutions second.
  const edit = Math.min(reference.length, hypothesis.length) + 1
  const costs = Float64Array.from({ length: width }, (_, column) => column * edit)
  for (let row = 1; row <= reference.length; row++) {
    const said = reference[row - 1]
    let corner = costs[0] ?? 0
    let left = row * edit
    costs[0] = left
    moves[row * width] = down
    for (let column = 1; column < width; column++) {
      const above = costs[column] ?? 0
      let best = corner + (said === hypothesis[column - 1] ? 0 : edit + 1)
      let move = diagonal
      if (above + edit < best) [best, move] = [above + edit, down]
      if (left + edit < best) [best, move] = [left + edit, right]
      moves[row * width + column] = move
      costs[column] = best
      corner = above
      left = best
    }
  }
  return moves
}

function stepBetween<T>(reference: T | null, hypothesis: T | null): EditStep<T> {
  if (reference === null) return { kind: 'insertion', reference, hypothesis }
  if (hypothesis === null) return { kind: 'deletion', reference, hypothesis }
  return { kind: reference === hypothesis ? 'hit' : 'substitution', reference, hypothesis }
}

/** The steps along the best moves, read from the end. */
function stepsOf<T>(reference: readonly T[], hypothesis: readonly T[]): readonly EditStep<T>[] {
  const moves = movesOf(reference, hypothesis)
  const steps: EditStep<T>[] = []
  let [row, column] = [reference.length, hypothesis.length]
  while (row > 0 || column > 0) {
    const move = moves[row * (hypothesis.length + 1) + column]
    const said = move === right ? null : reference[--row]
    const heard = move === down ? null : hypothesis[--column]
    steps.push(stepBetween(said ?? null, heard ?? null))
  }
  return steps.reverse()
}

/**
 * A hypothesis aligned to its reference by the fewest edits of one token (V. I. Levenshtein, Soviet Physics Doklady 10 (1966) 707-710;
 * R. A. Wagner and M. J. Fischer, Journal of the ACM 21 (1974) 168-173), each counting 1. Of several such, one with the most hits, so
 * that the counts do not depend on the way taken; of these, read from the end, a pair before a deletion before an insertion. NIST's
 * sclite weighs a substitution 4 and the others 3, and so may take more edits to get more hits. Tokens are compared by `===`.
 * Takes a byte for each pair of tokens.
 */
export function alignEdits<T extends NonNullable<unknown>>(
  reference: readonly T[],
  hypothesis: readonly T[],
): EditAlignment<T> {
  const steps = stepsOf(reference, hypothesis)
  const counts = { hit: 0, substitution: 0, insertion: 0, deletion: 0 }
  for (const { kind } of steps) counts[kind]++
  return {
    substitutions: counts.substitution,
    insertions: counts.insertion,
    deletions: counts.deletion,
    hits: counts.hit,
    steps,
  }
}
