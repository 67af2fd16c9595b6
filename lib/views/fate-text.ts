import type { GoldFate } from '@/lib/traces/words'

/** What each gold fate means, in one sentence for whoever reads a trace. */
export const fateText: Readonly<Record<GoldFate, string>> = {
  'never-considered': 'No candidate of the reasoning is gold or sounds like it.',
  'considered-dropped': 'The reasoning considered gold, and neither settled on it nor gave it.',
  'committed-mangled':
    'The answer only sounds like gold, or the reasoning settled on gold and the answer says otherwise.',
  'committed-exact': 'The answer is gold.',
}
