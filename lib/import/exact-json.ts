const mayBeInexact = /\d{16}|\d[eE]\+?\d{2}/
const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Whether a double holds a number as it is written: it is finite, and a whole number not beyond 2^53. */
function isHeld(literal: string): boolean {
  const value = Number(literal)
  return Number.isFinite(value) && (!/^-?\d+$/.test(literal) || Number.isSafeInteger(value))
}

/** Where a string that begins at a quotation mark ends. */
function endOfString(text: string, quote: number): number {
  for (let at = text.indexOf('"', quote + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0
    while (text[at - 1 - backslashes] === '\\') backslashes += 1
    if (backslashes % 2 === 0) return at + 1
  }
  return text.length
}

/** JSON in which the numbers that a double does not hold (18-digit ids, 1e400) are strings, so that none of their digits is lost. In linear time. */
export function withExactNumbers(json: string): string {
  if (!mayBeInexact.test(json)) return json
  const parts: string[] = []
  const exact = (literal: string) => (isHeld(literal) ? literal : `"${literal}"`)
  for (let from = 0; from < json.length; ) {
    const quote = json.indexOf('"', from)
    const to = quote === -1 ? json.length : quote
    parts.push(json.slice(from, to).replace(number, exact))
    from = quote === -1 ? json.length : endOfString(json, quote)
    if (quote !== -1) parts.push(json.slice(quote, from))
  }
  return parts.join('')
}
