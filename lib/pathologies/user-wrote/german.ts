import { soundsGerman } from '@/lib/pathologies/agents'
import { anyOf, pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { quotesInstructions, quotesSpeech } from './quoted'

const near = pattern(
  /schr|tipp|setz|chat|feld|verfass|komma|bindestrich|getipp|eingegeb|eingab|eingib|gibt|buchstab|text|steht|anfrage|prompt|tastatur|lautet|notier/,
)
const sender =
  '(?:(?:der|die|dem|den|des|vom|dieser|diesem|diesen) (?:be)?(?:nutzer(?:in|s|n)?|user(?:s)?|anwender(?:s|in)?|fragesteller(?:s|in)?|verfasser(?:s|in)?|anfragende[rn]?|absender(?:s|in)?|autor(?:s|in)?|schreiber(?:s|in)?|auftraggeber(?:s|in)?|einsender(?:s|in)?|ersteller(?:s|in)?)|benutzer(?:s|in)?)'
const prompt =
  '(?:(?:der|die|das|dem|den|des|seiner?|seinem|ihrer?|ihrem|im|in der|in dem|dieser|diesem) (?:\\w{1,14} )?(?:anfrage|prompts?|aufgabenstellung|eingabe|nachricht|suchanfrage|aufgabentext|textes|text|suche|frage|anweisung))'
const wrote =
  '(?:schrieb(?:en)?|schreibt|geschrieben(?:e[nrs]?)?|tippt(?:e)?|getippt(?:e[nrs]?)?|eingetippt|eingegeben(?:e[nrs]?)?|gibt|notiert(?:e)?|buchstabiert|ausgeschrieben|verfasst|abgeschickt|schriftlich|formuliert|hingeschrieben|niedergeschrieben|aufgeschrieben|hingesetzt|eintippte|eingab|gekritzelt|kritzelte|hingetippt|eingefuegt|reinkopiert|hineinkopiert)'
const said = [
  new RegExp(`\\b${sender}\\b[^.;!?]{0,60}?\\b${wrote}\\b`),
  new RegExp(
    `\\b(?:schreibt|schrieb|tippt|tippte|schreiben|hat|gibt) ${sender}\\b[^.;!?]{0,60}?(?:□|\\b(?:name|strasse|es|das|geschrieben|getippt|ein))`,
  ),
  /\b(?:wer|derjenige, der|diejenige, die|die person, die|jemand)\b[^.;!?]{0,30}\b(?:geschrieben|getippt|eingegeben|eingetippt|hingeschrieben|schrieb|tippte|schreibt|verfasst|notiert) (?:hat|haette)?(?![^.;!?]{0,20}\bfrage)/,
  /\b(?:wie|was|so,? wie) (?:\w{1,10} ){0,3}(?:eingegeben|getippt|eingetippt|hingeschrieben) (?:wurde|worden|ist|steht|hat)\b/,
  /\b(?:eingetippt|eingegeben|hingeschrieben|getippt|hingetippt) wurden?\b/,
  /\b(?:im|ins|in dem|in das|aus dem) (?:chat|chatfenster|eingabefeld|textfeld|suchfeld|suchfenster|nachrichtenfeld|formular)\b[^.;!?]{0,50}(?:\b(?:steht|stand|heisst|lautet|geschrieben|getippt|eingegeben)\b|□)/,
  /\b(?:schriftliche|getippte|geschriebene)[nrsm]? (?:eingabe|nachricht|anfrage|form des namens|fassung des nutzers|vorlage des nutzers)\b/,
  new RegExp(
    `\\b${sender}\\b[^.;!?]{0,40}\\b(?:komma|bindestrich|apostroph|leerzeichen|ausrufezeichen|grossbuchstaben?|kleinbuchstaben?|umlaut|schreibweise|handschrift)`,
  ),
  /\b(?:schreibweise|schreibung|rechtschreibung|orthografie|tastatur|tippweise|text|wortlaut|eingabe) (?:des|der|vom|von dem|in der|im) (?:be)?(?:nutzers?|nutzerin|users?|anwenders?|fragestellers?|verfassers?|anfrage|prompts?)\b/,
  /\b(?:geschrieben|getippt|eingegeben|eingetippt|verfasst)(?: \w{1,12}){0,3} (?:in|im|von|vom) ?(?:der|dem)? ?(?:anfrage|prompt|eingabe|nachricht|text|nutzer|benutzer|user)/,
  /\b(?:von|vom|durch) ?(?:dem|den)? ?(?:be)?(?:nutzer|user|anwender)\b[^.;!?]{0,40}\b(?:geschrieben|getippt|eingegeben|eingetippt)/,
  /\b(?:anfrage|prompt|aufgabenstellung|nachricht) (?:\w{1,10} )?(?:schreibt|schrieb)\b/,
  /\b(?:vielleicht|vermutlich|wohl|offenbar|womoeglich|wahrscheinlich|er|sie|man)\b[^.;!?]{0,20}\bhat(?:te)? (?:er|sie|jemand|man)?[^.;!?]{0,60}\b(?:tastatur|eingegeben|getippt|eingetippt)\b(?![^.;!?]{0,20}(?:vergriffen|verrutscht|danebengegriffen|vertippt|vertan))/,
  /\b(?:geschriebene|getippte|eingetippte|eingegebene)[nrs]? (?:anfrage|nachricht|name|namen|text|eingabe|wort|strassenname)/,
  new RegExp(
    `\\b(?:wollte|meinte|hat|habe) ${sender}\\b[^.;!?]{0,40}(?:□|\\bnamen?\\b)[^.;!?]{0,20}\\b(?:schreiben|tippen|eingeben|geschrieben|getippt|eingegeben)\\b|\\b${sender}\\b[^.;!?]{0,40}\\bwollte\\b[^.;!?]{0,40}(?:□|\\bnamen?\\b)[^.;!?]{0,20}\\b(?:schreiben|tippen|eingeben)\\b`,
  ),
  new RegExp(
    `\\btext ${sender}\\b|\\bin (?:seiner|ihrer) (?:nachricht|anfrage|eingabe)\\b[^.;!?]{0,30}\\b(?:schreib|schrieb|geschrieben|steht|getippt)`,
  ),
]
const reads = pattern(
  new RegExp(
    `\\b${prompt}\\b(?<!\\bder text(?= lautet| ist))[^.;!?]{0,20}\\b(?:steht|stand|lautet|heisst|sagt|schreibt|enthaelt|hat)\\b[^.;!?]{0,30}□|\\b(?:es )?(?:steht|stand|heisst) (?:\\w{1,10} )?(?:in|im) ${prompt.slice(0, -1)}|\\w*(?:anfrage|prompt|text))[^.;!?]{0,20}□`,
  ),
)
const takenBack = pattern(
  /\bnicht (?:geschrieben|getippt|eingegeben|vom|von)|\b(?:nicht|nichts|nie|niemals|niemand|kein\w*)\b[^.,;]{0,20} (?:geschrieben|getippt|eingegeben|eingetippt)|\b(?:wenn|falls|haette|waere)\b|\b(?:moechte|will|wuenscht|verlangt|bittet|erwartet|soll)\b[^.;]{0,60}(?:schreib|transkrib)|\b(?:brief|lied|gedicht|buch|aufsatz|anweisung(?:en)?) (?:\w{1,10} )?(?:geschrieben|schrieb)|\b(?:sprache|standort)\b|\b(?:erzaehlt|singt|liest)\b/,
)

/** Says in German that the user, the prompt or somebody wrote what was said. */
export const saysGerman: Says = (sentence, reading) => {
  if (
    !near.test(sentence.plain) ||
    !(soundsGerman(sentence.plain) || sentence.words.has('die') || sentence.words.has('wurde'))
  )
    return false
  const plain = germanWords(sentence.plain)
  const writes = anyOf(plain, said) || (quotesSpeech(sentence, reading) && reads.test(plain))
  return writes && !takenBack.test(plain) && !quotesInstructions(sentence, reading)
}
