import { anyOf, pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { maybeGerman } from '@/lib/pathologies/word-kinds'

const near = pattern(
  /sprach|(?:deu|engli|franzoe|spani|italieni|tuerki|niederlaendi|polni|russi|daeni|schwedi|tschechi|portugiesi|ungari|griechi|arabi|chinesi|japani)t?sch|locale/,
)
const lang =
  '(?:englisch|deutsch|franzoesisch|spanisch|italienisch|tuerkisch|niederlaendisch|polnisch|russisch|daenisch|schwedisch|tschechisch|portugiesisch|ungarisch|griechisch|arabisch|chinesisch|japanisch|koreanisch|norwegisch|finnisch|kroatisch|serbisch|rumaenisch|ukrainisch|hindi|vietnamesisch|slowakisch|slowenisch|bulgarisch|persisch|hebraeisch|hochdeutsch|schweizerdeutsch|plattdeutsch)(?:e[nrsm]?)?'
const setting =
  '(?:sprach(?:e(?=[^.;!?]{0,40}\\b(?:angegeben|eingestellt|gesetzt|genannt|ausgewaehlt|hinterlegt|gewaehlt|steht|laut|prompt)|\\b)|einstellung\\w*|angabe\\w*|etikett\\w*|tag\\w*|feld\\w*|kennung\\w*|code\\w*|wahl|hinweis\\w*|vorgabe\\w*|parameter\\w*|auswahl|label\\w*|markierung\\w*|option\\w*|eintrag\\w*|zeile|info\\w*|einstufung|bezeichnung|menue|zuweisung|information\\w*|zuordnung\\w*|deklaration\\w*)|nutzersprache|benutzersprache|angegebene[nr]? sprache|(?:englisch|deutsch|franzoesisch|spanisch|italienisch)-?(?:angabe|einstellung|etikett|tag|kennung|markierung|label|vorgabe|eintrag)|locale|(?:genannte|hinterlegte|gesetzte|ausgewaehlte|gewaehlte|eingetragene|vermerkte|gemeldete|behauptete)[nr]? sprache|eingestellte[nr]? sprache|deklarierte[nr]? sprache|vorgegebene[nr]? sprache)'
const declared =
  '(?:angegeben\\w*|eingestellt\\w*|gesetzt|genannt\\w*|ausgewaehlt\\w*|hinterlegt\\w*|gewaehlt\\w*|deklariert\\w*|vorgegeben\\w*|laut (?:dem |der )?(?:prompt|anweisung|angabe|aufgabe|metadaten)|markiert|steht(?: da| dort)?|behauptet|gekennzeichnet|festgelegt|vermerkt|eingetragen)'
const wrong =
  '(?:fehleingabe|fehlgriff|fehlgriffs|missgriff|panne|schlamperei|patzer|unfug|unsinn|quatsch|ausrutscher|schnitzer|fehlkonfig\\w*|daneben|schief\\w*|unzutreffend\\w*|unpassend\\w*|inkorrekt\\w*|unglaubwuerdig\\w*|zu hinterfragen|voreinstellung|standardwert|abzulehnen|falsch\\w*|fehler\\w*|irrtum|irrtuemlich\\w*|versehen(?:tlich)?\\w*|verkehrt\\w*|seltsam\\w*|merkwuerdig\\w*|komisch|verwirrend\\w*|widerspr\\w+|fragwuerdig\\w*|zweifelhaft\\w*|unzuverlaessig\\w*|unstimmig\\w*|vertauscht|verwechselt|irrefuehrend\\w*|raetselhaft|ungewoehnlich)'
const unfit =
  '(?:(?:kann|koennen|duerfte|scheint|muss)? ?nicht (?:so recht |ganz |wirklich )?(?:stimmen|stimmt|passt|passen|zutreffen|zutrifft|richtig|korrekt|zu stimmen|ueberein)|(?:stimmt|passt|passen|trifft|deckt sich) (?:\\w{1,12} ){0,7}?nicht\\b|nicht (?:zur|zum|mit|zu) (?:\\w{1,12} ){1,4}?(?:passt|passen|ueberein\\w*))'
const gap = '[^.;!?]{0,70}?'
const said = [
  new RegExp(`\\b${setting}\\b${gap}\\b(?:${wrong}|${unfit})`),
  new RegExp(`\\b${wrong}\\b[^.;!?]{0,40}?\\b${setting}\\b`),
  /\b(?:stimmt|passt)\b[^.;!?]{0,20}\bmit\b[^.;!?]{0,20}\b(?:sprach\w*)\b[^.;!?]{0,20}\bnicht\b/,
  new RegExp(`\\b(?:sprache|${lang})\\b${gap}\\b${declared}\\b${gap}\\b(?:${wrong}|${unfit})`),
  new RegExp(
    `\\b(?:nutzer\\w*|user|benutzer\\w*|jemand|man|prompt|system|anwender\\w*|person|wer)\\b${gap}\\b(?:versehentlich|irrtuemlich|faelschlich(?:erweise)?|aus versehen|falsch|zu unrecht|die falsche sprache)\\b${gap}(?:${lang}|sprache\\w*|gewaehlt|eingestellt|angegeben|ausgewaehlt)`,
  ),
  new RegExp(
    `\\b(?:sprache|${setting})\\b[^.;!?]{0,40}\\b(?:muesste|sollte|haette|muss)\\b${gap}\\b${lang}|\\b(?:muesste|sollte|haette)\\b[^.;!?]{0,30}\\b(?:sprache|${setting})\\b${gap}\\b${lang}`,
  ),
  new RegExp(
    `\\b(?:seltsam|merkwuerdig|komisch|verwirrend|raetselhaft|erstaunlich|wundert)\\b[^.;!?]{0,40}\\b(?:sprache|${lang})\\b`,
  ),
  new RegExp(`\\b(?:warum|wieso|weshalb|wer)\\b${gap}(?:\\b${lang}${gap}\\b${lang}|\\bsprache\\b${gap}\\b${lang})`),
  new RegExp(
    `\\b(?:bezweif\\w+|zweif\\w+|traue|glaube(?: ich)? nicht|misstraue|ignorier\\w*|nicht sicher)\\b${gap}\\b(?:${setting}|sprache)`,
  ),
  new RegExp(
    `\\b(?:${setting}|sprache|${lang})\\b${gap}\\b(?:bezweif\\w+|zweif\\w+|glaube ich (?:kaum|nicht)|kaum (?:richtig|korrekt|zu glauben))`,
  ),
  new RegExp(
    `\\b${declared}\\b${gap}\\b${lang}\\b${gap}\\b(?:aber|jedoch|doch|dabei|obwohl|waehrend)\\b${gap}\\b${lang}\\b(?! (?:name|strasse|strassenname|wort|ort))`,
  ),
  new RegExp(`\\b(?:obwohl|trotz|entgegen)\\b[^.;!?]{0,50}\\b(?:${declared}|${setting})\\b${gap}`),
  new RegExp(
    `\\b(?:nutzer\\w*|benutzer\\w*|user|anwender\\w*)\\b${gap}\\b(?:wollte|meinte|wollten)\\b${gap}\\b${lang}\\b[^.;!?]{0,20}(?:waehlen|einstellen|angeben|auswaehlen|$|\\.)`,
  ),
  new RegExp(
    `\\b(?:haette|muesste|sollte|gehoert\\w*)\\b(?: \\w{1,12}){0,4}? ${lang} (?:\\w{1,12} ){0,2}?(?:stehen|sein|heissen|angegeben|eingetragen|hinein|hin|ausgewaehlt|eingestellt)\\b(?! (?:gesprochen|gesagt))`,
  ),
  new RegExp(`\\b(?:mit|als|unter) ${lang}\\b${gap}\\b${declared}\\b${gap}\\b(?:${wrong}|${unfit})`),
  new RegExp(
    `\\b${lang} als (?:angegebene |eingestellte |deklarierte )?(?:sprache|angabe|einstellung)\\b${gap}\\b(?:${wrong}|${unfit}|bezweif\\w+)`,
  ),
  /\b(?:sprach\w*|locale)\b[^.;!?]{0,30}\b(?:ver(?:klickt|tippt|griffen|tan|wechselt|sehen|waehlt)|geirrt|danebengegriffen|falsch (?:gelegen|geklickt)|geschlampt)\b/,
  new RegExp(`\\b${lang} statt ${lang} (?:eingestellt|gewaehlt|angegeben|ausgewaehlt)`),
]
const takenBack = pattern(
  /\b(?:kein\w*|ohne|weder)\b[^.;!?]{0,30}\b(?:widerspruch|fehler|zweifel|irrtum|konflikt)|\b(?:stimmt|passt|passend|deckt sich)\b(?![^.;!?]{0,60}\bnicht\b)(?![^.;!?]{0,60}\bfalsch)|nicht falsch|\bwiderspricht (?:\w+ ){0,3}nicht\b/,
)
const others = pattern(
  /\b(?:mann|frau|sprecher(?:in)?|er|anrufer(?:in)?|lehrer(?:in)?|schueler(?:in)?|moderator(?:in)?)\b[^,.;]{0,30}\b(?:sagt|erzaehlt|erwaehnt|klagt|fragt|meint|macht|aergert|beschwert)\b|\b(?:ausgesprochen|aussprache|vokal|silbe|strassenname|buchstabe\w*|schreibweise|artikel)\b/,
)

/** Says in German that the declared language is mistaken, or argues about it. */
export const saysGerman: Says = (sentence) => {
  if (!maybeGerman(sentence.words)) return false
  const named = sentence.quoted.filter((one) =>
    /^(?:user )?(?:sprache|language|englisch|deutsch|english|german)/i.test(one),
  )
  const plain = germanWords(sentence.plain.replace(/□+/g, named.length > 0 ? 'sprache englisch' : '□'))
  if (!near.test(plain) || takenBack.test(plain) || others.test(plain)) return false
  return anyOf(plain, said)
}
