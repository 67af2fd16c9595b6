import { pattern } from '@/lib/pathologies/match'
import { germanWords } from '@/lib/pathologies/plain-words'
import type { Says } from '@/lib/pathologies/said'

const audio =
  /\b(?:audio\w*|aufnahmen?|ton(?:aufnahme|datei|spur|material)?\w*|sound\w*|sprachaufnahme\w*|sprachnachricht\w*|mitschnitt\w*|clips?|tonsignal|klang\w*|gesprochene\w*|datei)\b/
const self = /\b(?:ich|mir|mich|mein\w*)\b/
const germanWord = [
  'ich',
  'nicht',
  'ohne',
  'mir',
  'mich',
  'kein',
  'keine',
  'keinen',
  'keinerlei',
  'nur',
  'weder',
  'es',
  'nichts',
]
const grasp =
  /\b(?:hoeren|anhoeren|abhoeren|anzuhoeren|abzuhoeren|hineinhoeren|reinhoeren|zuhoeren|abspielen|abzuspielen|verarbeiten|zugreifen|zuzugreifen|oeffnen|wahrnehmen|wahrzunehmen|gehoert|angehoert|hoere|empfangen|auswerten|abrufen|analysieren|laden)\b/
const unable =
  /\b(?:kann|koennte?|konnte)\b.*\b(?:nicht|nie|niemals|weder|kein\w*)\b|\b(?:nicht|nie)\b.*\b(?:kann|konnte|koennen|laesst|imstande|faehig|moeglich|vorgesehen|ausgelegt)\b|\bnicht in der lage\b|\b(?:unfaehig|ausserstande|unmoeglich)\b|\bkeine(?:rlei)? (?:moeglichkeit|faehigkeit|mittel)\b|\bfehlt (?:mir )?die (?:moeglichkeit|faehigkeit)\b/
const noAccess = pattern(
  /\b(?:kein\w*|ohne|nicht|fehlende[rn]?|nie)\b[^,;.]{0,40}\b(?:zugriff|zugang)\b|\b(?:zugriff|zugang)\b[^,;.]{0,50}\b(?:nicht|unmoeglich|fehlt|verwehrt|versperrt)\b/,
)
const without = pattern(
  /\bohne\b[^.;]{0,60}\b(?:(?:zu |an|ab)?(?:zu)?hoeren|gehoert|angehoert|hoerbar\w*)\b|\bohne (?:die |das |den |eine? |jede |wirkliche |echte |tatsaechliche )*(?:audio\w*|tonaufnahme|aufnahme|tondatei|sprachaufnahme)\b/,
)
const given =
  '(?:mitgeliefert|mitgeschickt|angehaengt|beigefuegt|bereitgestellt|vorhanden|verfuegbar|uebermittelt|gegeben|hochgeladen|erhalten|enthalten|mitgegeben|zur verfuegung|bekommen|vorliegend|zugaenglich|vor|abrufbar|beigelegt|uebergeben|geschickt|gesendet|da)'
