import { pattern } from '@/lib/pathologies/match'
import { glossSign, isGlossWord, nationWords, placeWords } from './gloss'
import { startsWithGloss } from './gloss-object'

/** What takes a verb of meaning back: it is asked, denied, or has another subject. */
const noMeaning =
  /\b(?:i|you|they|we|he|she|people|user|prompt|speaker|caller|do|did|not|never|no longer|without|by|if|whether)(?: \w{1,12}){0,2} ?$|\b(?:whatever|of what)(?: [\w□◆◇]{1,12}){0,3} ?$|\b(?:this|that)(?: \w{1,12}){0,2} ?$/
const sense =
  /\b(?:means?|meaning|denot(?:es?|ing)|signif(?:y|ies|ying)|connotes?)\b(?! (?:i|that|we|it|they|there|to|is)\b)/g
const ofName =
  /[□◆]\)?,?(?: (?:would|could|can|might|may|must|also|roughly|literally|usually|then|in german|which|itself|basically)){0,3} ?$/
/** "Georgia may mean the country or the state": which one is meant, not what it means. */
const mayMeanEither =
  /^.{0,3}\b(?:could|might|may|can) mean (?:either )?(?:the|an?) [a-z ]{3,20}(?:,| or) (?:or )?(?:the|an?)\b/
/** Behind "X means" these begin no gloss: a clause, or nothing that is said of the name. */
const noGloss =
  /^(?:[\s,:]|(?:something|the|an?|that|it|we|i|there|they|this|these|more|less|most|little|nothing|much|different|two|three|business|what|not|no|very|different things|something else|only|here|does|do|is|was|has|would|could|will|can|must|should|may|might)\b)/

/** "X means Y", "meaning Y": a verb of meaning with a gloss behind it, which may be any word where a name is its subject. */
function meansGloss(text: string): boolean {
  for (const match of text.matchAll(sense)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    if (noMeaning.test(before) || mayMeanEither.test(text.slice(Math.max(0, match.index - 6)))) continue
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    if (startsWithGloss(rest)) return true
    if (
      ofName.test(before) &&
      /^ (?:just |simply |roughly |about |an? )?[a-z]{3,}/.test(rest) &&
      !noGloss.test(rest.trimStart())
    )
      return true
  }
  return false
}

const streetWord = new RegExp(`^(?:${placeWords}|city|town|village|place|district)$`)
const isThing =
  /[□◆],?(?: which)? (?:is|was|being(?= the)|being|[–—-])(?: (?:just|basically|simply|essentially|also|actually)){0,2} (?:an?|the) /g

