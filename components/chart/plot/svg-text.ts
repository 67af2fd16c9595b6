const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** Widths of signs in a wide sans-serif, in em: charts are drawn without a browser that could measure. */
const signWidths: readonly (readonly [signs: RegExp, em: number])[] = [
  [/[\p{scx=Han}\p{scx=Kana}\p{scx=Hira}\p{scx=Hangul}]/u, 1],
  [/[ iljtfrI.,:;'"|!()[\]/-]/, 0.42],
  [/[mwMW@%—→…]/, 0.98],
  [/\p{Lu}/u, 0.74],
]

/** How wide a text is about, in pixels at a font size in pixels; rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  const em = [...text].reduce((sum, sign) => sum + (signWidths.find(([signs]) => signs.test(sign))?.[1] ?? 0.64), 0)
  return em * fontSize
}

/** An element as XML, which HTML reads alike: `outerHTML` leaves `&` and `<` in attributes as they are, and then a file cannot be read. */
export function svgText(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')
  const children = [...element.childNodes].map((child) =>
    'tagName' in child ? svgText(child as Element) : escaped(child.textContent ?? ''),
  )
  return `<${element.localName}${attributes}>${children.join('')}</${element.localName}>`
}
