import type { Sentence } from '@/lib/pathologies/sentence'
import { wordKinds } from '@/lib/pathologies/word-kinds'

const names =
  'english|german|french|spanish|italian|dutch|turkish|polish|danish|swedish|norwegian|finnish|russian|arabic|chinese|mandarin|cantonese|japanese|korean|portuguese|hindi|czech|hungarian|greek|romanian|ukrainian|icelandic|hebrew|vietnamese|thai|persian|catalan|scots|welsh|irish|gaelic|afrikaans|slovak|slovene|slovenian|croatian|serbian|bulgarian|estonian|latvian|lithuanian|basque|galician|tamil|urdu|bengali|punjabi|malay|indonesian|tagalog|filipino|swahili|farsi|flemish|british english|american english|irish english|austrian german|swiss german|de-de|en-us|en-gb|en-de|deutsch'
const lang = new RegExp(`\\b(?:${names})\\b(?:[/-](?:language|speaking))?`, 'g')
/** Whether a sentence sets one language against another, or against none. */
export const namesTwo = ({ plain, quoted }: Sentence): boolean =>
  /\b(?:not|nothing|none|no|nobody|hardly)\b/.test(plain) ||
  new Set(`${plain} ${quoted.join(' ').toLowerCase()}`.match(lang)).size > 1

const kinds =
  '(?:settings?|tags?|labels?|fields?|codes?|flags?|parameters?|hints?|options?|selection|choice|metadata|specification|declaration|info|information|entry|entries|values?|attributes?|preferences?|identifiers?|markers?|claims?|designation|annotation|assignment|config|configuration|lines?|inputs?|indications?|statement|assumption|header|property|details?|tagging|labell?ing|spec|prompt|instruction|note|dropdown|menu|toggle|id|profile|locale)'
const qualities =
  '(?:stated|declared|specified|listed|claimed|supposed|assigned|nominal|user|indicated|given|set|configured|reported|default|selected|chosen|provided|official|noted|mentioned|labell?ed|tagged|alleged|registered|designated|advertised|input|ui|interface|system|app|presumed|assumed|preset|target|source|expected|asserted|purported|ostensible|speaker|spoken|audio|profile|primary|account)'
const determiner =
  "(?:(?:the|this|that|my|their|his|her|its|a|an|any|such|users?'s?|speaker's|prompt's|whole|entire|given|stated|original|supposed|provided) ){0,4}"
const telling =
  '(?:set|stated|specified|listed|given|declared|provided|indicated|mentioned|tagged|marked|labell?ed|named|noted|reported|entered|chosen|selected|configured|claimed)'
const setting = new RegExp(
  [
    `${determiner}(?:(?:${qualities}|LANG)[ -]){0,2}(?:language|lang|locale)(?:'s)? ${kinds}`,
    `${determiner}(?:${qualities} )(?:LANG |user )?(?:language|locale)`,
    `${determiner}(?:${qualities}[ -])?LANG ${kinds}(?! (?:of speech|word))`,
    `${determiner}(?:language|locale|user language)(?: that)?(?: was| is| i was| we were)? ${telling}(?: \\w{1,9})?(?: (?:in|by|to|for|above|here|with|of) (?:the |my |their |me|us)?(?:prompt|user|system|instructions?|metadata|request|query|task|form|message|context)?)?`,
    `${determiner}(?:language|locale) (?:of|in|from|for) (?:the|this|their|our) (?:user|prompt|metadata|instructions?|request|query|profile|system prompt|setup|header)`,
    `(?:the|their|user's|users') (?:declared |given )?locale`,
    `(?:user's|users'|their) (?:${qualities} )?language`,
    `${kinds.replace('options?|', '').replace('|statement', '').replace('|note|', '|')} (?:of|for|about|on|regarding|that says|which says|saying|reading) (?:the )?(?:user's |user |spoken |users' )?(?:language|locale|LANG)`,
  ]
    .map((one) => `\\b${one}\\b`)
    .join('|'),
  'g',
)

const oneQuotation = /□+/g

/** A quoted language setting or language name is named, not said: it counts as the thing that it names. */
function withNamed({ plain, quoted }: Sentence): string {
  if (!plain.includes('□')) return plain
  let at = 0
  return plain.replace(oneQuotation, (mask) => {
    const inner = (quoted[at++] ?? '').toLowerCase().trim()
    if (/^(?:user )?(?:language|locale|lang)\b/.test(inner)) return `SETTING (LANG)`
    return new RegExp(`^(?:${names}|en|de|fr|es|it)$`).test(inner) ? 'LANG' : mask.slice(0, 3)
  })
}

const hedges =
  /\b(?:probably|maybe|perhaps|possibly|presumably|apparently|likely|just|simply|really|actually|clearly|obviously|evidently|plainly|certainly|definitely|surely|quite|rather|somewhat|a bit|a little|very|truly|indeed|of course|in fact|most|pretty|also|then|kind of|sort of|entirely|completely|totally|slightly|well|somehow|unmistakably|undoubtedly|decidedly|distinctly|mostly|almost)\b,? ?/g

const misspelt = /\b(?:langauge|languag|languge|lanaguage|lanuage|langugage|languange|laguage)\b/g

/** Rewrites a plain English sentence: `LANG` is the name of a language, `SETTING` what declares one, hedges are gone. */
export const intoSlots = (sentence: Sentence): string =>
  withNamed(sentence)
    .replace(misspelt, 'language')
    .replace(hedges, '')
    .replace(lang, 'LANG')
    .replace(setting, 'SETTING')
    .replace(/ {2,}/g, ' ')

const kindsOf = wordKinds(
  new RegExp(
    `^(?:${names}|lan[a-z]{0,4}g[a-z]{0,4}|locale|lang|tags?|labels?|settings?|profile|metadata|declared|dropdown|deutsch)$`,
  ),
  /^(?:that|this|which|it|there)$/,
)
const languageNamed = new RegExp(`\\b(?:language|locale|${names})\\b`)
const namedShort = new RegExp(`^(?:user )?(?:language|locale|lang|${names}|en|de|fr|es|it|zh)\\b`)
const shortName = /^.{0,24}$/

/** Whether a sentence may speak of a language, by its words, its quotations, or the sentence before it. */
export function mayNameLanguage({ words, plain, quoted, before }: Sentence): boolean {
  const found = kindsOf(words)
  if ((found & 1) !== 0) return true
  if (plain.includes('□') && quoted.some((one) => shortName.test(one) && namedShort.test(one.toLowerCase())))
    return true
  return (found & 2) !== 0 && plain.length < 120 && languageNamed.test(before)
}
