import { pattern } from '@/lib/pathologies/match'

/** What sounds, as a whole; what takes it in or hands it over; what is lacking; the model. Of a claim all four stand together, in any order. */
const recording =
  /\b(?:audio\w*|recordings?|clips?|samples?|sound ?(?:files?|data|waves?)|sounds?|mp3|wav|waveforms?|acoustics?|acoustically|auditory|audible|speech|voices?|attachments?|listening|signal|file|aural\w*|sonic)\b/
const reaching =
  /\b(?:hear|heard|hearing|listen\w*|access\w*|play(?:ed|ing|back)?|open(?:ed|ing)?|process\w*|receiv\w*|perceiv\w*|perception|handed|given|shared?|available|got|get|gets|reach\w*|passed|pass|uploaded|provided|supplied|attached|sent|delivered|experienc\w*|sens(?:e|es|ing)|decod\w*|load(?:ed|ing)?|fed|exposed|taking place|transmitted|conveyed|included|input|inputs|ingest\w*|parse[ds]?|analy[sz]\w+|retriev\w*|fetch\w*|stream\w*|consult\w*|possess\w*|own|have|had|equipped|capable|ability|capabilit\w+|modality|faculty|ears?|checked against|verif\w+|real|work with|perceptual|at hand|to hand|in hand)\b/
const lacking =
  /\b(?:not|cannot|never|no|none|nothing|unable|incapable|without|lack(?:s|ing)?|absence|absent|missing|unavailable|inaccessible|impossible|deprived|devoid|neither|nor|unheard|nowhere|black box|blind|deaf|withheld|beyond|barred|denied)\b/
const model = pattern(
  /\b(?:i|me|my|mine|we|us|our|model|ai|llm|assistant|system)\b|^(?:unable|incapable|without|lacking|in the absence|not (?:being |having )?(?:able|equipped|access)|deprived)\b/,
)
/** Hearing a part, a degree, a difference; another's hearing; what the recording lacks; what else may be lacking. */
const otherwise = pattern(
  /□|\bhear(?:ing)? (?!(?:the|this|that|any|actual|an|it|what) ?(?:actual |real )?(?:audio|recording|clip|sound|speech|voice|file|sample|signal)\b)|\bnot (?:that|because|as if)\b|\bi (?:have|had|do have|got) (?:full |direct |complete |good )?access\b|\bi can (?:\w{3,8} )?(?:hear|listen|access|play)\b|\b(?:rewind\w*|replay\w*|vowels?|syllables?|consonants?|nasals?|fricatives?|plosives?|phonemes?|stress|stressed|length|difference|distinction|endings?|end|beginning|start|middle|background|noise|noisy|music|musical|lyrics|song|melody|instruments?|after|before|between|during|until|clear|clearly|well|properly|distinct\w*|second|last|first|final|third|letters?|else|more|anymore|again|once|twice|whether|if|unless|wish|option|options|choices?|answers?|questions?|asks?|asked|says?|said|saying|claims?|mention\w*|name|names|street|word|words|trace of|hint of|sign of|doubt\w*|suggest\w*|indicat\w*|reveal\w*|tell|tells|think|believe|sure|certain|need|needs|want|wants|should|must|rule|ruled|change\w*|matter\w*|help\w*|evidence|speakers?|speaker's|caller\w*|driver\w*|man|woman|boy|girl|he|she|his|her|him|they|them|their|who|person|people|child|children|teacher|student|patient|doctor|customer|passenger|user|audience|host|narrator|guest|someone|anybody|nobody|everyone|laugh\w*|accent|dialect|quality|loud|quiet|volume|fast|slow|pause|silence|silent|echo|engine|bird\w*|dog|car|train|phone|door|footsteps|applause|map|database|dictionary|perhaps|maybe|might|may|could|would|simulat\w*|hypothet\w*|imagin\w*|invented|fiction\w*|format|transcri\w+|translate\w*|instructions?|although|though|but|however|only because|enough|confus\w*|ambigu\w*|exact\w*|precise\w*|identical|same|other|another|part|parts|moment|seconds?|time|times|any (?:mention|reference))\b/,
)
const nearby = 45

/** Whether recording, reach, lack and model stand together in a plain sentence, and nothing speaks for another reading. */
export function lacksTogether(plain: string): boolean {
  if (plain.length > 150 || otherwise.test(plain)) return false
  const at = [recording, reaching, lacking].map((part) => part.exec(plain)?.index ?? -1)
  if (at.includes(-1) || !model.test(plain)) return false
  return Math.max(...at) - Math.min(...at) <= nearby
}
