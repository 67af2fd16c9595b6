import { anyOf, pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { maybeGerman } from '@/lib/pathologies/word-kinds'

const near = pattern(/hoer|lausch|spiel|spul|audio|aufnahme|clip|mitschnitt|wiedergabe|tonspur|ohr|datei/)
const again =
  '(?:noch ?(?:ein)?mals?|nochmal|noch einmal|erneut\\w*|wieder(?!holt)|abermals|zum (?:zweiten|dritten|wiederholten|x-ten) mal|mehrmals?|mehrfach|mehrmalige[sn]?|wiederholt\\w*|ein (?:zweites|drittes|weiteres) mal|(?:zwei|drei|vier|fuenf|ein paar|mehrere|etliche) ?mal|genau(?:er)?|aufmerksam\\w*|sorgfaeltig\\w*|konzentriert\\w*|gruendlich\\w*|langsam\\w*|zurueck|von vorne|naeher|zweite[nrs]?|dritte[nrs]?)'
const hearing =
  '(?:(?:hin|an|ab|zu|rein|nach|hinein)?(?:zu|ge)?hoer(?:e|en|t|te|ten)?|(?:hin|an)gehoert|(?:hin|an|ab|zu)zuhoeren|lausche?n?|gelauscht|belauschen|abspielen?|abzuspielen|abgespielt|spiele?n?|zurueckspulen?|zurueckgespult|spule?n?|wiedergeben|laufen)'
const self = '(?:ich|wir|mich|mir|uns|lass|lassen|lasst|zeit|muss|sollte|will|werde)'
const gap = '[^.;!?,]{0,70}'
const audio = '(?:audio\\w*|aufnahme|clip|mitschnitt|tonspur|tondatei|sprachaufnahme|datei|tonaufnahme|hoerprobe)'
const start =
  '(?:^|[,:–—-] ?)(?:also,? |okay,? |hm+,? |gut,? |warte,? |moment,? |so,? |und |jetzt |dann |ich habe? |habe )*'
const said = [
  new RegExp(`\\b${self}\\b${gap}\\b${again}\\b${gap}\\b${hearing}\\b`),
  new RegExp(`\\b${hearing}\\b(?: ${self}\\b)?${gap}\\b${again}\\b(?!.*\\b(?:vokal|laut|silbe) am\\b)`),
  new RegExp(
    `^(?:also |okay,? |hm+,? |gut,? |warte,? |moment,? |so,? |und |jetzt )*${again}${gap}\\b(?:hin|an|ab|rein|zu)?(?:zu)?(?:hoeren|lauschen|abspielen)\\b`,
  ),
  /\b(?:beim|nach|durch|mit|im|bei) (?:\w{1,14} ){0,3}(?:(?:hin|an|ab|wieder)?hoeren|abspielen|hoerdurchgang|durchgang durch die aufnahme|zuhoeren|lauschen)\b/,
  new RegExp(
    `\\b${again} (?:\\w{1,12} )?(?:anhoeren|hinhoeren|hoerdurchgang|hoerversuch|abspielen|wiedergabe|durchhoeren)\\b`,
  ),
  new RegExp(`\\b(?:zurueck|nochmal|noch einmal|wieder) (?:zu[rm]?|in die|an die) (?:\\w{1,14} ){0,2}${audio}\\b`),
  new RegExp(
    `\\b${self}\\b${gap}\\b${audio}\\b${gap}\\b${again}\\b${gap}\\b(?:durch|pruef\\w*|ueberpruef\\w*|check\\w*|durchgeh\\w*|ansehen|untersuch\\w*|analysier\\w*|kontrollier\\w*|vornehm\\w*|vor)\\b`,
  ),
  new RegExp(
    `\\b(?:pruefe|ueberpruefe|checke|kontrolliere|untersuche|analysiere)\\b${gap}\\b${audio}\\b${gap}\\b${again}\\b`,
  ),
  new RegExp(`\\b${self}\\b${gap}\\b(?:genau|gut|genauer) (?:hin|zu)(?:zu)?hoer\\w*`),
  new RegExp(`${start}${again}${gap}(?:hin|an|ab|rein|zu|nach|hinein|durch)?(?:ge)?(?:hoert|lauscht|spielt|spult)\\b`),
  /\b(?:mit|die) (?:\w{3,14} )?(?:gespitzt|offen|frisch|geschaerft|wach|neu)\w* ohren\b|\bohren (?:noch (?:ein)?mal )?(?:gespitzt|spitzen|auf)\b/,
  /\b(?:noch ein|ein weitere[rs]?|ein neue[rs]?|ein zweite[rs]?|ein dritte[rs]?|zweite[rs]?|dritte[rs]?|erneute[rs]?) (?:\w{4,14} )?(?:hoerdurchgang|hoergang|hoeren|anhoeren|abhoeren|hoerversuch|durchlauf der (?:aufnahme|tonspur)|durchgang (?:durch|mit|per|der))\b/,
]
const takenBack = pattern(
  /\b(?:nicht|kein\w*|ohne|nie|unmoeglich|weder|statt|koennte|wuerde|waere|unfaehig)\b|\b(?:soll|aufgefordert|gebeten|aufgabe|bittet|verlangt)\b/,
)
const others = pattern(
  /\b(?:er|mann|frau|sprecher(?:in)?|anrufer(?:in)?|kind|lehrer(?:in)?|nutzer(?:in)?|publikum|hoerer|zuhoerer|band|jemand|leute|refrain|melodie|lied|musik|orchester|gitarre|man|schueler|moderator(?:in)?)\b[^,.;]{0,50}\b(?:hoer|lausch|spiel|spul|gespielt|abgespielt)/,
)
const perceives = pattern(
  /\bhoere ich (?:\w{1,12} ){0,2}(?:ein|eine|einen|den|das|die|wieder|zweimal)\b|\bich hoere (?:nochmals? |wieder |noch einmal |mehrmals |deutlich |genau )?(?:(?:zwei|drei) ?mal )?(?:dassel\w+|densel\w+|dieselbe|ein|eine|einen|□)/,
)

/** Says in German that the model listens again, listens closely, plays back, or goes back to the recording. */
export const saysGerman: Says = (sentence) => {
  if (!maybeGerman(sentence.words)) return false
  const plain = germanWords(sentence.plain)
  if (!near.test(plain) || takenBack.test(plain) || others.test(plain)) return false
  if (perceives.test(plain) && !/\b(?:wenn|beim|nach)\b/.test(plain)) return false
  return anyOf(plain, said)
}
