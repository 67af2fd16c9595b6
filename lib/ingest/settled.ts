/** What a field comes to: absent leaves what is stored, `null` clears it. */
export function settled<Value>(given: Value | null | undefined, stored: Value | null | undefined): Value | null {
  return given === undefined ? (stored ?? null) : given
}

/** `settled` for each field of an object of unnamed fields, as JSON. */
export function mergedMeta(
  given: Readonly<Record<string, unknown>> | null | undefined,
  storedJson: string | null | undefined,
): string {
  const merged: Record<string, unknown> = { ...(storedJson ? JSON.parse(storedJson) : {}) }
  for (const [name, value] of Object.entries(given ?? {})) {
    if (value === null) delete merged[name]
    else merged[name] = value
  }
  return JSON.stringify(merged)
}

/** `settled` for tags, in the order of their keys. */
export function mergedTags(
  given: Readonly<Record<string, string>> | undefined,
  stored: readonly { readonly key: string; readonly value: string }[],
): readonly (readonly [string, string])[] {
  const merged = new Map([...stored.map(({ key, value }) => [key, value] as const), ...Object.entries(given ?? {})])
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1))
}
