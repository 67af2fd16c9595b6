/** A number to two digits with its sign, which is a minus and no hyphen: `+0.12`, `−0.05`, `0.00`. */
export function signedText(value: number): string {
  const text = Math.abs(value).toFixed(2)
  if (text === '0.00') return text
  return `${value < 0 ? '−' : '+'}${text}`
}

/** The interval of a difference: `−0.05 to +0.21`. */
export const signedIntervalText = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  `${signedText(low)} to ${signedText(high)}`

/** A p value: `0.031`, `<0.001`, `1`. */
export function pText(p: number): string {
  if (p < 0.001) return '<0.001'
  return p >= 0.9995 ? '1' : p.toFixed(3)
}
