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

/** Reads a spelling by rules, the first that matches at each place; letters that no rule knows are silent. */
export function readSpelling(spelling: string, rules: readonly SpellingRule[]): readonly Sound[] {
  const text = spelling.slice(0, longest)
  const sounds: Sound[] = []
  let at = 0
  while (at < text.length) {
    let length = 1
    for (const { form, says } of rules) {
      form.lastIndex = at
      const match = form.exec(text)?.[0]
      if (!match) continue
      sounds.push(...soundsOf(says))
      length = match.length
      break
    }
    at += length
  }
  return sounds
}
