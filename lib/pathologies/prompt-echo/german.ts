import { anyOf, pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { EchoPart } from './part'

const document =
  '(?:system)?(?:prompt|anweisung(?:en)?|aufgabenstellung|aufgabe|vorgaben?|anfrage|nachricht|instruktion(?:en)?|regeln?|auftrag|systemnachricht|nutzernachricht|anleitung|richtlinien|arbeitsauftrag|vorschrift(?:en)?|anordnung|briefing|wortlaut|leitlinien|arbeitsanweisung(?:en)?|eingabe|aufforderung)'
const named = pattern(
  new RegExp(
    `\\b(?:der|die|das|den|dem|meine?r?|diese[rs]?) (?:\\w{1,14} ){0,2}?${document}(?: des nutzers)?(?: \\w{1,12}){0,2}? ?(?:lautet|lauten|sagt|sagen|verlangt|verlangen|fordert|fordern|besagt|besagen|ist|sind|heisst|steht|schreibt|schreiben|gibt|nennt|beschreibt|legt|sieht|:|weist|will|bittet)|\\b(?:laut|gemaess|nach|entsprechend) (?:der |dem |den |meiner )?${document}\\b|\\bin (?:der|den|dem) ${document}(?:n|s)? (?:steht|heisst)|\\bim (?:system)?prompt (?:steht|heisst)|\\b(?:der )?(?:nutzer|user|benutzer|anwender) (?:will|moechte|verlangt|fordert|sagt|schreibt|bittet|hat gesagt|hat geschrieben|gibt vor|erwartet|weist)|\\bich (?:soll|wurde (?:gebeten|angewiesen|aufgefordert)|bin angewiesen)\\b|^(?:anweisungen?|regeln|vorgaben|aufgabe):|\\b(?:als|zur|meine|die) ${document} (?:habe ich|gilt|gelten|ist mir|wurde|bekam ich|erhielt ich)\\b`,
  ),
)
/** "Vorgegeben ist, dass …", "Man hat mich angewiesen …", "Mir wurde aufgetragen …". */
const laidDown = pattern(
  /\b(?:vorgegeben|verlangt|gefordert|vorgeschrieben|gewuenscht|aufgetragen|festgelegt|angeordnet|erwartet|angegeben) (?:ist|wird|war|wurde|sind|werden)\b|\b(?:man|er|sie|der nutzer) hat mi[cr]h? (?:\w{1,12} ){0,2}?(?:angewiesen|gebeten|beauftragt|aufgetragen|aufgefordert|vorgegeben|gesagt)\b|\bmir (?:wurde|ist|wird) (?:\w{1,12} ){0,2}?(?:aufgetragen|gesagt|vorgegeben|auferlegt|mitgeteilt)\b|\bich (?:bin|werde|wurde) (?:\w{1,12} ){0,3}?(?:angewiesen|beauftragt|aufgefordert|gebeten|gehalten|angehalten|eingesetzt|konfiguriert)\b|\bich (?:sei|solle|habe|muesse|duerfe) (?:ein|eine|zuerst|erst|nur|nichts|keine|mir|genau|den|das|die|ueberlegen|nachdenken|angeben|ausgeben)\b|\b(?:es|dort|da|darin|weiter|dazu|davor|danach|darunter|oben) (?:steht|heisst es)\b[^.;]{0,20}(?:,|:)/,
)
const subject =
  /\b(?:ausgeben|ausgabe|transkri\w+|antwort\w*|hoeren|gehoerte\w*|nachdenken|denken|denke|format|marker|experte\w*|zeile|kommentar\w*|erklaer\w*|woertlich|genau|sprache|standort|text|schritt\w*|ueberleg\w*|audioanalyse|audio\w*|beschreib\w*|zu hoeren|gehoert\w*|wortlaut|auszugeben|eigennamen|schreibung|zusaetze|ergaenz\w*|ort|uebersetz\w*|nur|erst|zuerst|du bist|spracherkennung\w*|rolle)\b/
const rules: readonly RegExp[] = [
  /^(?:ausserdem|danach|dann|anschliessend|zudem|ferner|weiter|weiterhin|und|auch|zuletzt|schliesslich|zweitens|drittens|zuerst|erstens|sobald [^,]{1,40},)\b[^.;]{0,40}\b(?:soll|muss|darf|sollen|heisst es|steht|verlangt|fordert)\b/,
  /\b(?:antwort|ausgabe|transkription|text|zeile|ich|sie|er)\b[^.;]{0,30}\b(?:soll|muss|darf|sollen|muessen)\b[^.;]{0,60}\b(?:marker|zeile|kommentar\w*|erklaer\w*|genau|nur|format|beginnen|enden|zuerst|danach|uebersetz\w*|nichts)\b/,
  /^(?:[-*\d.) ]{0,6})?(?:keine? (?:kommentare?|erklaerung\w*|uebersetzung\w*|zusaetze)|gib|schreibe|denke|hoere|nur|nichts weiter)\b/,
  /^(?:danach|dann|anschliessend|zuletzt|am ende|zum schluss|zuerst|erst|und|ausserdem|zudem|auch)\b[^.;]{0,60}\b(?:habe ich|solle ich|soll ich|sei|ist|sind)\b[^.;]{0,60}\b(?:auszugeben|anzugeben|zu \w{3,16}en|ausgeben|angeben|schreiben|antworten)\b/,
  /^(?:es|sie|er|dort|darin|da) (?:heisst|steht|sagt|verlangt|fordert|besagt|legt)\b[^.;]{0,20}\b(?:auch|ausserdem|weiter|zudem|ferner|fest)\b/,
]
const settings = pattern(/\b(?:nutzersprache|sprache des nutzers|standort|nutzer spricht|nutzer ist in)\b/)

