/**
 * Weights of the integers from `low` to `high`, proportional to a distribution with one peak at `mode`, whose weight is 1.
 * `ratio(x)` is the weight of x + 1 over that of x. No factorials, so nothing overflows; what is too small for a double is 0.
 */
export function weightsFromMode(low: number, high: number, mode: number, ratio: (x: number) => number): Float64Array {
  const weights = new Float64Array(high - low + 1)
  let weight = 1
  for (let x = mode; x <= high; x++) {
    weights[x - low] = weight
    weight *= ratio(x)
  }
  weight = 1
  for (let x = mode - 1; x >= low; x--) {
    weight /= ratio(x)
    weights[x - low] = weight
  }
  return weights
}
