import type { EditStep } from './edit-alignment'

/** What was heard for what was said, and how often; null where a token was inserted, or deleted. */
export type Confusion = {
  readonly reference: string | null
  readonly hypothesis: string | null
  readonly count: number
}

/** The mistakes of many alignments by kind, each list with the most frequent first, and equals in the order of their code units. */
export type Confusions = {
  readonly substitutions: readonly Confusion[]
  readonly deletions: readonly Confusion[]
  readonly insertions: readonly Confusion[]
}

function byText(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : Number((a ?? '') > (b ?? ''))
}

/** What was mistaken for what over many alignments of words or phones. */
export function confusionsOf(alignments: readonly { readonly steps: readonly EditStep<string>[] }[]): Confusions {
  const counted = new Map<string, Confusion & { readonly kind: EditStep<string>['kind'] }>()
  for (const { kind, reference, hypothesis } of alignments.flatMap(({ steps }) => steps)) {
    const key = JSON.stringify([kind, reference, hypothesis])
    counted.set(key, { kind, reference, hypothesis, count: (counted.get(key)?.count ?? 0) + 1 })
  }
  const sorted = [...counted.values()].toSorted(
    (a, b) => b.count - a.count || byText(a.reference, b.reference) || byText(a.hypothesis, b.hypothesis),
  )
  const ofKind = (wanted: EditStep<string>['kind']) =>
    sorted
      .filter(({ kind }) => kind === wanted)
      .map(({ reference, hypothesis, count }) => ({ reference, hypothesis, count }))
  return { substitutions: ofKind('substitution'), deletions: ofKind('deletion'), insertions: ofKind('insertion') }
}
