import { pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { standsInPrompt } from './stands-in-prompt'

const error = pattern(
  /\b(?:tippfehler\w*|schreibfehler\w*|rechtschreibfehler\w*|vertipper\w*|schreibversehen|tippversehen|eingabeversehen|schreibirrtum|schreibschnitzer|tippschnitzer|verschreiber\w*|druckfehler\w*|buchstabendreher\w*|zahlendreher|eingabefehler\w*|orthografiefehler\w*|tastaturfehler\w*|vertippt\w*|verschrieben\w*|autokorrektur\w*|falschschreibung\w*|fehlschreibung\w*|fluechtigkeitsfehler\w*)\b|\b(?:falsch|fehlerhaft|versehentlich|irrtuemlich|inkorrekt|unkorrekt) (?:geschrieben|getippt|eingegeben|eingetippt|buchstabiert|notiert|ausgeschrieben)\w*|\b(?:falsche|fehlerhafte|inkorrekte) (?:schreibweise|schreibung|rechtschreibung|eingabe)\b/,
)
const writer =
  '(?:nutzer\\w*|user\\w*|benutzer\\w*|anwender\\w*|prompt|anfrage|text|aufgabenstellung|eingabe|fragesteller\\w*|verfasser\\w*|schreiber\\w*|nachricht|frage|anweisung|aufgabe|absender\\w*|autor\\w*|auftraggeber\\w*|tippende\\w*|jemand)'
const meant = pattern(
  new RegExp(
    `\\b${writer}\\b[^.;!?]{0,60}\\b(?:(?:wohl|vermutlich|wahrscheinlich|sicher|eigentlich|vielleicht|bestimmt|offenbar|womoeglich) )?(?:meinte|gemeint|wollte)\\b[^.;!?]{0,40}(?:□|schreiben|tippen|eingeben)|\\b(?:nutzer|user|benutzer|anwender|prompt|anfrage|eingabe)\\w*\\b[^.;,!?]{0,60}\\b(?:fehler|versehen)\\b(?!\\w)|\\bfehler\\b[^.;!?]{0,20}\\b(?:in|im|bei) (?:der|dem|des)? ?(?:namen )?(?:in )?(?:der|dem|des)? ?${writer}|\\b${writer}\\b[^.;!?]{0,60}\\b(?:buchstaben?|umlaut|punkte)\\b[^.;!?]{0,30}\\b(?:vergessen|vertauscht|weggelassen|verwechselt|ausgelassen|verloren gegangen|abhandengekommen)|\\bhaette[^.;!?]{0,30}(?:schreiben|lauten|heissen) (?:sollen|muessen)|\\bwollte(?:n)? (?:\\w{1,12} ){0,3}□+ (?:schreiben|tippen|eingeben)`,
  ),
)
const slip = '(?:fehler|versehen|irrtum|schnitzer|patzer|dreher|ausrutscher|verdreher|lapsus)\\w*'
const sign = '(?:buchstaben?|zeichen|umlaut|punkte|taste|silbe|doppel-?\\w{1,2}|strich|akzent|□+)'
const typed = '(?:getippt|geschrieben|eingegeben|eingetippt|schrieb|tippte|steht)'
const botched = pattern(
  new RegExp(
    `\\b${slip} (?:\\w{1,12} ){0,3}?(?:des|der|vom|von|seitens|bei|beim) (?:des |der |dem )?${writer}|\\b${writer} (?:\\w{1,12} ){0,4}?(?:ein|einen|den|dieser|diesen) (?:\\w{1,12} )?${slip}|\\b(?:zu|allzu|etwas zu|sehr) (?:hastig|schnell|eilig|fluechtig|rasch|unsauber|schlampig) (?:\\w{1,12} )?(?:getippt|geschrieben|eingegeben|eingetippt|geschrieben)|\\b(?:er|sie|${writer}) (?:\\w{1,12} ){0,4}?${sign} (?:\\w{1,12} ){0,2}?(?:vertan|vergessen|vertauscht|weggelassen|verwechselt|ausgelassen|unterschlagen|verdoppelt|verdreht)\\b|\\b(?:hat|habe|koennte|duerfte|wird) (?:\\w{1,12} ){0,2}?sich (?:\\w{1,12} ){0,6}?(?:vertan|verhauen|verdrueckt)\\b(?<=${writer}[^.;!?]{0,60})|\\b(?:da|hier|dort|es|dabei|im text|in der anfrage|in der eingabe) fehl(?:t|en|te) (?:\\w{1,12} ){0,3}?${sign}|${sign} zu (?:wenig|viel) (?:getippt|geschrieben|eingegeben|eingetippt)|\\bfehlt\\w* (?:\\w{1,12} ){0,4}?(?:${writer}) (?:\\w{1,12} ){0,3}?${sign}|\\b${typed}[^.;!?]{0,12}□+ (?:statt|anstatt|anstelle von|anstelle) □+|□+ (?:statt|anstatt|anstelle von) □+ (?:\\w{1,12} ){0,2}?${typed}`,
  ),
)
const keyed = pattern(
  /\b(?:auf der tastatur|neben die taste|falsche taste|beim (?:ein)?tippen|beim schreiben|beim eingeben)\b[^.;!?]{0,60}\b(?:vergriffen|verrutscht|danebengegriffen|abhandengekommen|verloren|erwischt|vertauscht|ausgerutscht|gerutscht|passiert|vergessen|verdreht)|\b(?:buchstaben?|zeichen|umlaut|ziffern?|finger|daumen)\b[^.;!?]{0,60}\b(?:vertauscht|verdreht|abhandengekommen|verrutscht|ausgerutscht|verschluckt|verwechselt)\b[^.;!?]{0,40}|\b(?:finger|daumen)\b[^.;!?]{0,30}\b(?:zu schnell|daneben)\b/,
)
const takenBack = pattern(
  /\b(?:kein\w*|niemand|nicht|ohne|weder|statt|anstatt|unwahrscheinlich)\b[^,;.]{0,30}\b(?:tippfehler|schreibfehler|rechtschreibfehler|vertipper|druckfehler|vertippt|verschrieben|falsch geschrieben|autokorrektur|schreibweise|fehler)|\b(?:vermeiden|vermeide|aufpassen|darauf achten|achten|achte|pruefe|ueberpruefe|kontrolliere|mein(?:e[nrm]?)? (?:\w{1,12} )?\w*(?:fehler|vertipper|verschreiber)|ich (?:habe mich|haette mich|werde|muss|darf|koennte|sollte)|(?:mir|mich)\b[^,;.]{0,20} (?:unterlaufen|unterlaeuft|passiert|vertippt?|verschrieben)|waere)\b|\bvertippt\b[^.;]{0,30}\b(?:niemand|keiner|nicht)\b/,
)
const dismissed = pattern(
  /\b(?:leicht|oft|haeufig|gerne?|manchmal|meist\w*|ueblicherweise|gewoehnlich)\b[^.;]{0,20}\b(?:falsch|geschrieben|verwechselt)|fehler(?: \w{1,12}){0,4} (?:ausgeschlossen|unwahrscheinlich|auszuschliessen|unmoeglich)\b|fehler (?:ist|war|liegt|scheint|kann|handelt)(?: \w{1,12}){0,4} nicht\b/,
)
/** A slip that is ruled out, to be avoided, or reported of something else; or a language that is held for a mistake. */
const noSlip = pattern(
  /fehler\w*(?: \w{1,12}| □+){0,4} (?:scheide\w* (?:\w{1,10} )?aus|komm(?:t|en) (?:\w{1,10} )?nicht in (?:frage|betracht)|schliesse ich aus|(?:ist|sind|gilt es) zu vermeiden|kann keine rede sein)|fehler\w* in (?:der|meiner|die) (?:ausgabe|antwort|transkription|abschrift)|\b(?:ausgabe|antwort|transkription|abschrift)\b[^.;]{0,30}\b(?:kein\w*|ohne)\b|\b(?:melde\w*|beklag\w*|reklamier\w*|beschwer\w*)\b[^.;]{0,20}fehler|^(?!.*(?:tipp|schreib|schrieb|buchstab|tast)).*\bsprach(?:angabe|kennung|label|einstellung|feld|wahl|code)/,
)
const aloud = pattern(
  /\b(?:sprecher\w*|lehrer\w*|mann|frau|anrufer\w*|moderator\w*|er|sie) (?:\w{1,12} ){0,2}(?:sagt|erzaehlt|spricht|erwaehnt|lacht|redet|entschuldigt|klagt|macht)\b/,
)

const germanWord =
  'der die das dem den des ein eine einen ich nicht da hat ist war wohl im sich und wurde wird zu vermutlich vielleicht offenbar vom'.split(
    ' ',
  )

/** Says in German that the user, the prompt or the text is mistyped or misspelled. */
export const saysGerman: Says = (sentence, reading) => {
  if (!germanWord.some((word) => sentence.words.has(word))) return false
  const plain = germanWords(sentence.plain)
  if (!error.test(plain) && !meant.test(plain) && !keyed.test(plain) && !botched.test(plain)) return false
  return (
    !takenBack.test(plain) &&
    !dismissed.test(plain) &&
    !noSlip.test(plain) &&
    !aloud.test(plain) &&
    !standsInPrompt(sentence, reading)
  )
}
