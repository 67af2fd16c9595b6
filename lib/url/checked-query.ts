/** What a query's parameter must be; answers what was expected where it is not. */
export type Check = (value: string) => string | null

/** Any text. */
export const anyText: Check = () => null

/** A whole number within bounds. */
export function wholeNumber(low: number, high: number): Check {
  const expected = `expected a whole number from ${low} to ${high}`
  return (value) => (/^\d{1,9}$/.test(value) && Number(value) >= low && Number(value) <= high ? null : expected)
}

/** One of some words. */
export function oneOf(words: readonly string[]): Check {
  return (value) => (words.includes(value) ? null : `expected one of ${words.join(', ')}`)
}

/** What is wrong with a query, in words; null where every parameter is known and as it should be, and only `repeated` ones are repeated. */
export function wrongQuery(
  query: URLSearchParams,
  checks: Readonly<Record<string, Check>>,
  repeated: readonly string[],
): string | null {
  for (const [name, value] of query) {
    const check = checks[name]
    if (!check) return `There is no parameter "${name}"; there are ${Object.keys(checks).join(', ')}.`
    if (query.getAll(name).length > 1 && !repeated.includes(name)) return `${name}: expected once.`
    const expected = check(value)
    if (expected !== null) return `${name}=${value}: ${expected}.`
  }
  return null
}
