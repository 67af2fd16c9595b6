import { type Judgement, readJudged } from '@/lib/traces/judged'

const said: Readonly<Record<Judgement, string>> = {
  judged: '',
  'not-applicable': 'cannot be judged',
  failed: 'detector failed',
  'not-asked': 'not asked',
}

/** A value of the filter `judged` in words: `cannot-hear: detector failed`. */
export function judgedText(value: string): string {
  const read = readJudged(value)
  if (read === null) return value
  const { pathology, judgement } = read
  return judgement === 'judged' ? pathology : `${pathology}: ${said[judgement]}`
}
