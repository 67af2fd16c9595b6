import { anyForm, type Form } from '@/lib/pathologies/match'
import type { Says } from '@/lib/pathologies/said'
import { standsInPrompt } from './stands-in-prompt'

const near =
  /typo|spel[lt]|typ(?:ed?|ing)|writ|wrote|autocorrect|auto-correct|misprint|meant|intend|error|mistake|slip|keyboard|keystroke|orthograph|letter|umlaut|clerical|misentered|entered|put|input|should|wrong/

const writer =
  "(?:(?:the |this |that |our |your )?(?:\\w{1,14} )?(?:user|users?|prompt|prompter|query|request|question|message|instructions?|text|problem(?: statement)?|person who (?:typed|wrote)(?: \\w{1,12}){0,3}|asker|author|writer|whoever (?:typed|wrote)(?: \\w{1,12}){0,3}|input|statement|description|task|sentence|annotator|requester|customer's (?:message|text))|they|someone|somebody|he or she)(?:'s)?"
const hedge =
  '(?:probably|likely|maybe|perhaps|possibly|may|might|must|could|have|has|had|most|very|just|simply|apparently|presumably|actually|accidentally|inadvertently|mistakenly|seems?|appears?|to|well|also|clearly|obviously|evidently|surely|certainly|is|was|be|been|merely|quickly|hastily|did|quite|unintentionally|then|there|here|itself|can)'
const hedges = `(?:,? ${hedge},?){0,6}`
const owned =
  '(?:typos?|typographical (?:errors?|mistakes?|slips?)|mis-?spellings?|(?:spelling|typing|writing|orthographic(?:al)?|clerical|transcribing|input|keyboard|data-entry|entry|transposition|autocorrect|auto-correct|autocomplete|keying|typesetting) (?:errors?|mistakes?|slips?|mix-?ups?|glitch(?:es)?|fails?|blunders?|accidents?|artifacts?|goofs?|mishaps?)|misprints?|mis-?typings?|mistypes?|fat[- ]finger(?:ed|ing)?(?: \\w{1,12})?|slips? of the (?:pen|keyboard|finger)s?|(?:finger|pen) slips?|errors? (?:of|in) (?:the )?(?:spelling|typing|orthography)|mistakes? (?:of|in) (?:the )?(?:spelling|typing|orthography)|letter (?:swap|mix-?up|transposition)s?)'

const denied =
  "(?:\\b(?:not|no|never|without|nor|neither|hardly|free of|free from|isn't|cannot be|unlikely|doubt|rule out|rules out|ruled out|ruling out|rather than|instead of|as opposed to|any)(?:[ ,](?:an?|the|any|it|that|this|is|was|be|to be|just|simply|really|actually|necessarily|merely|about|due to|because of|obvious|think|believe|sure|being|some|kind of|sort of|of|mere|user's|user|say|call|there|were|likely|seem|look|like|even)){0,7} ?$)"
const ownWork =
  "(?:\\b(?:avoid(?:ing)?|prevent(?:ing)?|careful|beware|watch(?:ing)?|proofread(?:ing)?|check(?:ing)?|double-check(?:ing)?|scan(?:ning)?|look(?:ing)? (?:out )?for|guard(?:ing)?|risk(?:ing)?|introduc(?:e|ing)|mak(?:e|ing)|made|commit(?:ting)?|leave|produc(?:e|ing)|my(?: own)?|mine|our|would be|would count as|would just be|i|i would|consider(?:ed)?|mark(?:ed)? as|count(?:ed|s)? as|treat(?:ed)? as|common|frequent|usual|classic|many|most|people's|students'|known)(?: (?:an?|the|any|of|with|out|for|against|not to|to|my|own|have|had|some|more|such|earlier|transcription|answer|output|final|possible|potential|silly|in|previous|draft|also|only|just|common|no|there are)){0,6} ?$)"
const aloud =
  "(?:\\b(?:speaker|man|woman|she|he|caller|teacher|student|child|narrator|host|voice|singer|professor|guest|lecturer|presenter|interviewer|comedian|people|clip|audio|recording|conversation|lecture|podcast|story|joke|song|lyrics|video|sign|poster|title)(?:'s|s)?(?: (?!user|prompt|query|wrote|typed)\\w{1,14}){0,5} (?:say|says|said|talk|talks|talking|mention|mentions|mentioned|mentioning|discuss|discusses|discussing|makes?|made|complains?|laughs?|laughing|jokes?|apologi[sz]es?|points?|pointed|admits?|corrects?|correcting|spots?|about|has|contains)\\b[^.;:?!]{0,40}$)"
const takenBack = new RegExp(`${denied}|${ownWork}|${aloud}`)

const g = (source: string) => new RegExp(source, 'g')

const trailing =
  '(?! (?:that i|i (?:made|make|introduced)|in my|of mine|on my part|by me|check|checker|bee|rules?|reform|convention|would be avoided|when (?:i|transcribing)|free|-free))'

