import { anyOf, pattern } from '@/lib/pathologies/match'
import { glossOfPlace, placeWords } from './gloss'

const language = '(?:english|our language|plain words|our tongue)'
const street = `(?:◇|(?:${placeWords})\\b)`
const writes =
  '(?:writ(?:e|ing)|put(?:ting)?|enter(?:ing)?|giv(?:e|ing)|output(?:ting)?|us(?:e|ing)|choos(?:e|ing)|pick(?:ing)?|prefer|take|go (?:for|with)|offer(?:ing)?|render(?:ing)?|transcrib(?:e|ing))'

/** Ways of naming an English counterpart for what it is: the word that says so stands behind the gloss, or before it as a noun. */
const naming: readonly RegExp[] = [
  new RegExp(
    `${street}['"’”]?,? (?:in|if put in(?:to)?|once put into|put into) (?:plain |simple |everyday )?${language}\\b`,
  ),
  /[□◆](?: \w{1,10}){0,3} (?:is|being|becomes) [□◇] (?:once|if|when) (?:you|one|we|i|it)(?: is| are)? (?:put|translat\w+|turn\w*|render\w*)/,
  /\b(?:an?|the|my|one|a literal|a rough|a free) (?:\w{1,10} )?(?:translation|rendering|gloss|english gloss|anglici[sz]ation|english rendition|loose version|literal version|literal reading)(?: of (?:it|this|that|the \w{1,12}|□))?(?:,| would be| is| gives| yields| reads| makes| runs| comes out as|:) ?(?:\w{1,10} ){0,3}[□◇]/,
  /\benglished\b|\bput in(?:to)? (?:plain |our |everyday )?(?:english|language)\b(?! (?:first|after))[^.;]{0,30}[□◇]|[□◇][^.;]{0,30}\b(?:once|if|when) (?:you |one |we |i )?put (?:it )?in(?:to)? (?:english|our language)\b/,
  new RegExp(
    `\\b${writes}\\b(?: \\w{1,8}){0,2} (?:the )?english (?:title|name|form|word|version|wording|equivalent)\\b,? ?[□◇]`,
  ),
  /\bequivalent in english\b[^.;]{0,20}\b(?:is|would be|might be|could be|being)\b[^.;]{0,12}[□◇]/,
  /\b(?:best|better|well|easily|perhaps|could be|might be|may be|can be) (?:given|rendered|glossed|understood|paraphrased|captured|expressed) (?:as|by|with) (?:an? |the )?[□◇]/,
  /[□◆],? (?:we|one|you|people|the english|english[- ]speakers|most) (?:\w{1,10} )?(?:know|call|knows|calls)(?: it)?(?: in english)? (?:as )?(?:the |an? )?[a-z◇□]/,
  /[□◆] is (?:what|how) (?:the )?(?:\w{1,12}) (?:call|calls|say|name|term) (?:the )?[a-z]{4,}/,
  /\b(?:comprises?|consists? of|composed of|made (?:up )?of|combines?|joins?|breaks? down into|splits? into)\b[^.;]{0,12}[□◆],? (?:the |an? |for |meaning |or )?[a-z]{3,14}s?,? (?:and|plus|with)\b[^.;]{0,12}[□◆],? (?:the |an? |for |or )?[a-z]{3,}/,
  /[□◆] (?:being|is|=) (?:an? |the )?[□◇] and (?:the )?[□◆] (?:being |is |= )?(?:an? |the )?[□◇]/,
  /^(?:so |well |then |basically |essentially |in effect )?(?:basically|essentially|in effect|so|hence|i\.e\.),? (?:that is|it is|this is|that would be) (?:the |an? )?◇/,
  /\b(?:know|knows|recogni[sz]es?|remembers?|lists?|labels?|signs?|advertises?) (?:it|this|that|the \w{1,10}) (?:as|under) (?:the )?◇/,
  /[□◆],? (?:\w{1,10} ){0,2}(?:works? out|comes? (?:out|down|to)|adds? up|boils? down|turns? out|resolves?|reduces?|ends? up|maps?|breaks? down|runs|is as good as)(?: (?:as|to|at|into|onto|being))* (?:an? |the )?◇/,
  /\benglish (?:would|might|could|has|uses|says|usage has)(?: (?:have|say|use|put|it|make|prefer))* (?:the )?[□◇]/,
  /\bits (?:literal )?(?:value|import|purport|content|sense|meaning) (?:is|would be|being) (?:roughly |about )?(?:an? |the )?[◇□]/,
  /\bits (?:meaning|sense|english form|literal sense),? [□◇]/,
  new RegExp(
    `\\btranslators? (?:would|might|could|will|may|does|do)(?: \\w{1,10})? (?:puts?|writes?|uses?|go for|go with|choose|renders?|says?|gives?|have|offer|opt for|pick)(?: (?:it|this|that)(?: as| by)?| for)? (?:the |an? )?(?:□|${glossOfPlace})`,
    'u',
  ),
  /[◇□],? (?:is|would be) (?:what|how|the way) (?:an?|any|the|most|every|our) (?:\w{1,10} )?translators?\b/,
  new RegExp(
    `\\b(?:literal(?:ly)?|word (?:by|for) word),? (?:(?:it|this|that|the name|the whole|the street) )?(?:would be|is|means|would come to|comes to|gives|makes|would give|reads|would read) (?:the |an? )?${glossOfPlace}`,
    'u',
  ),
  new RegExp(
    `\\b(?:in|into) english,? (?:(?:it|this|that|the \\w{1,12}|we|one|i) )?(?:is|would be|becomes|would have|has|have|gives|would give|makes|reads|would read) (?:the |an? )?${glossOfPlace}`,
    'u',
  ),
  /[□◆],? (?:which is to say|that is to say|in other words|to wit),? (?:the |an? )?◇|[□◆], (?:the |an? )?◇,? in other words\b/,
  new RegExp(`^(?:so )?(?:this|that|it) is (?:the )?(?:◇|(?:${placeWords}) of [a-z ]{3,20}),? in other words\\b`),
  /(?:^|[,;:] |\bby )(?:rendering|giving|expressing|putting) (?:it|this|that|the \w{1,10}|[□◆]) in(?:to)? (?:plain )?english\b/,
]
const takenBack = pattern(
  /\b(?:not|never|nor|no|without|rather than|instead|hear|heard|hears|says?|said|saying|sounds?|spoken|speaks|pronounc\w*|spelled|spelling|syllables?|audio|clip|recording|carrier|command|accent|follow(?:s|ed|ing)|then there is|then comes?|comes? (?:next|last)|last word|ends? (?:in|with)|word after)\b/,
)

/** Whether a text with signs names an English counterpart as one: a gloss, a rendering, what the English call it. */
export const namesGloss = (text: string): boolean =>
  anyOf(text, naming) && !takenBack.test(text.replace(/\b(?:which|that) is to say\b/g, ''))
