import { mersenne } from 'pure-rand/generator/mersenne'

/** How many signs are drawn where they are too many to try them all (10,000), and the seed of the draws (1). */
export type PermutationOptions = { readonly resamples?: number; readonly seed?: number }

/** The most differences of which all signs are tried: 2 to this power sums. */
const mostExact = 12

/** Whether the magnitudes, under signs that are the bits of `next()`, add up to at least `seen`. */
function reaches(sizes: readonly number[], seen: number, next: () => number): boolean {
  let [sum, bits] = [0, 0]
  for (let index = 0; index < sizes.length; index++) {
    if (index % 32 === 0) bits = next()
    const size = sizes[index] ?? 0
    sum += (bits >>> (index % 32)) & 1 ? size : -size
  }
  return Math.abs(sum) >= seen
}

/**
 * The two-sided p of the paired permutation test on a mean difference: the share of signs, dealt to the differences at will, under
 * which the mean is at least as far from 0 as it is (R. A. Fisher, The Design of Experiments (1935) §21). Differences of 0 change
 * nothing. All signs are tried up to 12 differences, beyond that 10,000 are drawn, and the ones seen are counted among them
 * (Phipson and Smyth, Statistical Applications in Genetics and Molecular Biology 9 (2010) 39). In (0, 1]; 1 when nothing differs.
 */
export function pairedPermutation(
  differences: readonly number[],
  { resamples = 10_000, seed = 1 }: PermutationOptions = {},
): number {
  const sizes = differences.filter((difference) => difference !== 0).map(Math.abs)
  if (sizes.length === 0) return 1
  const sum = differences.reduce((total, difference) => total + difference, 0)
  const scale = sizes.reduce((total, size) => total + size, 0)
  // Sums that differ only by rounding are the same sum.
  const seen = Math.abs(sum) - scale * 1e-12
  const exact = sizes.length <= mostExact
  const rounds = exact ? 2 ** sizes.length : resamples
  const random = mersenne(seed)
  let count = 0
  for (let round = 0; round < rounds; round++) {
    if (reaches(sizes, seen, exact ? () => round : () => random.next())) count++
  }
  return exact ? count / rounds : (count + 1) / (rounds + 1)
}
