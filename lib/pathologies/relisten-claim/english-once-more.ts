import type { Form } from '@/lib/pathologies/match'
import { wordKinds } from '@/lib/pathologies/word-kinds'
import { taskOrOthers } from './english-taken-back'

/** Kinds of words by their bits in `kindsOf`. */
export const kind = {
  listen: 1,
  hear: 2,
  play: 4,
  again: 8,
  recording: 16,
  check: 32,
  ear: 64,
  self: 128,
  act: 256,
  pause: 512,
  around: 1024,
  move: 2048,
}
/** The kinds of words that a claim to listen is made of. */
export const kindsOf = wordKinds(
  /^(?:re)?lis(?:ten|tn|en)\w*$|^re(?:hear|play)|^play(?:back|through)|^spin$/,
  /^hear/,
  /^(?:play|re?wind|rewound|wind|run|ran|loop|scrub|slow|isolat|zoom|skip|jump|cue|spool|pull|roll|load|put|set|turn|paus|stop|freez|cut|seek|go$|going$|went$|bring|replay|rerun)/,
  /^(?:re|another|second|third|fourth|further|again|agian|agin|once|twice|times?|loop|repeat|anew|afresh|closely|closer|carefully|let|lets|back)$/,
  /^(?:audio\w*|recordings?|clips?|soundfiles?|waveforms?|spectrograms?|utterance|tape|voice|snippet|sounds?|track|playback|spoken|acoustics?|speech|signal)$/,
  /^(?:re)?(?:check|double|visit|review|verif|consult|exam|analy|assess|process|inspect|eval|consid|turn|scan|back$|go$|going|gone|went|run|ran|step|walk|div(?:e|ing)|tun(?:e|ing)|look|pass$|sweep|round$|return|cross|tak(?:e|ing)|study|focus|attend|pars|compar|start)/,
  /^(?:spin\w*|volume|auditory|aural|playhead|slider|cursor|gain|speed|ears?|hearing|tun(?:e|ed|ing)|headphones|earphones|earbuds|repeat\w*|strain\w*|replay\w*)$/,
  /^(?:i|let|lets|we|need|time|must|should|better|pass|back|(?:re)?(?:check|visit|review|verify|exam|analyz|analys|assess|process|inspect|evaluat|consider|turn|scan|look|go|consult)\w*ing|taking|replay\w*|rewind\w*|rewound|looping|scrubbing|slowing|playing|pausing)$/,
  /^(?:hear|listen|play|wind|scrub|spool|audition|attend|put|take|go|gone|went|run|ear|headphones|earphones|earbuds|replay|pass|come|slow|paus|isolat|loop|rewind|tried|try)/,
  /^(?:paus|stop|freez|slow|isolat|cut|zoom)/,
  /^(?:slow|slowly|down|head|mind|mentally|half|volume|more|second|third|fourth|another|through|in|to|on)$/,
  /^(?:(?:re)?(?:play|wind|wound)\w*|loop\w*|scrub\w*|skip\w*|jump\w*|seek\w*|go|going|went)$/,
)

const self =
  "(?:let me|let us|let's|lets|i|i will|i would better|i need to|i should|i must|i have to|i want to|i can|i could|i am going to|we|time to|i had better|shall i)"
const again =
  '(?:again|agian|agin|once more|once again|one more time|a (?:second|third|fourth|further|final|last) time|(?:two|three|four|five|several|a few|multiple|many) (?:more )?times|twice|anew|afresh|on (?:a )?(?:loop|repeat))'
const piece =
  '(?:audio|recording|clip|sound|passage|phrase|segment|ending|section|stretch|utterance|word|name|part|bit|syllable|vowel|consonant|onset|line|file|tape|greeting|voice|command|it|this|that|one|question|address|message|announcement)'
const gap = '(?:(?! (?:speaker|user|man|woman|he|she|they|not)\\b)[^.;?!]){0,60}?'
const form = (source: string, except?: RegExp): Form => ({
  form: new RegExp(source, 'g'),
  unless: taskOrOthers,
  ...(except && { except }),
})
const thought =
  /\b(?:options?|reasoning|logic|argument|questions? asked|candidates?|list|possibilit\w+|instructions?|prompt|alphabet|names|alternatives|spellings|words|places|stations|towns|titles|letters|rules|(?:vowels|consonants|sounds|phonemes) of|piano|guitar|drums?|band)\b/

