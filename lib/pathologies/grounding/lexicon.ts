import { type Pattern, pattern } from '@/lib/pathologies/match'
import type { Grounding } from '@/lib/traces/grounding'

/** What makes a sentence rest on something, in plain words (see `plainWords`); tried in this order, and the first kind with a match counts. */
export type GroundingRule = {
  readonly kind: Exclude<Grounding, 'other'>
  readonly says: string
  readonly form: Pattern
}

const listed = (words: string) =>
  words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')

const sounds = listed(`
  vowels? | consonants? | diphthongs? | syllab\\w* | stress(?:ed|es)? (?:on|falls?|pattern|syllable) | (?:the|word|primary|main) stress | unstressed |
  intonation | prosod\\w* | pitch\\w* | phon(?:e|es|eme|emes|emic|etic|etics|etically|ology|ological)\\b | pronounc\\w* | pronunciation\\w* |
  articulat\\w* | enunciat\\w* | accents? | accented | sibilants? | fricatives? | plosives? | affricates? | nasals? | nasali[sz]ed | aspirat\\w* | voiced |
  voiceless | devoic\\w* | glottal | rhotic | schwa | formants? | spectr\\w+ | waveforms? | decibels? | hertz | \\d+ ?(?:hz|khz|ms) | loud(?:er|ness)? |
  quiet(?:er|ly)? | whisper\\w* | noise | noisy | background (?:noise|music|voices?) | hiss\\w* | hum(?:s|ming)? | rumbl\\w* | echo(?:es|ing)? | reverb\\w* |
  timbre | tone of voice | (?:male|female|man's|woman's|deep|high|low|soft|raspy|clear) voice | voices? | tempo | rhythm\\w* | beats? | melod\\w* | harmon\\w* |
  slur(?:s|red|ring) | mumbl\\w* | trill\\w* | lisp\\w* | drawl\\w* | pauses? | paus(?:ed|ing) | silences? | audible | inaudible | rhym\\w* |
  sounds? (?:like|as if|more|close|similar|clear|to me) | (?:the|a|an|this|that|its|initial|final|first|last|middle|ending|long|short|open|closed|soft|hard|sharp|low|high) sounds? |
  homophones? | acoustic\\w* | auditory | sonic\\w* | ringing | gunshots? | footsteps | applause | laugh(?:ter|s|ing) | singing | strum\\w* | instruments? | drums? | guitars?
`)
const hearing = listed(`
  (?:i|we|you|one|listeners?) (?:\\w{1,12} ){0,2}?(?:hear|heard|hearing|listen(?:ed|ing)?|perceive[ds]?|catch|caught|detect(?:ed)?|make out|notice[ds]?) |
  hearing | heard | listening | listen | by ear | to my ear
`)
const deafness = pattern(
  /\b(?:cannot|can not|not able to|unable to|without|no way to|inability to|could not|did not|do not|not) (?:\w{1,12} ){0,3}?(?:hear|hearing|listen|listening|perceive|heard)\b/,
)
const spelling = listed(`
  spell\\w* | mis-?spell\\w* | mis-?spelt | letters? | umlauts? | diacritics? | eszett | sharp s | hyphen\\w* | capital(?:ized|ised|s)? | lower-?case | upper-?case | typ(?:o|os|ed|ing) |
  mis-?typ\\w* | wrote | writes? | written | writing | text | textual | transcripts? | transcribed as | characters? | orthograph\\w* | punctuation | grammar | grammatical\\w* |
  adjectives? | nouns? | verbs? | prefix\\w* | suffix\\w* | compounds? | plural | singular | inflect\\w* | declin\\w* | words? | translat\\w* | (?:german|english|french|spanish|italian|latin|chinese) (?:for|word|adjective|noun) | is (?:german|english|french|spanish|latin) | in (?:german|english|french|spanish) | means | meaning | literally | phrase | sentence
`)
const world = listed(`
  common(?:ly|er|est)? | popular\\w* | famous\\w* | well-known | known | exists? | existing | real (?:street|place|name|city) | (?:in|near|from|around) (?:germany|berlin|munich|hamburg|austria|europe|the city|the us|england|france) |
  german(?:y)? (?:street|place|city|town|names?|naming|cities|context)\\b | cit(?:y|ies) | towns? | districts? | neighbou?rhoods? | villages? | countr(?:y|ies) | maps? | gps | navigation (?:system|app|command|apps|systems) |
  located | locations? | landmarks? | typical(?:ly)? | usual(?:ly)? | plausib\\w* | likel(?:y|ier|ihood) | unlikely | probab\\w* | rare(?:ly)? | street names? | place names? | named after | histor\\w* | makes? sense |
  context | catalogue | database
`)
const prompts = listed(`
  prompts? | instruct\\w* | system message | user's (?:message|request|instructions?|query|question|prompt) | (?:the|this|that) (?:task|request|query|question|problem statement|problem|setup) (?:is|was|says|said|asks|wants|requires|states)? |
  (?:the user|they) (?:\\w{1,10} )?(?:ask(?:s|ed|ing)?|want(?:s|ed)?|request(?:s|ed)?|instruct(?:s|ed)?|specif(?:y|ies|ied)|mention(?:s|ed)?|said|says|told|provid(?:es|ed|ing)|gave|given|set) |
  output format | format (?:is|must|should|required|requires) | i (?:am|was) (?:asked|told|instructed|supposed|expected|required) to | (?:must|should|need to|have to) output | options? (?:given|provided|are|is) | (?:the )?choices
`)

