import { sender } from '@/lib/pathologies/agents'
import type { Form } from '@/lib/pathologies/match'
import { be, denied, form, maybe, story } from './english-words'

const me = '(?:me|us|the model|models|the system|the ai|an ai|the assistant|a model|an assistant|one)'
const invent =
  '(?:pretend(?:ing)?|act(?:ing)? (?:as (?:if|though)|like|out)|make (?:something|it|this|one|a transcription|a name|things|some\\w*|an answer|up)(?: \\w{1,10})? ?(?:up)?|making (?:something|it|this|one|things) up|invent(?:ing)?|role[- ]?play(?:ing)?|play(?:ing)? (?:the )?(?:part|role|along|pretend)|simulat(?:e|ing)|fabricat(?:e|ing)|hallucinat(?:e|ing)|imagin(?:e|ing)|come up with (?:a|an|some|the) (?:fictional|plausible|made-up|invented)|produce (?:a|an) (?:plausible|fictional|made-up|invented)|behave as (?:if|though)|treat (?:it|this|the text|the prompt) as (?:if|though))'
const duty = `(?:(?:supposed|meant|expected|intended|invited|required|encouraged) to (?:just |simply |only |somehow |then |kind of |sort of )?|(?:i|we) (?:just |simply )?(?:have|need|ought|am|are) to (?:just |simply |somehow )?|(?:i|we) (?:should|must|will|would|can|could|shall|might)(?: \\w{1,9})? |(?:should|shall|must) (?:i|we) (?:just |simply |only |perhaps )?|(?:wants?|wanted|asks?|asking|asked|expects?|expecting|expected|would like|requires?|gets?|getting|tells?|inviting|wanting) (?:for )?${me} (?:just |simply )?(?:to )?(?:just |simply )?)`
/** Supposes that the user or the task pretends, tests or plays, or wants pretence of the model. */
export const pretence: readonly Form[] = [
  form(
    `\\b(?:${sender}|they(?=.{1,90}\\b(?:me|i|audio|recording|clip|prompt|request|task|scenario|this|model)\\b)|someone|prompt|whoever \\w+ this|he or she)(?:'s)? (?:${be}|has been|have been|may|might|could|must|was)?(?: (?:${maybe}))* ?(?:simulat\\w+|pretend\\w*|role[- ]?play\\w*|imagin(?:es|ing)|faking|fak(?:es|ed)|mocking up|inventing|making (?:this|it|that|the whole thing|things|something) up|made (?:this|it|the whole thing) up|play(?:ing)? (?:a game|games|a trick|tricks|pretend|a prank|make-believe|with me|along)|joking|kidding|trolling|pulling my leg|messing (?:with|around)|teasing|bluffing|acting out|acting as (?:if|though))\\b`,
    denied,
    story,
  ),
  form(
    `${duty}${invent}\\b`,
    /\b(?:not|never|no|nothing|nor)(?: \w{1,8}){0,3} ?$/,
    /\b(?:should|must|will|would|can|could|might|have|need) not\b|imagin\w+|\b(?:should|must|need to|have to) never\b/,
  ),
  form(
    `(?:supposed|meant|expected|asked|invited|wants? ${me}|asking ${me}|expects? ${me}) to (?:just |simply |only )?imagine\\b`,
    denied,
  ),
  form(
    `\\b(?:${sender}|they|task|request|prompt|scenario|exercise|whole thing|setup|setting|this|it)\\b[^.;?!]{0,40}?\\b(?:to (?:just |simply |only )?)?(?:test(?:s|ing)?|prob(?:es|e|ing)|check(?:s|ing)?|see(?:s|ing)?|find(?:ing)? out|catch(?:es|ing)?|gaug(?:e|es|ing)|measur(?:e|es|ing)|evaluat(?:e|es|ing)|trick(?:s|ing)?|try(?:ing)? to catch|fool(?:s|ing)?|trap(?:s|ping)?|quiz(?:zes|zing)?|examin(?:e|es|ing)|assess(?:es|ing)?) (?:if |whether |what |how |that )?(?:${me}|i)\\b(?! (?:to|hear|heard|can hear|transcri\\w+|understood))`,
    denied,
    /\b(?:let|help|speaker)\b/,
  ),
  form(
    `\\b(?:is|be|was|am being|being|as|only|just|merely|really|or|maybe|perhaps|simply|looks like|seems) (?:being )?(?:an? |some |one of those )?(?:\\w{1,10} )?(?:test|trap|trick|check|probe|evaluation|exam)s? (?:of|for|on|to see|to check|to find out|whether|designed|meant|without|with no|prompts?|cases?|quer(?:y|ies)|inputs?|questions?|requests?) ?(?:\\w{1,12} ){0,4}?(?:hallucinat\\w*|me|my|the model|models?|whether|if|what|how|without|no|made|file|behind|audio|honesty|robustness|imagination|reaction|behaviou?r)\\b`,
    denied,
  ),
  form(
    `\\b(?:task|request|prompt|query|scenario|exercise|interaction|set-?up|situation|exchange|thing) ${be} (?:(?:${maybe}) ){0,2}(?:an? )?(?:\\w{1,12} )?(?:test|trap|trick|game|joke|experiment|puzzle|riddle|benchmark|stress test|sanity check|prank|hoax)\\b`,
    denied,
  ),
  form(
    `\\b(?:being|getting|am i) (?:tested|tricked|fooled|pranked|trolled|teased)\\b|\\b(?:tested|testing|tricking|fooling|playing with) (?:here|me|us)\\b`,
    denied,
    story,
  ),
  form(
    `\\b(?:play(?:ing)?|pull(?:ing)?) (?:a |some )?(?:trick|game|joke|prank)s? (?:on|with) (?:me|us|the model)\\b`,
    denied,
  ),
  form(
    `\\bmeant to be answered from (?:the )?(?:imagination|text)\\b|\\b(?:left|up) to (?:my|the model's|one's) imagination\\b`,
    denied,
  ),
]
