import { quotations } from '@/lib/traces/quotation'
import type { Detector } from './detector'
import { claimsOf } from './invented-pronunciation/any-language'
import { disagrees, type Respelling } from './invented-pronunciation/disagrees'
import { isAboutGerman, isOfGerman } from './invented-pronunciation/german-word'
import { misvaluesLetter } from './invented-pronunciation/letter-claims'
import { respellingsIn } from './invented-pronunciation/pairs'
import { misreadsCharacters } from './invented-pronunciation/pinyin'
import { beginsWrongly, rhymesWrongly } from './invented-pronunciation/rhymes'
import { claimsAbsentSound } from './invented-pronunciation/sound-claims'
import { languageSpokenOf } from './invented-pronunciation/spelled-language'
import { pattern } from './match'
import { judgeSaid, type Says } from './said'

/** A respelling shows itself by a word of saying or sounding, or by its shape: syllables with hyphens, or phones. */
const saying = pattern(
  /sound|pronoun|pronunci|\bsa(?:y|id)|read|phonetic|reali[sz]|utter|articulat|spoken|voiced|rhym|reimt|ipa\b|cedilla|s like|come|transcri|silent|mute|spricht|sproche|sprache|klingt|klaeng|gelesen|laut|发音|读|念|音|听/,
)
const letterIs = /(?<![\p{L}'’-])\p{L}{1,2}["”'’]?(?: (?:is|has|sounds|takes)\b|,? in \p{L}{4,10} (?:is|has|sounds)\b)/u
const shape = /\p{L}[-·‧]\p{L}|[/[]/u
/** Without any of these there is no pair of a word and a respelling: two quotations, phones, or syllables in capitals or in a row. */
const paired = pattern(/□[^□]+□|[-·‧]\p{L}{1,7}[-·‧]|□.*\p{L}[-·‧]\p{L}|\p{L}[-·‧]\p{L}.*□/u)
const phones = /[/[]\S|[ɐ-ʯˈː]/u
const inCapitals = /\p{Lu}{2,}[-·‧]|[-·‧]\p{Lu}{2,}|["“]\p{Lu}{3,9}["”]/u
const spokenLike = /(?:pronounced|said|spoken|voiced|articulated|uttered)(?: \w{1,10}){0,5},? □/
const hyphenQuoted = /["“”„'‘«「]\p{L}{1,8}[-·‧]/u
const german = /\b(?:wird|spricht|aussprache|klingt|ist|das|die|der|reimt|man|sich)\b/

/** So far back is looked for the word that a respelling is of. */
const farthestName = 900

/** Whether a sentence may speak of sounds at all, which is quickly told. */
const maySpeakOfSounds = (plain: string, sentence: string) =>
  // What stands within one long quotation is not the model's own claim.
  !/^□+$/.test(plain) &&
  (saying.test(plain) || shape.test(sentence) || inCapitals.test(sentence) || letterIs.test(sentence))

const respellsWrongly: Says = ({ start, end, plain }, reading) => {
  const { reasoning } = reading
  const sentence = (reasoning ?? '').slice(start, end)
  if (!maySpeakOfSounds(plain, sentence)) return false
  const inGerman = german.test(plain)
  const aboutGerman = inGerman || isAboutGerman(reading)
  if (misreadsCharacters(sentence)) return true
  if (misvaluesLetter(sentence) || claimsAbsentSound(sentence, aboutGerman)) return true
  const setting = {
    sentence,
    inGerman,
    aboutGerman,
    spokenOf: isOfGerman(reading) ? ('german' as const) : languageSpokenOf(reading),
  }
  if (rhymesWrongly(setting) || beginsWrongly(setting)) return true
  const isShaped =
    phones.test(sentence) ||
    inCapitals.test(sentence) ||
    hyphenQuoted.test(sentence) ||
    spokenLike.test(plain.replace(/□+/g, '□'))
  if (!isShaped && !paired.test(plain)) return false
  const isOff = (pair: Respelling) => disagrees(pair, setting)
  if (respellingsIn(sentence, aboutGerman).some(isOff)) return true
  if (!isShaped) return false
  const quoted = () => {
    const before = (reasoning ?? '').slice(Math.max(0, start - 160), start)
    return quotations(before).map((one) => before.slice(one.start + 1, one.end - 1))
  }
  const before = { quoted, text: () => (reasoning ?? '').slice(Math.max(0, start - farthestName), start) }
  return claimsOf(sentence, before).some((pairs) => pairs.every(isOff))
}

/** The reasoning respells how a word is pronounced, and the respelling disagrees with the word. */
export const inventedPronunciation = {
  id: 'invented-pronunciation',
  version: 6,
  title: 'Invents a pronunciation',
  family: 'language',
  description:
    'The reasoning respells how a word is pronounced ("Östliche" as "Uhr-shtee-shuh"), with a sound or syllable that is wrong, missing or invented.',
  judges: { states: ['closed'], tasks: 'every' },
  detect: (reading) => judgeSaid(reading, [respellsWrongly]),
} as const satisfies Detector