const nouns: readonly Form[] = [
  { form: g(`\\b${owned}\\b${trailing}(?!-)`), unless: takenBack, except: /fat.finger\w* (?:way)/ },
]

const notOwn =
  /\b(?:i|i (?:have|might|may|could|would|will|should|must|had|probably|likely|just|also)|me|not|never|often|commonly|frequently|be|would be|to|would|people|many|speaker|he|she|model|asr|system|recogni[sz]er|avoid|speakers|if|without|learners|students?|usually|sometimes|easily|not be|widely)(?: (?:have|it|is|was|been|be|to|then|easily|often))? ?$/
const verbs: readonly Form[] = [
  {
    form: g(
      "\\b(?:mis-?typed|mis-?spell?ed|mis-?spelt|mis-?wrote|mis-?written|mis-?keyed|mis-?entered|fat-?fingered|auto-?corrected|typo(?:e?d|'d))\\b(?! by (?:the )?(?:asr|model|system|recogni)| (?:if|when) i)",
    ),
    unless: notOwn,
  },
  {
    form: g(
      `\\b${writer}${hedges} (?:mis-?spell?(?:s|ed|ing)?|mis-?spelt|mis-?typ(?:e|es|ed|ing)|mis-?writ(?:e|es|ten|ing)|mis-?wrote|mis-?enter(?:s|ed)?|mis-?key(?:s|ed)?)\\b`,
    ),
    unless: /\b(?:not|if|did|whether i|so that) ?$/,
    except: /\b(?:not|never)\b/,
  },
  {
    form: g(
      '\\b(?:written|spell?ed|spelt|typed|entered|keyed|put down|input|inputted|rendered in the (?:prompt|query|text)|wrote|types?|writes?|spells?|typing|writing) (?:it |that |this |the (?:\\w{1,12} ){1,3}|□+ )?(?:out )?(?:wrongly|incorrectly|badly|erroneously|mistakenly|inaccurately|wrong|by mistake|in error|by accident|improperly|imprecisely|sloppily)\\b',
    ),
    unless: notOwn,
  },
  {
    form: g(
      '\\b(?:wrongly|incorrectly|erroneously|mistakenly|accidentally|inadvertently|badly|carelessly|sloppily)[ -](?:written|spell?ed|spelt|typed|entered|wrote|keyed|put|left out|omitted|swapped|dropped)\\b',
    ),
    unless: notOwn,
  },
]

