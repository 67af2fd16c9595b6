import { createParser } from 'nuqs/server'

/** A key as keys are stored: composed (NFC), however it was typed or copied. */
export const keyOf = (text: string): string => text.normalize('NFC')

/** A key in an address. */
export const parseAsKey = createParser({ parse: keyOf, serialize: String })

/** A key in a query that is not a page's; null where it is not given. */
export function readKey(query: URLSearchParams, name: string): string | null {
  const text = query.get(name)
  return text === null ? null : keyOf(text)
}