const clip = '(?:audio\\w*|aufnahme|tonaufnahme|tondatei|tonspur|sprachaufnahme|sounddatei|clip|ton|mitschnitt)'
const absent = pattern(
  new RegExp(
    `\\bkeine?[nr]?(?: \\w{1,15}){0,2} ${clip}\\b(?: \\w{1,15}){0,5}? ${given}\\b|\\b${clip}\\b(?: \\w{1,15}){0,4} nicht(?: \\w{1,15}){0,3} ${given}\\b|\\b(?:gibt es|es gibt|habe ich|ich habe|liegt|finde ich|ich finde|sehe ich|ich sehe|bekomme ich|ich bekomme|erhalte ich|ich erhalte)(?: \\w{1,15}){0,3} keine?[nr]?(?: \\w{1,15}){0,2} ${clip}(?= ?[,.;:!?)]|$| (?:die|zum|zur|in|im|bei|vor|hier)\\b)|\\b(?:da|weil|dass|obwohl)(?: \\w{1,15}){0,3} keine?[nr]? (?:\\w{1,15} )?${clip} (?:gibt|habe|da ist|vorliegt|bekomme|erhalte|sehe|finde)|\\b${clip} fehlt\\b`,
  ),
)
const sounding = '(?:audio\\w*|\\w*aufnahme|ton|tonspur|tondatei|klang|sounddatei|mitschnitt|clip|datei)'
const missing = pattern(
  new RegExp(
    `\\bmir (?:\\w{1,15} ){0,3}(?:fehl(?:t|en)|entgeht) (?:\\w{1,15} ){0,4}${sounding}\\b|\\b${sounding} (?:\\w{1,15} ){0,3}(?:fehlt|entgeht) mir\\b|\\b(?:liegt|lag) mir (?:\\w{1,15} ){0,4}${sounding} (?:\\w{1,15} ){0,3}(?:nicht|nie) vor\\b|\\b(?:liegt|lag) mir (?:\\w{1,15} ){0,2}kein\\w* (?:\\w{1,15} ){0,2}${sounding}\\b|\\b${sounding} (?:\\w{1,15} ){0,2}(?:liegt|lag|steht|erreicht|erreichte) (?:mir|mich) (?:\\w{1,15} ){0,2}(?:nicht|nie)\\b|\\b(?:nichts|kein\\w*) (?:\\w{1,15} ){0,3}${sounding} (?:\\w{1,15} ){0,3}(?:erreicht|kommt|kam|gelangt) (?:\\w{1,15} ){0,3}(?:mich|mir)\\b|\\b(?:hoeren|lauschen|horchen) kann ich (?:\\w{1,15} ){0,6}(?:nichts?|nie|keine?n?)\\b|\\bich (?:hoere|hoerte|vernehme) (?:\\w{1,15} ){0,4}(?:gar |ueberhaupt )?nichts\\b(?! (?:von|im|davon|mehr|dergleichen|anderes|ausser))`,
  ),
)
const textOnly = pattern(
  /\b(?:ohne|kein(?:e|en|erlei)?) (?:eigenes )?(?:gehoer|ohren|hoervermoegen|audioverarbeitung|audioeingabe)\b|\b(?:textbasierte[sn]?|rein textliche[sn]?|reine[sn]?|nur ein(?:e)?)(?: \w{1,15})? ?(?:textmodell|sprachmodell|modell|ki|umgebung|interaktion|textumgebung|text-modell|system|assistent|textassistent|chat|textsystem)\b|\b(?:ich|mir)\b[^.;]{0,40}\b(?:nur|ausschliesslich|lediglich|allein)\b[^.;,]{0,30}\b(?:text|textform|geschriebenes?|texteingaben?|textdaten|der prompt|schriftlich\w*)\b/,
)
/** A recording that is supposed not to exist at all, and not only for the model. */
const supposesNone = pattern(
  /\b(?:vielleicht|womoeglich|moeglicherweise|vermutlich|wohl|koennte|am ende|ob)\b.*\b(?:erdacht\w*|ausgedacht\w*|erfunden\w*|fiktiv\w*|gestellt\w*|simul\w+|hypothet\w+|rollenspiel|gedankenspiel|gedankenexperiment|konstruiert\w*|inszeniert\w*|uebung|test)\b/,
)
/** Nothing that sounds comes in, or can be played. */
const nothingComes = pattern(
  /\b(?:ich|mir|mich|mein\w*)\b[^.;]{0,40}\b(?:keine?\w*|nie|niemals|weder|ohne) (?:\w{1,14} ){0,2}(?:audio\w*|ton\w*|klang\w*|schall\w*|akustisch\w* (?:\w{3,14}))(?: \w{1,12}){0,2}? (?:empfang\w*|erhalt\w*|bekomm\w*|verarbeit\w*|aufnehm\w*|wahrnehm\w*|abspiel\w*|oeffn\w*|hoer\w*|habe|kriege|besitze)\b|\b(?:mir|mich) (?:\w{1,14} ){0,3}(?:fehlt|fehlen|mangelt)(?: es)? (?:\w{1,10} ){0,4}(?:moeglichkeit|faehigkeit|mittel|werkzeuge?|weg|zugriff|zugang|gehoer|ohren|hoersinn|hoervermoegen|sinn)\b[^.;]{0,60}(?:\b(?:audio\w*|ton|tonspur|aufnahme|datei|clip|klang\w*|geraeusche?|gesprochene\w*)\b|$|[,.])/,
)
/** The recording cannot be had by the model, or writing is all that comes in. */
const cutOff = pattern(
  /\b(?:audio\w*|aufnahme|ton|tondatei|tonspur|datei|clip|klang|mitschnitt|sprachnachricht|anhang)\b[^.;,]{0,20}\b(?:laesst sich|ist|bleibt|kann|wird|wurde|war|kommt|kam|liegt|steht)\b[^.;,]{0,24}\b(?:von mir|fuer mich|mir|mich|bei mir|meinerseits|hier)\b[^.;,]{0,24}\b(?:nicht|nie|kaum|un\w{6,18}|verschlossen|verborgen|verwehrt|stumm|tabu)\b|\bmeine? (?:eingaben?|welt|wahrnehmung|sinne|faehigkeiten|zugang|schnittstelle|kontext)\b[^.;]{0,20}\b(?:besteh\w*|beschraenk\w*|endet|enden|ist|sind|umfass\w*|reich\w*)\b[^.;]{0,20}\b(?:nur|allein|ausschliesslich|lediglich|auf|bei)\b[^.;]{0,16}\b(?:text|schrift\w*|worte\w*|woerter\w*|zeichen|buchstaben|geschriebene\w*|tokens?)\b|\b(?:ich|wir) (?:\w{1,10} ){0,3}kein\w* (?:audiozugang|audiozugriff|tonzugang|audioeingang|gehoersinn|hoersinn|audioeingabe|audiomodul)\b|\b(?:hoeren|zuhoeren|anhoeren|das hoeren|lauschen) ist (?:mir|fuer mich) (?:\w{1,10} ){0,3}(?:nicht|un\w{5,12}|verwehrt|versagt)\b|\bgehoert habe ich\b[^.;]{0,24}\b(?:nicht|nichts|nie)\b(?! (?:mehr|weiter))|\bich (?:kenne|sehe|habe|bekomme|lese|verarbeite|erhalte) (?:ja |hier |doch |eben )?(?:nur|bloss|lediglich|ausschliesslich|allein) (?:den |die |das |einen )?(?:wortlaut|text\w*|zeichen|buchstaben|geschriebene\w*|schriftliche\w*|tokens?|worte|woerter)\b/,
)
const narrow = pattern(
  /\b(?:gut|deutlich|klar|genau|sauber|richtig|eindeutig|silben?|laut|vokal\w*|konsonant\w*|pause|unterschied|endung|ende|anfang|buchstabe\w*|woerter|wort|stelle|hintergrund\w*|rauschen|nochmals?|erneut)\b/,
)
const others = pattern(
  /\b(?:sprecher(?:in)?|nutzer(?:in)?|anrufer(?:in)?|mann|frau|man|person|hoerer(?:in)?|jemand|wer)\b[^,;.]{0,60}\b(?:nicht|kein\w*)\b/,
)
const denied = pattern(
  /\bnicht (?:so|etwa|wahr|der fall|richtig)?,? ?(?:dass|weil|als ob)\b|\b(?:falsch|unsinn|gelogen),? (?:zu (?:sagen|behaupten)|dass)\b|\bnicht (?:behaupten|sagen|so tun)\b|\b(?:falls|wenn) ich\b(?!.*\bkoennte\b)/,
)
const counterfactual = pattern(
  /\bkoennte ich [^,.;]{0,40}hoeren\b|\b(?:wenn|falls|koennte|haette) (?:ich )?[^.;]{0,60}\b(?:hoeren koennte|anhoeren koennte|zugriff haette|nur hoeren|anhoeren|zugriff auf)\b/,
)