/** A German sentence has one of these. */
const inGerman = pattern(
  /[äöüß]|\b(?:der|die|das|den|dem|ist|und|ich|soll|muss|darf|nur|gib|keine?|dann|zuerst|laut|nutzer\w*|sprache)\b/,
)

/** The part of a German sentence. */
export function partOfGerman(plain: string, whole: string): EchoPart {
  if (!inGerman.test(plain)) return null
  const text = germanWords(plain)
  if ((named.test(text) || laidDown.test(text)) && subject.test(germanWords(whole))) return 'instruction'
  if (anyOf(text, rules)) return 'rule'
  return settings.test(text) ? 'setting' : null
}

const demands = pattern(
  /\b(?:soll|sollen|solle|muss|muessen|muesse|darf|duerfen|duerfe|(?:ist|sind|habe ich|hat man) [^.;]{0,60}\b(?:zu \w{3,16}en|\w{2,8}zu\w{3,12}en)|verlangt|fordert|untersagt|verboten|vorgeschrieben|verlangen)\b/,
)
const content =
  /\b(?:ausgabe|ausgeben|transkri\w+|zeile|kommentare?|erklaerung\w*|erlaeuterung\w*|anmerkung\w*|wortlaut|format|marker|nachdenken|nachzudenken|ueberleg\w*|schreibung|schreibweise|antwort\w*|woertlich|option\w*|zusaetze|schritt\w*|eigennamen|namen|sprache|uebersetz\w*|eindeutsch\w*|text)\b/
const ofItself = pattern(
  /\b(?:vielleicht|womoeglich|wahrscheinlich|hoere|klingt|deutlich\w*|ton|eigentlich|also)\b|\?$/,
)
/** Whether a German sentence behind a recital may go on with it. */
export function goesOnInGerman(plain: string, whole: string): boolean {
  if (!inGerman.test(plain)) return false
  const text = germanWords(plain)
  return demands.test(text) && content.test(germanWords(whole)) && !ofItself.test(text)
}
