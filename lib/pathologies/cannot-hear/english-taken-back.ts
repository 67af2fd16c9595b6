import type { Form } from '@/lib/pathologies/match'

/** What may stand between a subject and its verb, between commas. */
export const aside = '(?:, [^.;:?!,]{1,80}(?:,[^.;:?!,]{1,40})?,)?'

/** Who may speak, or not hear, other than the model. */
export const party =
  '(?:speaker|man|woman|he|she|caller|voice|narrator|person|singer|girl|boy|host|guy|lady|operator|driver|passenger|character|someone|somebody|customer|agent|child|teacher|they|user|one)'
const report =
  '(?:says?|said|saying|complain(?:s|ed|ing)?|shout(?:s|ed|ing)?|mention(?:s|ed|ing)?|tell(?:s|ing)?|told \\w{1,10}|ask(?:s|ed|ing)?|repl(?:y|ies|ied)|claim(?:s|ed)|repeat(?:s|ed|ing)?|stat(?:es|ed)|yell(?:s|ed|ing)?|sing(?:s|ing)?|whisper(?:s|ed)?)'
const speech =
  '(?:say|saying|claim|claiming|pretend|pretending|assuming|assume|acting|act|think|thinking|imply|insist|insisting|state)'
const denied = `(?:\\bnot (?:that|because|as if|as though|like|true that|the case that|right that|mean|to say|${speech}|behave)|\\b(?:wrong|false|untrue|incorrect|misleading|nonsense|absurd|inaccurate|mistaken|dishonest|silly) (?:to ${speech}|that)|\\b(?:instead of|rather than|avoid|without|never|stop|no need (?:to|for)|no point in) ${speech})(?: as (?:if|though)| that| like)?`
const supposed = '(?<!even )\\b(?:if|unless|whether|suppose|supposing|in case|as though|pretend(?:ing)?(?: that)?)'
/** Text behind which a claim is no claim: it is denied, reported or only supposed. */
export const takenBack = new RegExp(
  `(?:${denied}(?:,? \\w{1,14}){0,2}|\\b${party}(?: \\w{1,14}){0,2} ${report}(?: that|,|:)?(?: \\w{1,10})?|${supposed})[ ,]*$`,
)
/** Text behind which what is said is said of somebody else. */
export const ofOthers = new RegExp(
  `\\b(?:${party}|people|listeners?|viewers?|humans?|you|anyone|who|nobody)(?: \\w{1,14}){0,3} ?$|${supposed} \\w{0,10} ?$|${denied}[ ,]*$`,
)

/** The same, where the subject stands close before. */
export const byOthers = new RegExp(
  `\\b(?:${party}|people|listeners?|you|anyone|who|nobody|recogni[sz]er)(?: \\w{1,14}){0,2} ?$|${takenBack.source}`,
)

/** Text behind which a claim is denied; to suppose it is as good as to say it. */
export const deniedOnly = new RegExp(`${denied}[ ,]*$`)

/** A form of a claim, taken back as such claims are unless said otherwise. */
export const form = (source: string, unless: RegExp = takenBack): Form => ({ form: new RegExp(source, 'g'), unless })
