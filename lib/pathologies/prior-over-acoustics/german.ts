import { anyOf, pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { maybeGerman } from '@/lib/pathologies/word-kinds'

const near = pattern(
  /haeufig|in (?:fast )?jede|bekannt|beruehmt|gaengig|verbreitet|ueblich|gebraeuchlich|wahrscheinlich|plausib|statist|gibt|existier|gelaeufig|sinn|ungewoehnlich|seltsam|typisch|naheliegend|populaer|erwart|standort|namensgebung|kenne|vertraut|prominent|selten|reale|echte|heisst|karte|in \w+ ist|gewinnt|ueberall|stadt|meist|fast immer|normalerweise|gewoehnlich|gehoert|groesser|abseits|abgelegen|niemand|kaum|keiner|zweifel|unbedeutend|klein|winzig|weltberuehmt|beliebt|legendaer|klassiker|touristen|erfahrung|regel|doerf|unbekannt|fast jede|zweite/,
)
const common =
  '(?:haeufig\\w*|bekannt\\w*|beruehmt\\w*|gaengig\\w*|verbreitet\\w*|ueblich\\w*|gebraeuchlich\\w*|gelaeufig\\w*|populaer\\w*|vertraut\\w*|prominent\\w*)'
const more =
  '(?:(?:haeufiger|bekannter|beruehmter|gaengiger|verbreiteter|ueblicher|gebraeuchlicher|gelaeufiger|populaerer|prominenter)\\w*|(?:haeufig|bekannt|beruehmt|gaengig|verbreitet|ueblich|gebraeuchlich|gelaeufig|populaer)e?st\\w*|bekanntest\\w*|seltener\\w*|(?:weit|viel) verbreitet)'
const decide =
  '(?:also|daher|deshalb|darum|somit|folglich|deswegen|nehme ich|waehle ich|entscheide ich|entscheide mich|ich nehme|ich waehle|ich tippe|tippe ich|bevorzuge|spricht (?:\\w{1,8} )?(?:dafuer|fuer|dagegen)|wahrscheinlich\\w*|vermutlich|wohl|eher|scheidet|verwerfe|beste wahl|naheliegend\\w*|gehe ich|ich gehe|halte ich|kommt nicht in frage|faellt (?:\\w{1,8} )?(?:weg|aus))'
const thing =
  '(?:strasse\\w*|\\w{3,30}(?:strasse|weg|platz|allee)|name\\w*|ort\\w*|strassenname\\w*|platz|weg|stadt|adresse|ziel|□+)'
/** What may be missing without a name being ruled out. */
const noName =
  'ansage|aufnahme|audio\\w*|ton\\w*|sprecher\\w*|nutzer\\w*|hinweis\\w*|datei\\w*|clip|transkript\\w*|mitschrift|fahrer\\w*|durchsage|pause\\w*|grund|gruende|zweifel|anlass|unterschied\\w*|beispiel\\w*|vorlage|anzeichen|beleg\\w*|stille|geraeusch\\w*|frage|antwort'
const gap = '[^.;!?]{0,80}?'
const said = [
  new RegExp(`\\b(?:ist|sind|waere|gilt|scheint|klingt)\\b[^.;!?,]{0,30}\\b${more}`),
  new RegExp(`\\b${more}\\b[^.;!?,]{0,30}\\b(?:ist|waere|sind)\\b`),
  new RegExp(
    `\\b(?:nehme|waehle|bevorzuge|tippe|entscheide|gehe|setze|bleibe|favorisiere)\\b[^.;!?,]{0,40}\\b(?:${common}|plausibl\\w+|wahrscheinlich(?:er|st)\\w*|naheliegend\\w*)`,
  ),
  new RegExp(`\\b(?:weil|da|denn)\\b[^.;!?]{0,60}\\b${common}\\b`),
  new RegExp(`\\b${common}\\b${gap}, ?(?:und )?${decide}`),
  new RegExp(
    `\\b(?:gibt es|existiert|existieren|es gibt|kenne ich|ich kenne)\\b(?! (?:(?:hier|die|der|das|keine?n?|gar|wohl|kein) ){0,3}(?:${noName})\\b)[^.;!?]{0,40}\\b(?:keine?n?|nicht)\\b(?! (?:\\w+ )?(?:${noName})\\b)|\\b(?:keine?n?)\\b[^.;!?]{0,40}\\b${thing}\\b[^.;!?]{0,30}\\b(?:gibt|existiert|bekannt|heisst|kenne|namens)|(?:strasse|□|name)[^.;!?,]{0,20}\\bgibt es\\b[^.;!?,]{0,30}\\bnicht\\b`,
  ),
  new RegExp(
    `\\b(?:gibt es|es gibt|existiert|gibt)\\b[^.;!?]{0,60}${thing}[^.;!?]{0,40}, ?(?:und )?(?:das |was )?${decide}`,
  ),
  new RegExp(
    `\\b(?:da|weil|angesichts|wegen|aufgrund|bei|in|fuer)\\b[^.;!?]{0,50}\\b(?:in (?:deutschland|oesterreich|berlin|muenchen|hamburg|wien|der schweiz)|standort\\w*|deutschen? kontext|navigation\\w*)\\b${gap}\\b(?:wahrscheinlich\\w*|plausib\\w*|zu erwarten|vermutlich|sinnvoll\\w*|naheliegend\\w*|liegt nahe|wohl|eher|muss|erwarte\\w*)`,
  ),
  /\b(?:wahrscheinlich\w*|plausib\w*|sinnvoller|naheliegend\w*)\b[^.;!?]{0,60}\b(?:da|weil|angesichts|wegen)\b[^.;!?]{0,40}\b(?:in deutschland|standort|in berlin|in der stadt)/,
  /\b(?:ungewoehnlich\w*|seltsam\w*|merkwuerdig\w*|komisch\w*|unwahrscheinlich\w*|kaum)\b[^.;!?]{0,30}\b(?:strassenname\w*|name|ortsname)\b|\b(?:strassenname\w*|name fuer eine strasse)\b[^.;!?]{0,30}\b(?:ungewoehnlich\w*|seltsam\w*|merkwuerdig\w*|komisch\w*|unwahrscheinlich\w*)/,
  /\b(?:plausibler\w*|sinnvoller\w*|wahrscheinlicher\w*|mehr sinn)\b[^.;!?]{0,30}\b(?:als strassenname|als name|als strasse|als ort\w*)|\bals (?:strassenname|name|ortsname)\b[^.;!?]{0,40}\b(?:plausib\w*|sinnvoll\w*|wahrscheinlicher\w*|mehr sinn)/,
  /\b(?:statistisch (?:gesehen|betrachtet)|rein statistisch|von der wahrscheinlichkeit her|a priori|namenskonvention\w*|im zweifel (?:fuer )?(?:das|den|die) (?:naheliegende|bekannte|haeufige|gaengige|uebliche|wahrscheinlich)\w*|uebliche[nr]? namensgebung|allgemeinwissen)\b/,
  new RegExp(`\\b(?:nie|noch nie|nicht)\\b[^.;!?]{0,20}\\b(?:von (?:einer|einem|so einer) )${gap}\\bgehoert\\b`),
]
const prior = pattern(
  new RegExp(
    `\\b(?:${more}|${common}|existier\\w*|gibt es|es gibt|(?:viel |deutlich |weit |wesentlich )?(?:groesser|kleiner|belebter|wichtiger|beliebter)\\w*|abseits|abgelegen\\w*|unbedeutend\\w*|winzig\\w*|unbekannt\\w*|weltberuehmt\\w*|beliebt\\w*|klassiker|niemand|kaum (?:jemand|einer)|keiner|die meisten|fast jede[rsn]?|jede[rsn]? zweite|meistens?|fast immer|fast nie|normalerweise|gewoehnlich|ueblicherweise|in der regel|erfahrungsgemaess|touristen|landkarte|karte|stadtplan|(?:nutzer|fahrer|benutzer)\\w*[^.;!?]{0,20}\\bin \\w+|in (?:deutschland|oesterreich|berlin|muenchen|hamburg|wien|koeln|leipzig|frankfurt|zuerich|bern)|plausib\\w+|(?:in )?(?:fast )?jede[rs]? (?:stadt|ort|dorf|bibliothek|haushalt|laden|apotheke|supermarkt|kueche|regal|schule)|ueberall|allgemeinwissen|wahrzeichen|standort|kenne ich|ich kenne|nie gehoert|heisst (?:\\w+ ){0,4}(?:keine?|nirgends))\\b`,
  ),
)
const lean = pattern(
  new RegExp(
    `\\b(?:${decide}|gewinnt|gemeint|tippe|naeher liegt|liegt naeher|liegt nahe|bevorzugt|setze ich|muss es|sollte es|am wahrscheinlichsten|favorit\\w*|gibt den ausschlag|ausschlaggebend|entscheidet|ist damit entschieden|schreibe ich|ich schreibe|nehmen wir|wuerde ich|bleibe ich|vorzuziehen|vorzug)\\b`,
  ),
)
/** A reading is preferred by what is likely, wherever the two are named. */
const leansOnPrior = (part: string) =>
  prior.test(part) &&
  lean.test(part) &&
  new RegExp(`\\b${thing}|□|\\b(?:es|sie|ihn|das|die|fuer|auf|eher|gemeint|also|schreibung)\\b`).test(part)
const heard = pattern(
  /\b(?:hoere|hoert|gehoert(?! zu)|klingt|klang|vokal\w*|konsonant\w*|laut(?:e|lich)?|silbe\w*|betonung|betont|aussprache|akustisch\w*|sprecher\w*|endung|phonetisch|umlaut|anlaut|auslaut|ohr|diphthong|verschluckt|tonhoehe|dialekt\w*)\b/,
)
const neverHeardOf = pattern(
  /\b(?:nie|noch nie)\b[^.;!?]{0,20}\bvon\b|\bvon\b[^.;!?]{0,50}\b(?:nie|noch nie|nichts)\b[^.;!?]{0,12}\bgehoert\b/,
)
const contrast = /[;]|,? ?\b(?:aber|jedoch|doch|allerdings|dennoch|trotzdem)\b,? ?/
/** A ground that is refused, or of which nothing is known or needed. */
const setAside = pattern(
  /\b(?:hilft|helfen|hilft mir|nuetzt|taugt) (?:\w{2,8} ){0,2}(?:nicht|nichts|wenig|kaum)\b|\bkeine (?:hilfe|rolle)\b|\bes gibt (?:\w{2,12} ){1,3}in (?:der|dem|dieser|diesem) (?:anfrage|aufnahme|ansage|satz|clip|text|befehl)\b|\btut nichts zur sache\b|\b(?:weiss|brauche|muss) ich (?:\w{2,8} ){0,2}(?:nicht|nichts)\b|\bich (?:weiss|brauche) (?:\w{2,8} ){0,2}nicht\b|\bwaere (?:\w{2,8} )?(?:falsch|verkehrt|unzulaessig|geraten)\b|\bniemand wuerde (?:das|dies|es) (?:\w{2,10} )?fuer\b|\bkeiner? (?:antwortet|spricht|sagt|redet|meldet)\b/,
)
const refuses = pattern(
  /\b(?:nicht (?:nur )?(?:weil|nach|danach)|kein grund|egal|spielt keine rolle|darf ich nicht|sollte (?:ich )?nicht|unabhaengig davon)\b|\?$/,
)
const concession = /^(?:obwohl|auch wenn|obgleich|wenngleich|selbst wenn|trotz)\b[^,]{0,80},/

const byEar = (part: string) => heard.test(part) && !neverHeardOf.test(part)

/** Says in German that a reading is preferred by what is common, known or plausible, and not by what is heard. */
export const saysGerman: Says = (sentence) => {
  if (!maybeGerman(sentence.words)) return false
  const plain = germanWords(sentence.plain)
  if (!near.test(plain) || refuses.test(plain) || setAside.test(plain)) return false
  const parts = plain.split(contrast).map((part) => part.replace(concession, '').trim())
  const last = parts.findLastIndex((part) => !byEar(part) && (leansOnPrior(part) || anyOf(part, said)))
  return last >= 0 && !parts.slice(last + 1).some(byEar)
}
