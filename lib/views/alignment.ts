/** One column of two texts written over each other: null where one has nothing there. */
export type AlignedPair = {
  readonly gold: string | null
  readonly answer: string | null
  readonly same: 'same' | 'case' | 'other'
}

const longestAligned = 400

const graphemes = (text: string) =>
  [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)]
    .slice(0, longestAligned)
    .map((part) => part.segment)

function sameness(gold: string, answer: string): AlignedPair['same'] {
  if (gold === answer) return 'same'
  return gold.toLowerCase() === answer.toLowerCase() ? 'case' : 'other'
}

/** Costs of turning the first i of one into the first j of the other; a letter in another case costs little. */
function costs(gold: readonly string[], answer: readonly string[]): number[][] {
  const table = [Array.from({ length: answer.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= gold.length; i++) {
    const row = [i]
    for (let j = 1; j <= answer.length; j++) {
      const same = sameness(gold[i - 1] ?? '', answer[j - 1] ?? '')
      const change = (table[i - 1]?.[j - 1] ?? 0) + { same: 0, case: 0.1, other: 1.5 }[same]
      row.push(Math.min(change, (table[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    table.push(row)
  }
  return table
}

/** Writes an answer under gold, letter under letter (graphemes), by the cheapest edits. */
export function alignLetters(goldText: string, answerText: string): readonly AlignedPair[] {
  const [gold, answer] = [graphemes(goldText.normalize('NFC')), graphemes(answerText.normalize('NFC'))]
  const table = costs(gold, answer)
  const pairs: AlignedPair[] = []
  let [i, j] = [gold.length, answer.length]
  const at = (row: number, column: number) => table[row]?.[column] ?? Number.POSITIVE_INFINITY
  while (i > 0 || j > 0) {
    const [g, a] = [gold[i - 1] ?? null, answer[j - 1] ?? null]
    const same = g !== null && a !== null ? sameness(g, a) : 'other'
    const change = at(i - 1, j - 1) + { same: 0, case: 0.1, other: 1.5 }[same]
    if (g !== null && a !== null && Math.abs(at(i, j) - change) < 1e-6) {
      pairs.push({ gold: g, answer: a, same })
      i -= 1
      j -= 1
    } else if (g !== null && Math.abs(at(i, j) - at(i - 1, j) - 1) < 1e-6) {
      pairs.push({ gold: g, answer: null, same: 'other' })
      i -= 1
    } else {
      pairs.push({ gold: null, answer: a, same: 'other' })
      j -= 1
    }
  }
  return pairs.reverse()
}
