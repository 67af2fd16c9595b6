/** A text as HTML can hold it, of the same length: what a parser of HTML would drop or change (NUL, carriage return) has a stand-in. */
export function shownText(text: string): string {
  return text.replaceAll('\0', '\u2400').replaceAll('\r', ' ')
}
