import { shownText } from '@/lib/views/shown-text'

/** A piece of HTML: what stands in it as text is escaped. */
export type Html = { readonly html: string }

type Value = string | number | Html | null | readonly Html[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string) => shownText(text).replace(/[&<>"']/g, (char) => entities[char] ?? char)

function written(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value))
  return 'html' in value ? value.html : value.map(({ html }) => html).join('')
}

/** A template of HTML: values are escaped unless they are HTML themselves; null is nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.reduce((text, part, at) => text + written(values[at - 1] ?? null) + part) }
}
