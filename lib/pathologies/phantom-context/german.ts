import { soundsGerman } from '@/lib/pathologies/agents'
import { pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'
import { type ContextSort, givenIn } from './given'

const near =
  /beispiel|transkript|abschrift|mitschrift|entwurf|frueher|früher|vorig|vorher|letzt|bisherig|verlauf|zuvor|vorhin|bereits|schon|untertitel|notiz|beschreib|referenz|liste|bereitgestellt|beigef|muster|protokoll|beilag|vorlage|beilieg|vorlag|vorlieg|loesung|lösung|hinweis|skript|fassung|gesendet|geschickt|antwort/
const past = '(?:vorig|vorherig|frueher|vorangegangen|vorhergehend|letzt|bisherig|obig|vorangehend)(?:e[nrms]?)?'
const given =
  '(?:gegeben|mitgegeben|mitgeliefert|beigefuegt|angegeben|genannt|gezeigt|vorgegeben|bereitgestellt|vorhanden|beigelegt|angehaengt|bekommen|erhalten|mitgeschickt|geliefert|vorliegend|beiliegend|mitgesendet|mitgesandt|uebergeben|ueberreicht|gesendet|geschickt|zugeschickt)(?:e[nrms]?)?'
const came =
  '(?:beilag|beiliegt|vorlag|vorliegt|mitkam|mitgeliefert|mitgeschickt|beigefuegt|gegeben wurde|mitgegeben|dabei war|dabei ist|dabeilag|(?:man|sie) mir gab|mir gab|mir (?:vorher )?gegeben|mir gezeigt|mir vorliegt|ich (?:bekam|erhielt|habe))'
const forms: readonly (readonly [ContextSort, RegExp])[] = [
  [
    'example',
    new RegExp(
      `(?<!zum )\\b(?:(?:${past}|${given}) beispiel(?:s|e|en)?|(?:im|dem|das|des|die|den|der|diese[sm]?|alle|seinem|ihrem) (?:\\w{1,14} )?(?:beispiel(?:s|e|en)?|beispieltranskription(?:en)?|musterantwort|beispielsatz(?:es)?)\\b[^.;!?]{0,50}\\b(?:${given}|vorher|oben|vorhin|zuvor|frueher|im prompt|in der anweisung|in der aufgabe\\w*|stand|steht|hatte|hat|war|begann|beginnen|lautet\\w*|nutzer\\w*|zeigt\\w*)|beispiel(?:e|s|en)? (?:von|des|der|in der|im|aus) (?:vorhin|oben|nutzers|benutzers|anweisung|aufgabe\\w*|prompt\\w*|systemprompt|anfrage)|(?:nutzer|user|prompt|anweisung)\\b[^.;!?]{0,30}\\bbeispiel\\w*\\b[^.;!?]{0,20}\\b(?:${given}|gab|nannte|zeigte))`,
    ),
  ],
  [
    'transcript',
    new RegExp(
      `\\b(?:in|aus|laut|gemaess|nach) (?:den|der|diesen) (?:\\w{1,14} )?(?:untertiteln?|abschrift|mitschrift|bereitgestellten transkription)\\b|\\b${given} transkription|\\b(?:laut|gemaess|nach|aus|im|in das|ins|zum|mit dem|vom|zu dem) (?:\\w{1,14} )?transkript(?:s)?\\b|\\btranskript(?:s)? (?:\\w{1,10} )?(?:zeigt|sagt|steht|hat|enthaelt|nennt|heisst|endet|beginnt|noch einmal|nochmal|erneut|zufolge)|\\b(?:sehe|schaue|lese|pruefe)\\b[^.;!?]{0,20}\\btranskript\\b|\\b${given} (?:abschrift|transkript(?:ion)?\\w*|mitschrift|entwurf|untertitel|text)|\\b(?:transkript|abschrift|mitschrift|entwurf|untertitel)\\b[^.;!?]{0,30}\\b(?:${given}|zeigt|zeigen|hat|sagt|steht|lautet|bestaetig\\w+)`,
    ),
  ],
  [
    'turn',
    new RegExp(
      `\\b(?:${past} (?:\\w{1,14} )?(?:nachricht|anfrage|frage|runde|gespraech\\w*|unterhaltung|dialog\\w*|chat\\w*|anweisung|eingabe|aufgabe|aufnahme|turn)|gespraechsverlauf\\w*|chatverlauf\\w*|(?:nutzer|user|benutzer|fragesteller|absender)(?:s|in)? (?:\\w{1,12} ){0,2}?(?:sagte|erwaehnte|nannte|schrieb|fragte|erklaerte|hatte) (?:\\w{1,12} ){0,4}?(?:vorhin|zuvor|frueher|letztes mal|eben|schon einmal)|(?:nutzer|user|benutzer)(?:s|in)?\\b[^.;!?]{0,40}\\b(?:vorhin|zuvor|frueher|vorher|bereits|schon|beim letzten mal|letztes mal)\\b[^.;!?]{0,40}\\b(?:gesagt|erwaehnt|genannt|geschrieben|gefragt|korrigiert|erklaert|mitgeteilt|gegeben))`,
    ),
  ],
  [
    'note',
    new RegExp(
      `\\b(?:musterloesung|musterantwort|loesungsschluessel|loesungsblatt|referenzantwort|referenztext|hinweisblatt|merkblatt|beiblatt|antwortschluessel|loesungsbogen)\\w*\\b|\\b(?:protokoll|fassung|vorlage|entwurf|skript|liste|notiz|zettel|blatt|auszug|hinweis|text|bild|foto|tabelle|fahrplan|mitschrift|dokument|beschreibung)\\w*\\b[^.;!?]{0,50}\\b${came}\\b|\\b${given} (?:notizen|beschreibung|hinweise|metadaten|referenz)\\b|\\b(?:laut|gemaess) (?:der |den )?(?:notizen|metadaten|bildunterschrift|audiobeschreibung|beschreibung der aufnahme|referenz)\\b|\\b(?:beschreibung|metadaten|notizen|referenz)\\b[^.;!?]{0,30}\\b(?:${given}|sagt|sagen|nennt|nennen|zeigen)`,
    ),
  ],
  [
    'list',
    new RegExp(
      `\\b(?:${given} liste|liste (?:der|mit|von) \\w{1,20}[^.;!?]{0,30}(?:${given}|im prompt|in der anweisung))`,
    ),
  ],
]
const takenBack = pattern(
  /\b(?:kein\w*|ohne|weder|nicht)\b[^,;.]{0,30}\b(?:beispiel\w*|transkript\w*|abschrift|entwurf|verlauf|gespraech\w*|nachricht|anfrage|notizen|mitschrift|untertitel)|\b(?:beispiel|transkript)\w*\b[^.;]{0,30}\b(?:nicht (?:vor|gegeben)|soll|sollte|muss|werde|erstellen|schreiben)\b|\b(?:sprecher\w*|frau|mann|lehrer\w*|anrufer\w*|er|sie)\b[^.;]{0,20}\b(?:beispiel|erwaehnt|nennt|nachricht|verweist|spricht|erzaehlt|erinnert|bezieht)|\bmein\w* (?:transkript|entwurf|erste\w*)/,
)

/** Says in German that there was an example, a turn, a transcript or notes which the prompt does not hold. */
export const saysGerman: Says = ({ plain: raw, words }, { prompt }) => {
  if (!near.test(raw) || !(soundsGerman(raw) || words.has('die'))) return false
  const plain = germanWords(raw)
  const said = forms.filter(([, form]) => form.test(plain)).map(([sort]) => sort)
  if (said.length === 0 || takenBack.test(plain)) return false
  const inPrompt = givenIn(prompt)
  return said.some((sort) => !inPrompt.has(sort))
}