const any = (words: string) => pattern(new RegExp(`\\b(?:${words})\\b`))

/** The rules for English, then those for German and Chinese, whose words stand in no English sentence. */
export const groundingRules: readonly GroundingRule[] = [
  { kind: 'acoustic', says: 'names a sound or how it is made', form: any(sounds) },
  { kind: 'acoustic', says: 'names an act of hearing', form: any(hearing) },
  {
    kind: 'acoustic',
    says: 'names a sound or how it is made',
    form: pattern(
      /\b(?:vokale?|konsonant\w*|silben?|betonung|betont|aussprache|ausgesprochen|klingt|klang\w*|laute?s?|stimm\w*|akzent|tonhöhe|geräusch\w*|rauschen|hör\w*|gehört|phonetisch|pause\w*)(?![\p{L}])|元音|辅音|音节|声调|重音|发音|音调|听起来|听到|听见|口音|语调|噪音|嗓音|停顿|声音/u,
    ),
  },
  { kind: 'prompt', says: 'is about what was asked', form: any(prompts) },
  {
    kind: 'prompt',
    says: 'is about what was asked',
    form: pattern(/\b(?:anweisung\w*|aufgabe\w*|nutzer \w+|prompt|anfrage)\b|指令|提示|任务|要求|用户/u),
  },
  { kind: 'text-like', says: 'is about spelling, words or their meaning', form: any(spelling) },
  {
    kind: 'text-like',
    says: 'is about spelling, words or their meaning',
    form: pattern(
      /\b(?:schreib\w*|geschrieben|buchstab\w*|wort|wörter|bedeutet|bedeutung|tippfehler|übersetz\w*|adjektiv|text)(?![\p{L}])|拼写|字母|单词|意思|翻译|写成|文字|错字/u,
    ),
  },
  { kind: 'world', says: 'is about the world: what is known, common or plausible', form: any(world) },
  {
    kind: 'world',
    says: 'is about the world: what is known, common or plausible',
    form: pattern(
      /\b(?:bekannt\w*|häufig\w*|üblich\w*|wahrscheinlich\w*|stadt|berlin|deutschland|straßenname\w*|plausibel)(?![\p{L}])|常见|著名|城市|德国|柏林|地名|街道名|合理|可能性/u,
    ),
  },
]

/** A sentence that says that nothing is heard names no sound by that. */
export const saysDeafness = (plain: string) => deafness.test(plain)
