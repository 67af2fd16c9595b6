/** What letters stand for in the languages that have them, as an English reader writes it; `ç` is Turkish as well as French. */
const values: Readonly<Record<string, string>> = {
  ş: 'sh',
  š: 'sh',
  ś: 'sh s',
  sz: 'sh s',
  ç: 'ch s',
  č: 'ch',
  ć: 'ch',
  cz: 'ch',
  ž: 'zh',
  ż: 'zh sh',
  ź: 'zh sh',
  rz: 'zh sh',
  ł: 'w',
  ñ: 'ny',
  ń: 'ny n',
  ğ: 'w y h g',
  ı: 'uh e i u',
  ß: 's ss sz z',
}
const letter = `(${Object.keys(values).join('|')})`
const verb =
  '(?:is|are|has|gets?|takes?|carries|reads?|sounds?|stands for|represents|equals|makes|would be|being|wird|ist|steht für|klingt|spricht man)'
const filler =
  '(?:the|an?|value|sound|of|like|as|just|simply|plain|simple|normal|ordinary|regular|hard|soft|clear|english|german|pronounced|said|spoken|read|letter|same|wie|als|ein|eine|das)'
const before = '(?<![\\p{L}-])["“„\'‘]?'
const after = '["”“\'’]?(?: (?:here|there|hier)| in ["“„][^"”“]{1,30}["”“])?,?'
const claimed = '["“„\'‘]?([a-z]{1,3})["”“\'’]?(?![\\p{L}-])'
const inWords = new RegExp(`${before}${letter}${after} ${verb}(?: ${filler})* ${claimed}`, 'iu')
const inChinese = new RegExp(
  `${letter}["”“]? ?(?:的|在这里|字母)*(?:发音|读音)?(?:就是|是|相当于|等于|读作|念作|读|念|和|同|像) ?(?:英文|英语|字母|的| )*${claimed}`,
  'iu',
)
const takenBack = /\bnot\b|n't\b|\bheard\b|\bhears?\b|\bspeaker\b|\bif\b|\binstead\b|不|误|听/i

/** Whether a sentence gives a letter a value that it has in no language that has the letter. */
export function misvaluesLetter(sentence: string): boolean {
  const match = inWords.exec(sentence) ?? inChinese.exec(sentence)
  if (!match || takenBack.test(sentence)) return false
  const [, one = '', value = ''] = match
  const may = (values[one.toLowerCase()] ?? '').split(' ')
  return (
    !/^(?:an?|the|it|in|so|my|its?|no|to|of|on|at|by|not|out|one|too|der|die|das|ein|im|in|you|but|and|as|off)$/i.test(
      value,
    ) && !may.includes(value.toLowerCase())
  )
}
