/** What a sentence of the reasoning rests on. */
export const groundings = ['acoustic', 'text-like', 'world', 'prompt', 'other'] as const
export type Grounding = (typeof groundings)[number]

/** How a grounding is written where there is room for one letter. */
export const groundingLetters: Readonly<Record<Grounding, string>> = {
  acoustic: 'a',
  'text-like': 't',
  world: 'w',
  prompt: 'p',
  other: 'o',
}

/** The grounding that a letter stands for; `other` for any that stands for none. */
export function groundingOf(letter: string | undefined): Grounding {
  return groundings.find((one) => groundingLetters[one] === letter) ?? 'other'
}

/** The share of sentences that name nothing acoustic: the surrogate index of a reasoning, 0 to 1; null where it has no sentences. */
export function surrogateIndex(grounds: readonly { readonly kind: Grounding }[]): number | null {
  if (grounds.length === 0) return null
  return grounds.filter(({ kind }) => kind !== 'acoustic').length / grounds.length
}