/** Says of a piece of the recording that it is taken in once more, whatever the verb. */
export const onceMore: readonly Form[] = [
  form(
    `\\b(?:if|when|once|as|after|and|then) i (?:slow|slowed|pause|paused|loop|looped|isolate|isolated|rewind|rewound|replay|replayed) (?:it|this|that|the ${piece})\\b`,
    thought,
  ),
  form(
    '\\bi (?:have )?(?:try|tried|am trying) (?:to listen|listening)\\b(?=[^.;!?]{0,40}\\b(?:again|speed|slow|closely|once|carefully|different|only|for)\\b)',
  ),
  form(
    `(?:^|[.;:!?] )(?:okay,? |ok,? |now,? |so,? |and,? )?(?:re-?played|rewinding|rewound|(?:re-)?listens? again|re-?listened|re-?heard|re-?checked the (?:audio|clip|recording)|listened|listend|listned)(?: (?:it|that|to it|again|twice|back|once more|closely|carefully|three times))*(?= ?(?:[.:;,!]|$))`,
  ),
  form(
    `\\b${piece}\\b[^.;?!]{0,40}? (?:shall|should|must|needs? to|has to|will|was|has been|have been|is to|ought to|deserves? to|can)(?: now| then)?(?: be| been)? (?:being )?(?:auditioned|played|heard|listened to|replayed|rewound|checked by ear|played back)(?: [\\w-]{1,10}){0,3}? ${again}`,
    thought,
  ),
  form(
    `\\b${self}(?: (?!not\\b|cannot\\b|never\\b|no\\b)[\\w',-]{1,12}){0,5}? (?:play|wind|scrub|spool|audition|attend to|take in|put (?:an|my) ear|lend an ear|cock an ear|listen|re-?wind)\\b${gap}\\b(?:${again}|back)\\b`,
    thought,
  ),
  form(
    `\\b${self}(?: [\\w',-]{1,12}){0,3}? (?:take|give) (?:it|this|that|the (?:clip|audio|recording|word|name|passage)) ${again}`,
    thought,
  ),
  form(
    `\\b(?:let me|let us|let's|lets|i will|i should|i must|i need to|i have to|and)(?: [\\w',-]{1,12}){0,4}? hear\\b${gap}\\b${again}`,
    thought,
  ),
  form(
    `\\b(?:go|goes|going|gone|went|run|running|ran|play|playing|loop|looping|turn|turning|replay|replaying)\\b${gap}\\b(?:through|in|inside|over in) (?:my|the) (?:head|mind|mind's ear|inner ear|memory)\\b(?=[^.;?!]{0,80})`,
    thought,
  ),
  form(`\\b(?:go|going|gone|went|goes)(?: back)? over\\b${gap}\\bby ear\\b|\\bby ear${gap} ${again}\\b`, thought),
  form(
    `\\b(?:put|putting|have|having|with)\\b[^.;?!]{0,30}?\\b(?:my|the) (?:headphones|earphones|earbuds|headset)\\b`,
    thought,
  ),
  form(`\\b(?:put|putting|set|have|keep|got)\\b${gap}\\bon (?:a )?(?:repeat|loop)\\b`, thought),
  form(
    `\\b(?:a |another |one more |my )?(?:second|third|fourth|final|last|fresh|another|one more|next) (?:pass|go|round|run|take|sweep|try)(?: (?:through|over|at|of|with|on))+ (?:the |that |this )(?:\\w{1,10} )?(?:sound|audio|recording|clip|passage|speech|signal|utterance|greeting)\\b`,
    thought,
  ),
  form(`\\b(?:by|past|through) my ears? ${again}`),
  form(`\\b(?:put|keep|hold|press|lend|set)(?:ting|ing)? (?:an|my|both) ears? (?:to|against|on)\\b`),
]