const penned = '(?:write|type|spell|put|enter|input|key in|typed?|have (?:written|typed|spelled|put)|text|say □+)'
const agents: readonly Form[] = [
  {
    form: g(
      `\\b${writer}${hedges} (?:mean(?:t|s)?|intend(?:s|ed)?|want(?:ed)?|tried|trying|attempt(?:ed|ing)?|aim(?:ed|ing)|going)${hedges} (?:to )?${penned}\\b(?! (?:down|out what|what|the transcription|a transcription|the answer|the audio|the text of|in the|my))`,
    ),
    unless: /\b(?:if|so) ?$/,
    except: /\b(?:not|never)\b|wants?(?:ed)? (?:me|us|the model)/,
  },
  {
    form: g(
      `\\b(?:the |this )?(?:user|prompt|query|request|message|author|writer|asker|text|question|instruction)s?${hedges} (?:meant|means|intend(?:s|ed)?|intending|had in mind|was (?:after|thinking of|going for|aiming for)|referring to)${hedges} □+`,
    ),
    except: /\b(?:not|never)\b|(?:to|is) referring/,
  },
  {
    form: g(
      `\\b${writer}${hedges} should (?:have|read|be|say)(?: been| be)?(?: actually)?(?: (?:written|typed|read|spell?ed|spelt|said|put|entered|be))?(?: as| to be)? □+`,
    ),
    except: /\b(?:transcri|answer|output)/,
  },
  { form: g(`\\b${writer} should have (?:\\w{1,12} )?(?:written|typed|read|spell?ed|spelt|put|entered)\\b`) },
  {
    form: g(
      `\\b${writer}${hedges} (?:ma(?:k|d)es?|making|make|made|contains?|containing|has|had|have|having|with|includes?|committed|introduced|suffers? from|got|have gotten)(?: \\w{1,12}){0,3}? (?:an?|some|the|small|minor|little|simple) (?:\\w{1,14} ){0,2}(?:error|mistake|slip|mix-?up|inaccuracy|glitch|blunder|mistakes|errors)\\b(?! in (?:the )?(?:language|location|setting)| about| of thinking)`,
    ),
    unless: /\b(?:if|whether|unless|so that) ?$/,
    except: /\b(?:not|no|never|language|location|setting|grammatical|logical)\b/,
  },
  {
    form: g(
      `\\b(?:error|mistake|slip|inaccuracy|glitch|mistakes|errors|slip-?up)s?(?: \\w{1,12}){0,3}? (?:in|within|of|from|by|on) (?:the )?(?:way )?(?:the |this |that )?(?:\\w{1,12} )?(?:user(?:'s)?(?: \\w{1,14})?|prompt|query|request|question|message|instructions?|problem(?: statement)?|written (?:form|version|name|text)|typed \\w+|name as (?:written|given|typed)|spelling|input|text)\\b(?! (?:language|location|setting))`,
    ),
    unless: takenBack,
    except: /\b(?:language|location|setting|recognition)\b/,
  },
  {
    form: g(
      `\\b${writer}${hedges} (?:left (?:out|off)|drop(?:s|ped)?|omit(?:s|ted)?|forgot(?:ten)?(?: to \\w+)?|missed|miss(?:es|ing)|swapp?(?:s|ed)?|transposed?|doubled|mixed up|confused|hit|replaced|added|skipped|switched|inserted|lost)(?: \\w{1,14}| □+){0,4} (?:letters?|umlauts?|vowels?|consonants?|characters?|keys?|keyboard|hyphen|accent|dots?|diaeresis|diacritics?|spelling|□{1,6})(?![□\\w])`,
    ),
    except: /\b(?:not|never|speaker|sound|syllable|pronounc\w*)\b/,
  },
  {
    form: g(
      `\\b(?:${writer}|the|this|that|given|name's|whose) (?:\\w{1,14} )?spelling(?: \\w{1,14}){0,1}?(?: in (?:the |this )?(?:prompt|query|request|question|message|text|problem statement))?${hedges} (?:is|was|be|looks?|seems?|being|must be)(?: \\w{1,12}){0,2}? (?:wrong|off|incorrect|mistaken|faulty|mangled|garbled|inaccurate|erroneous|flawed|in error|botched)\\b`,
    ),
    unless: notOwn,
    except: /\b(?:my|not|never)\b/,
  },
  {
    form: g(
      `\\b${writer}${hedges} (?:got|gets?|gave|gives?|used?|uses|using|giving|mangled|botched|garbled|butchered|messed up|bungled|screwed up|made up)(?: \\w{1,14}){0,3}? (?:(?:wrong|incorrect|faulty|mistaken|erroneous|bad) (?:spelling|letters?|orthography)|spelling(?: of \\w+)?(?: \\w+)?(?: wrong| incorrectly)?)\\b`,
    ),
    except:
      /\b(?:not|never)\b|spelling(?!.*(?:wrong|incorrect))(?<!(?:wrong|incorrect|faulty|mistaken|erroneous|bad) spelling|(?:mangled|botched|garbled|butchered|up|bungled)\b.*)/,
  },
  {
    form: g(
      `\\b(?:auto-?correct(?:ion)?|autocomplete|spell-?check(?:er|ing)?|predictive text|(?:their|user's|the|a|phone) keyboard)\\b(?: \\w{1,14}| □+){0,4} (?:changed|turned|mangled|replaced|altered|messed|garbled|got|struck|at work|interfered|substituted|kicked in|corrupted|mess|distorted|introduced|swapped|did|mangling|turning|changing|to blame|is (?:responsible|behind)|mishap|issue)\\b`,
    ),
    except: /\b(?:not|never)\b/,
  },
  {
    form: g(
      `\\b(?:could be|might be|may be|maybe|perhaps|probably|likely|because of|due to|thanks to|by|be|was|is|or|victim of|some) (?:an? |the |just )?(?:auto-?correct(?:ion)?|predictive text|autocomplete)\\b`,
    ),
    unless: takenBack,
  },
  {
    form: g(
      `\\b${writer}${hedges} (?:wrote|typed|entered|put|writes|types|spell?ed|spelt|spells|keyed in|input)\\b[^.;?!]{1,80}?\\b(?:by mistake|in error|by accident|mistakenly|accidentally|erroneously|wrongly|incorrectly|instead of (?:the (?:correct|right|proper|intended)|□+)|when (?:they|he|she|it) meant|but (?:really |actually |probably )?(?:meant|intended))`,
    ),
    except: /\b(?:not|never|language|location)\b/,
  },
  {
    form: g(
      `\\b(?:wrong|incorrect|faulty|mistaken|erroneous|inaccurate|bad) (?:spelling|spellings|orthography|letters?)(?: \\w{1,14}| □+){0,4} (?:in|by|from|of) (?:the |this )?(?:user|prompt|query|request|question|message|text|problem statement|instruction)`,
    ),
    unless: takenBack,
  },
]

/** Says in English that the user, the prompt or the text is mistyped or misspelled. */
export const saysEnglish: Says = (sentence, reading) => {
  const { plain } = sentence
  if (!near.test(plain)) return false
  if (!anyForm(plain, nouns) && !anyForm(plain, verbs) && !anyForm(plain, agents)) return false
  return !standsInPrompt(sentence, reading)
}
