import { createParser } from 'nuqs/server'

const words: Readonly<Record<string, boolean>> = { true: true, yes: true, 1: true, false: false, no: false, 0: false }

/** What `normalise` may say. */
export const normaliseWords: readonly string[] = ['true', 'false', 'yes', 'no', '1', '0']

/** Whether error rates are of normalised text; it is where nothing is said. */
export const parseAsNormalise = createParser({
  parse: (text) => words[text] ?? null,
  serialize: (value) => (value ? 'yes' : 'no'),
}).withDefault(true)

/** The `normalise` of an address: nothing where it is the default. */
export const normaliseParam = (normalise: boolean): 'no' | null => (normalise ? null : 'no')
