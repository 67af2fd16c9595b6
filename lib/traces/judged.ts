/** What a pathology's detector made of a trace: judged it, could not judge it, threw, or was not asked. */
export type Judgement = 'judged' | 'not-applicable' | 'failed' | 'not-asked'

/** Reads a value of the filter `judged`: `a`, `-a` (not applicable), `a:failed` or `a:not-asked`; null where it is anything else. */
export function readJudged(value: string): { readonly pathology: string; readonly judgement: Judgement } | null {
  const match = /^(-?)([^:-][^:]*)(?::(failed|not-asked))?$/.exec(value)
  if (!match) return null
  const [, minus, pathology = '', suffix] = match
  if (minus === '-') return suffix === undefined ? { pathology, judgement: 'not-applicable' } : null
  return { pathology, judgement: suffix === 'failed' || suffix === 'not-asked' ? suffix : 'judged' }
}

/** The value of the filter `judged` that keeps the traces of which a detector made this. */
export function writeJudged(pathology: string, judgement: Judgement): string {
  if (judgement === 'judged') return pathology
  return judgement === 'not-applicable' ? `-${pathology}` : `${pathology}:${judgement}`
}
