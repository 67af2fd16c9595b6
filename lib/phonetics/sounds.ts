/**
 * A sound as a class of like sounds, or what a spelling leaves open: `may` lists the classes that it may stand for, the likeliest first.
 * Vowels: a e i o u ö ü ə ai au oi. Consonants: p b t d k g f v w s z ʃ ʒ x h m n ŋ l r j θ, and the affricates tʃ dʒ as one.
 */
export type Sound = { readonly may: readonly string[]; readonly optional: boolean }

/** A spelling rule: where `form` (sticky) matches, the sounds named in `says`, blank-separated, alternatives by `|`, optional with `?`. */
export type SpellingRule = { readonly form: RegExp; readonly says: string }

const vowels = new Set(['a', 'e', 'i', 'o', 'u', 'ö', 'ü', 'ə', 'ai', 'au', 'oi'])

/** Whether a sound is a vowel. */
export const isVowel = ({ may }: Sound) => vowels.has(may[0] ?? '')

/** Makes rules of pairs of a regular expression's source and what it says. */
export function spellingRules(pairs: readonly (readonly [string, string])[]): readonly SpellingRule[] {
  return pairs.map(([form, says]) => ({ form: new RegExp(form, 'yu'), says }))
}

function soundsOf(says: string): readonly Sound[] {
  if (says === '') return []
  return says.split(' ').map((one) => {
    const optional = one.endsWith('?')
    return { may: (optional ? one.slice(0, -1) : one).split('|'), optional }
  })
}

/** Words longer than this are no words. */
const longest = 60

/** The letter that a letter with a mark is written with: "ễ" is an e. */
const withoutMark = (letter: string) => letter.normalize('NFD').charAt(0)

function ruleAt(text: string, at: number, rules: readonly SpellingRule[]) {
  for (const { form, says } of rules) {
    form.lastIndex = at
    const match = form.exec(text)?.[0]
    if (match) return { says, length: match.length }
  }
  return null
}

/** Reads a spelling by rules, the first that matches at each place; a letter with a mark that no rule knows is read without it, other unknown letters are silent. */
export function readSpelling(spelling: string, rules: readonly SpellingRule[]): readonly Sound[] {
  let text = spelling.slice(0, longest)
  const sounds: Sound[] = []
  let at = 0
  while (at < text.length) {
    const rule = ruleAt(text, at, rules)
    if (rule) sounds.push(...soundsOf(rule.says))
    const base = withoutMark(text.charAt(at))
    if (!rule && base !== text.charAt(at)) text = text.slice(0, at) + base + text.slice(at + 1)
    else at += rule?.length ?? 1
  }
  return sounds
}
