import { anyForm, type Form, pattern } from '@/lib/pathologies/match'
import { quotedSlots } from '@/lib/pathologies/quoted-slots'
import type { Says } from '@/lib/pathologies/said'
import { glossSign, signNames } from './gloss'

const near = pattern(
  /englisch|uebersetz|bedeut|heiss|woertlich|sinngemaess|entspr|steht fuer|also|das waere|fuer |deutscht|anglis|wieder|auf deutsch|zu deutsch| ist | waere |bei uns|◇|bezeichnet|meint|gleichbedeutend|=|→|\(/,
)
const kept = pattern(
  /\b(?:nicht|kein\w*|ohne|statt|anstatt|weder|nie|egal|gleichgueltig|unwichtig|belanglos)\b[^.;]{0,40}\b(?:uebersetz\w*|bedeut\w*|englische\w*)|\b(?:uebersetz\w*|bedeut\w*|englische\w*)\b[^.;]{0,40}\b(?:nicht|kein\w*|egal|unwichtig|belanglos|nebensache)|\buebersetzung\w*\b[^.;]{0,30}\b(?:lasse|weg|unnoetig|ueberfluessig|verzicht\w*|spare)|\b(?:bleibt?|lasse|belasse|behalte)\b[^.;]{0,40}\b(?:deutsch\w*|original\w*|unuebersetzt|wie er ist|wie es ist)|\b(?:sprecher\w*|er|sie) (?:erklaert|uebersetzt|erzaehlt)\b/,
)
const object =
  '(?:(?:etwa|ungefaehr|so viel wie|soviel wie|ja|also|wohl|einfach|nichts anderes als|auf englisch|so etwas wie|sowas wie|in etwa|auf deutsch|:|,) ?){0,3}[□◇]'
const form = (source: string): Form => ({ form: new RegExp(source, 'g') })
const forms: readonly Form[] = [
  form(`\\b(?:bedeutet|bedeuten|meint|bezeichnet|hiesse|bedeutete) (?!dass)${object}`),
  form('\\b(?:heisst|hiesse) (?:so viel wie|soviel wie|etwa|nichts anderes als|uebersetzt|ja) [□◇]'),
  form('\\b(?:steht|kommt) (?:fuer|von) (?:das |die |der |dem |den )?(?:deutsche\\w* )?(?:wort )?◇'),
  form('[□◆],? (?:bedeutet|hiesse|heisst|waere) (?:etwa |woertlich |ja |wohl |so viel wie )?◆'),
  form(
    '\\b(?:auf|zu) deutsch (?:sagt man|sagen wir|heisst|hiesse|waere|nennt man|nennen wir|also|etwa)\\b[^.;]{0,20}[□◇◆]',
  ),
  form('[□◆],? (?:ist|waere) (?:die|der|das|eine?) ◆'),
  form('\\b(?:eingedeutscht|verdeutscht|anglisiert|verenglischt|ins deutsche)\\b[^.;]{0,40}[□◇◆]'),
  form('[□◇◆] (?:wiedergeben|wiedergegeben|umschreiben)'),
  form('\\bbedeutet (?:auf|im) englisch\\w*'),
  form(
    '[□◆],? (?:\\w{1,12} ){0,2}?(?:hiesse|heisst|waere|ist|lautet|lautete) (?:auf |im )?(?:hoch)?deutsch(?:en)?,? (?:\\w{1,10} ){0,2}?[□◇]',
  ),
  form(
    '\\b(?:heisst|hiesse|lautet|waere|ist|nennt|sagt|sagen|wird)\\b[^.;]{0,30}\\b(?:auf|im) englisch\\w*,?[^.;○]{0,20}[□◇]',
  ),
  form(
    '\\b(?:auf|im) englisch\\w*,? (?:waere|hiesse|heisst|lautet|ist|nennt|wuerde|wird|also|etwa|koennte)\\b[^.;○]{0,30}[□◇]',
  ),
  form('[□◇],? (?:auf|im) englisch\\w*'),
  form('\\bins englische\\b'),
  form('\\b(?:uebersetzt|uebersetze|uebersetzen)\\b|\\buebersetzung\\b[^.;]{0,40}[□◇:]'),
  form(`\\b(?:woertlich|sinngemaess|buchstaeblich)\\b[^.;]{0,24}[□◇]`),
  form('\\benglische\\w? (?:entsprechung|name|bezeichnung|fassung|version|form|wort|variante)\\b[^.;]{0,30}[□◇]'),
  form('\\b(?:entspricht|entspraeche|gleichbedeutend mit|steht fuer)\\b[^.;]{0,30}(?:◇|englisch)'),
  form('[□◆] (?:ist|waere|also) (?:die |der |das |eine? |also |etwa )?◇'),
  form('[□◆],? (?:also|d\\. ?h\\.|das heisst|sprich),? ◇|[□◆] \\((?:also |d\\. ?h\\. )?◇\\)'),
  form('\\b(?:deutsch|deutsche[ns]? (?:wort|begriff|ausdruck|name)|wort) fuer [□◇]'),
  form('\\bzu englisch\\b[^.;]{0,12}[□◇]'),
]

/** A German sentence has one of these. */
const inGerman = pattern(
  /[äöüß]|\b(?:der|das|den|dem|des|ist|und|also|heisst|hiesse|bedeutet|meint|auf|ins|im|zu|von|wort|steht|sprich|deutsch\w*|nennt|wird|eine?)\b|uebersetz|englische?\b/,
)

/** Says in German what the name means in another language, or gives it in English. */
export const saysGerman: Says = (sentence) => {
  if (!inGerman.test(sentence.plain)) return false
  const text = signNames(quotedSlots(sentence, glossSign).text)
  if (!near.test(text) || kept.test(text)) return false
  if (/\b(?:sagt|spricht|hoere|gehoert|sagte|gesprochen)\b[^.;]{0,40}(?:○|auf englisch)/.test(text)) return false
  return anyForm(text, forms)
}
