/**
 * The slots of what is said about hearing, and the rewriting of a plain sentence (lower case) into them, so that a form
 * names slots and not words. In a rewritten sentence `CANNOT` is any inability, `NOPOWER` the lack of a means to what
 * follows, `AUDIO` the recording as a whole, and `SOUND` what is heard in it, as a whole.
 */

const words = (list: string) =>
  list
    .trim()
    .split(/\s*\|\s*/)
    .join('|')

const adverbs = words(
  `actually|really|simply|just|still|also|personally|obviously|clearly|unfortunately|truly|literally|physically|directly|
  currently|of course|then|sadly|technically|yet|even|ever|in fact|at all|completely|entirely|totally|fundamentally|
  inherently|genuinely|in reality|by design|in any way|as such|natively|inherently|quite|probably|likely|realistically|
  effectively|essentially|basically|strictly speaking|to be honest|honestly|frankly|admittedly|regrettably|anyway`,
)
// "I cannot hear the audio clearly": an adverb behind what it grades is kept, since it narrows the claim.
const adverb = new RegExp(
  `(?<!audio |recording |clip |file |it |sound |speech |voice )(?:, )?\\b(?:${adverbs})\\b(?:,(?= ))? ?|(?<=[a-z]) (?:really|directly|at all|in any way|natively|personally)(?=[ ,.;:)]|$)`,
  'g',
)

/** Adverbs that make plain that the hearing itself is denied, and not a detail of it. */
export const emphatic = '(?:actually|really|literally|physically|directly|truly|genuinely)'

const power =
  'ability|capability|capabilities|capacity|means|tools?|hardware|way|facility|faculty|equipment|possibility|option|sensors?|permission|mechanism|senses?|channel'
const kind = '(?:\\w{1,14} ){0,2}?'
const inabilities = [
  'cannot|can never|could not|can neither|can not',
  `(?:(?:am|are|is|was|were|be|been|being|feel|would be|remain) )?(?:not (?:\\w{1,14} )?|un|in)(?:able|capable|equipped|designed|built|configured|set up|in a position|allowed|permitted|made|programmed|trained)(?: (?:to|of|for))`,
  `(?:do|does|did) not (?:have|possess|come with) (?:the |any |an |a )?${kind}(?:${power}) (?:to|of|for)`,
  `(?:have|has|had|got|possess|there is|with) no ${kind}(?:${power}) (?:to|of|for)`,
  `(?:lacks?|lacking|missing|without) (?:the |any |an |a )?${kind}(?:${power}) (?:to|of|for)`,
]
const inability = new RegExp(`\\b(?:${inabilities.join('|')})(?: me to| us to)?\\b`, 'g')

const part = 'contents? of|contents? in|what is in|what is on|what was in|sounds? of|sounds? in'
const determiner = "the|this|that|any|its|their|your|my|an|a|such|user's|speaker's"
const quality =
  'actual|real|original|raw|spoken|underlying|source|embedded|incoming|live|audible|input|accompanying|external|entire|whole|mp3|wav|direct|media|binary|relevant|corresponding|usable|playable|query|test|available|genuine|physical|user|said|recorded'
// "was given the recording": a participle describes the recording only behind a determiner.
const participle = 'provided|given|attached|uploaded|submitted|supplied|referenced|mentioned|shared'
const described = `(?:(?:(?:the )?(?:${part}) )?(?:${determiner}) (?:(?:${determiner}|${quality}|${participle}) ){0,4}|(?:(?:${quality}) ){0,3})`
const audio =
  'audio (?:files?|clips?|data|inputs?|content|recordings?|signals?|streams?|samples?|tracks?|attachments?|waveforms?|portion|part|itself|message)|audios?|recordings?|clips?|sound ?(?:files?|clips?|tracks?|data|recordings?)|waveforms?|voice (?:messages?|memos?|notes?|inputs?|recordings?)|speech (?:files?|recordings?|inputs?)|media files?'
const sound =
  'sounds?|utterance|speech|files?|media|signal|acoustics?|pronunciation|voice|spoken (?:words?|input|phrase|name|query|content|language)|spoken (?:word|name)|speaker|what (?:is|was) (?:said|spoken)'
// What narrows "the audio" to a part or a quality of it: a remark on the recording, and no claim about the model.
const narrowed = words(
  `cues?|quality|clues?|evidence|of|after|before|at the|between|in the (?:background|second|last|first|end|middle|beginning)|
  under|over|behind|beneath|clearly|well|very|properly|distinctly|clear|fully|enough|precisely|exactly|accurately|perfectly|
  because of (?:the|all)|due to (?:the )?(?:\\w{1,14} )?(?:noise|static|music|distortion)|above|past|until|from \\d|names?|
  sizes?|formats?|again|twice|anymore|any more|any longer|any (?:further|closer|better)|better|at (?:half|full|normal|a )|□|
  like|effects?|events?|levels?|arte?i?facts?|glitch\\w*|noises?|distortions?|drop-?outs?|breaks?|interruptions?|gaps?|differences?|problems?|without|when|while|as (?:well|clearly)|models?|language|encoders?|in full|through|during|
  carefully|closely|correctly|right|long enough|in detail|reveals?|shows?|suggests?|more|cuts?|drops?|\\d|that (?:suggests?|shows?|indicates?)|indicat\\w+|to suggest`,
)
const closed = `(?!'s|-\\w|\\w| (?:${narrowed})\\b| □)`
const wholeAudio = new RegExp(`\\b${described}(?:${audio})\\b${closed}`, 'g')
const wholeSound = new RegExp(`\\b${described}(?:${sound})\\b${closed}`, 'g')

/** Rewrites a plain English sentence into slots. */
export function intoSlots(plain: string): string {
  return plain
    .replace(adverb, (match) => (match.startsWith(', ') ? ', ' : ''))
    .replace(/ {2,}/g, ' ')
    .replace(inability, 'CANNOT')
    .replace(wholeAudio, 'AUDIO')
    .replace(wholeSound, 'SOUND')
    .replace(/\bAUDIO(?:,? (?:or|and|nor) (?:AUDIO|SOUND|images?|video))+/g, 'AUDIO')
}
