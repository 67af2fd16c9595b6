const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it stands in XML. */
export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

/** An element as XML, which HTML reads alike: `outerHTML` leaves `&` and `<` in attributes as they are, and then a file cannot be read. */
export function svgText(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('')
  const children = [...element.childNodes].map((child) =>
    'tagName' in child ? svgText(child as Element) : escaped(child.textContent ?? ''),
  )
  return `<${element.localName}${attributes}>${children.join('')}</${element.localName}>`
}