const ability = (clause: string) =>
  unable.test(clause) &&
  grasp.test(clause) &&
  audio.test(clause) &&
  (self.test(clause) || /\b(?:unmoeglich|unfaehig|ausserstande)\b/.test(clause))

const ofIt = pattern(
  /\b(?:sie|es|das|diese|ihn|darauf|selbst|wirklich|tatsaechlich|nichts|gar)\b[^.;]{0,40}\b(?:hoeren|anhoeren|abhoeren|zugreifen|abspielen|oeffnen)\b/,
)
const notTextOnly = pattern(/\b(?:kein|nicht) (?:rein )?(?:textbasiert|text)/)

/** What is said of the recording as a whole; what names a part of it or another's hearing was ruled out before. */
const ofTheWhole = (plain: string, before: string): boolean =>
  absent.test(plain) ||
  (noAccess.test(plain) && audio.test(plain)) ||
  (without.test(plain) && audio.test(`${plain} ${before}`)) ||
  ability(plain) ||
  (unable.test(plain) && self.test(plain) && audio.test(before) && ofIt.test(plain))

/** Says in German that the model cannot hear or reach the audio, or has text alone. */
export const saysGerman: Says = ({ words, plain: raw, before }) => {
  if (!germanWord.some((word) => words.has(word))) return false
  const plain = germanWords(raw)
  if (denied.test(plain) || supposesNone.test(plain)) return false
  if (missing.test(plain)) return true
  if (textOnly.test(plain)) return !notTextOnly.test(plain)
  if (narrow.test(plain)) return false
  if (cutOff.test(plain) || nothingComes.test(plain)) return true
  if (counterfactual.test(plain) && audio.test(plain) && self.test(plain)) return true
  return !others.test(plain) && ofTheWhole(plain, germanWords(before))
}