/** "Bach is a brook": a name said to be the thing that it names. */
function isGlossedThing(text: string): boolean {
  return [...text.matchAll(isThing)].some((match) => {
    if (
      /^(?:plain|hard|soft|long|short|round|deep|high|low|open|close|clear|front|back|dark|light|second|third|first|common|central|man|woman|girl|boy)\b/.test(
        text.slice(match.index + match[0].length),
      )
    )
      return false
    const thing =
      /^(?:small |little |large |big )?([a-z]{3,14})\b(?!-| ?[/[(]| (?:[a-z]\b|in|near|name|of|that|variant|version|spelling|form|pronunciation|usage|accent|word|square|street|road|place|park|space)\b)/.exec(
        text.slice(match.index + match[0].length),
      )?.[1]
    return thing !== undefined && isGlossWord(thing) && !streetWord.test(thing)
  })
}

const standing =
  /\b(?:refers? to|referring to|stands? for|(?:has|carries|with|in) the (?:sense|meaning) of|has to do with|(?:is )?(?:related to|cognate (?:with|to|of)|akin to)(?: the)?(?: english)?(?: word)?|(?:the )?same (?:word|root) as(?: the)?(?: english)?(?: word)?|says|reads as|in the sense of|as in the word for|evokes?|(?:comes?|derives?|derived|coming|stems?) (?:from|of) (?:the )?(?:(?:old |german )?(?:word|term|noun|adjective|verb) )?(?:for|meaning)|(?:sense|meaning) (?:is|would be|being|of)|named (?:after|for)|the (?:street|road|path|way|square|place|lane|alley) (?:of|to|at|by) the|(?:word|term|noun|adjective|name|expression|verb)(?: (?:that|which|they|people|germans?|you|one|is|are|used?|uses|they use|speakers|german|commonly|normally|would|in|have|has)){0,6} for|how (?:you|they|one|we|germans?|people)(?: (?:would|might))? (?:say|express|call))\b/g
/** "Neue Welt = New World": a name set equal to words. */
function equalsGloss(text: string): boolean {
  const match = /[□◆] ?(?:=|→|->|=>|≈) ?(?=[a-z]+ [a-z]+)/.exec(text)
  return match !== null && startsWithGloss(text.slice(match.index + match[0].length))
}

const aName = /[□◆]|\b(?:part|element|word|name|first|second|adjective|it)\b/

/** "The first part refers to Iceland", "the word that Germans use for a swan": a name taken for what it names. */
function standsForGloss(text: string): boolean {
  return [...text.matchAll(standing)].some((match) => {
    const before = text.slice(0, match.index)
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 60)
    if (/\b(?:not|no|whatever|regardless)(?: \w{1,10}){0,3} ?$/.test(before)) return false
    if (/^(?:says|reads as)/.test(match[0]))
      return (
        /\b(?:roughly|basically|literally|essentially|effectively|more or less) ?$/.test(before) &&
        startsWithGloss(rest)
      )
    return (
      startsWithGloss(rest) &&
      (aName.test(before) || (/^(?:word|term|noun|adjective|name|verb|how)/.test(match[0]) && /[□◆]/.test(rest)))
    )
  })
}

const heardOrWeighed = pattern(
  /\b(?:not|nor|hear|heard|hears|hearing|sounds?|or|says?|said|saying|spoken|audio|clip|recording|mis\w+|between|pronounc\w*|vs|versus|rather|than|candidates?|instead|but|if|states?|stat(?:ed|ing)|mention\w*|calls?|called|phrases?|lyrics|referenc\w+|followed|then|contradict\w*|words?|options?|choices?|choose|sings?|asks?|answers?|repl\w+|shout\w*|yell\w*|first|and then|list\w*|both|like|whether|either|neither|similar|could be)\b|\?/,
)

/** Beside a name that is not English, its English counterpart, and nothing that says that either was heard or is weighed against the other. */
function glossBesideName(text: string): boolean {
  return /◇/.test(text) && /[□◆]/.test(text.replace(/◇/g, '')) && /[a-z]/.test(text) && !heardOrWeighed.test(text)
}

/** Names are short; what is longer is speech. */
const mostWords = 4
const isShort = (quote: string) => quote.trim().split(/\s+/).length <= mostWords
const isPhrase = (quote: string) => glossSign(quote) === '◇' && quote.trim().includes(' ')

const bareThing = /[□◆],? (?:is|being|are|would be|=|→) ([a-z]{4,14})s?(?= street| road|[.,;:]| and\b| so\b|$)/g
/** Words of the vocabulary that are said of sounds and words too. */
const saidOfSounds =
  /^(?:long|short|clear|soft|hard|open|close|high|low|deep|plain|quiet|silent|common|central|public|first|second|third|round|flat|sharp|dark|bright|light|front|back|full|empty|free|little|small|great|upper|lower|middle|even|sound|square|english|date|lead|key|ring|down|rare|near|german|french|spanish|italian|polish|dutch|welsh|irish|danish|swedish|finnish|norwegian|turkish|scottish|american|european|russian|greek|czech|hungarian|swiss|austrian)$/

/** "□, i.e. black", "the plural of sun", "breaks into new plus church": a name and the bare nouns that it is made of. */
const bareParts: readonly RegExp[] = [
  /[□◆]\)?,? (?:i\.e\.|i\. e\.|that is|that is to say|meaning|namely|in other words),? (?:an? |the )?([a-z]{4,14})(?=[.,;:)!?]|$)/,
  /\b(?:plural|genitive|singular|diminutive|dative|possessive|adjective|past tense) (?:form )?(?:of|from) (?:the )?(?:word |noun )?(?:for )?(?:an? )?([a-z]{3,14})(?=[.,;:)!?]| |$)/,
  /[□◆],? (?:simply |really |just )?(?:breaks?|splits?|divides?|falls?|parses?|decomposes?|resolves?|consists?|comprises?|combines?|joins?|unites?|is (?:made|built|composed|put together))(?: (?:up|down|apart|into|of|from|as|out|the|words?|for|an?|two|parts|nouns)){0,5} ([a-z]{3,14})s? (?:plus|and|with|\+) (?:an? |the )?(?:[a-z]{3,14})s?(?=[.,;:)!?]|$| so)/,
]

/** "□ is carpenter, so …": a name set equal to a bare noun. */
const isBareGloss = (text: string) =>
  [...text.matchAll(bareThing)].some(
    (match) =>
      isGlossWord(match[1] ?? '') &&
      !saidOfSounds.test(match[1] ?? '') &&
      !/\b(?:not|heard?|says?|said|spelled)\b/.test(text),
  )

const hasBareParts = (text: string) =>
  bareParts.some((form) => {
    const word = form.exec(text)?.[1] ?? ''
    return (
      isGlossWord(word) && !saidOfSounds.test(word) && !/^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(word)
    )
  })

const nations = [...nationWords].join('|')
const ofNation = pattern(
  new RegExp(
    `[□◆],?(?: which)? (?:is|would be|being) (?:just |basically |simply |the )?(?:(?:${nations})(?=[.,;:)!?=]| (?:and|so|or|then|in (?:english|german)|for (?:us|an?|the)|street|road|square|lane|path)\\b|$)|(?:east|west|north|south|ice|land|rural|castle|church|mill)(?=[.,;]| and\\b|$))`,
  ),
)

/** Whether a text with signs for names and glosses says what a name means; `quotes` are what the signs of quotations stand for. */
export function saysSense(text: string, quotes: readonly string[]): boolean {
  return (
    meansGloss(text) ||
    equalsGloss(text) ||
    standsForGloss(text) ||
    isGlossedThing(text) ||
    isBareGloss(text) ||
    hasBareParts(text) ||
    ofNation.test(text) ||
    (quotes.some(isPhrase) && quotes.every(isShort) && glossBesideName(text))
  )
}
