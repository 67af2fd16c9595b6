type Text = { readonly parseJson: string; readonly output: string | null; readonly reasoningField: string | null }
type Parse = { readonly reasoningFrom: 'output' | 'reasoning'; readonly reasoningSlices: readonly [number, number][] }

/** The reasoning of a stored trace: slices of what was received, joined as DESIGN §1 says; null where there is none. */
export function reasoningText(text: Text | null): string | null {
  if (text === null) return null
  const { reasoningFrom, reasoningSlices }: Parse = JSON.parse(text.parseJson)
  const source = reasoningFrom === 'output' ? text.output : text.reasoningField
  if (source === null || reasoningSlices.length === 0) return null
  return reasoningSlices.map(([start, end]) => source.slice(start, end)).join('\n\n')
}
