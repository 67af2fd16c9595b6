import type { Reading } from '@/lib/pathologies/detector'
import { quotedSlots } from '@/lib/pathologies/quoted-slots'
import type { Says } from '@/lib/pathologies/said'
import { sentencesOf } from '@/lib/pathologies/sentence'
import { hasHan } from '@/lib/pathologies/word-kinds'
import { glossSign } from './gloss'

const gloss =
  /[□◆]\s*(?:这个词)?(?:的)?(?:含义|意义|英文|英语)?(?:是指|指的?是|指|表示|就是|代表|是)◇|(?:这个|该)?(?:单?词|名字|街名)的(?:含义|意义|本义)是|(?<!我的)(?<!我)(?:的)?意思(?:就|其实|大概|应该)?(?:是|为|即)(?!说|否|不)|(?:是|有)[^，。；]{0,14}的意思|(?<!这)(?<!也就)意味着?[□◇]|(?:单词|词|名字|街名|德语|德文)[^，。；]{0,10}(?:表示|指的?是)[□◇]|译文|译名|换成(?:英文|英语|中文|汉语)|意为|意即|译为|译作|译成|直译|意译|翻译(?:成|为|过来|一下|出来|就是|是)|(?:把|将)[^，。；]{0,14}翻译|翻译[^，。；]{0,6}(?:街|路|名)|字面(?:上)?(?:的)?(?:意思|含义|意义|是|就)|(?:英文|英语|中文|汉语)(?:里|中|的)?(?:对应|名|名称|名字|说法|叫|译名|意思|就是|是)[^，。；]{0,10}[□◇]|对应(?:的)?(?:英文|英语|于英语|于英文|的是)[^，。；]{0,8}|(?:即|也就是|就是|相当于|等于|等同于)(?:说)?(?:是)?[^，。；◆]{0,8}◇|(?:用|以)(?:英文|英语|中文)(?:来)?(?:说|讲|表达|写|表示)(?!话|的|了|出)[^，。；]{0,6}/
const kept =
  /(?:不|没|无关|无|别|避免|未|勿|而非|而不是|不是|并非|不要|不必)[^，。；]{0,8}(?:翻译|译成|译为|意思|含义|直译|英文名)|翻译[^，。；]{0,6}(?:不|没|是错|无关)|(?:意思|含义)[^，。；]{0,8}(?:不重要|无关|没关系|都行|无所谓|不清)|保留[^，。；]{0,8}(?:德语|德文|原文|原样)|什么意思|(?:说话人|他|她|老师|主持人)(?:在)?(?:用|解释|翻译|告诉)/

/** Says in Chinese what the name means in another language, or gives it in another language. */
export const saysChinese: Says = (sentence) => {
  if (!hasHan(sentence.plain)) return false
  const { text } = quotedSlots(sentence, (quote) => (/\p{Script=Han}/u.test(quote) ? '◇' : glossSign(quote)))
  return text.split(/[。！？!?；;]/).some((clause) => gloss.test(clause) && !kept.test(clause))
}

const putToUse = /就是|写|导航|目的地|答案|输出|用|填|改成|换成|给出|转写/
const takenBack = /不|没|听|说话人|原文|保留|别|避免/
const hanQuotes = /["“「]([^"”」]{2,12})["”」]/g
const bareGloss = /(?:就是|意思是|意为|意即|译为|译作|译成|叫做|叫|即)(\p{Script=Han}{2,8}?)(?:的意思|[，。；,]|$)/u
const han = /^\p{Script=Han}+$/u
const givenBy = new WeakMap<Reading, readonly { readonly start: number; readonly gloss: string }[]>()

function glossesOf(reading: Reading) {
  const known = givenBy.get(reading)
  if (known) return known
  const given = sentencesOf(reading)
    .filter((sentence) => saysChinese(sentence, reading))
    .flatMap(({ start, end }) => {
      const text = (reading.reasoning ?? '').slice(start, end)
      const last =
        [...text.matchAll(hanQuotes)].findLast(([, quote = '']) => han.test(quote))?.[1] ??
        bareGloss.exec(text)?.[1] ??
        ''
      return han.test(last) ? [{ start, gloss: last }] : []
    })
  givenBy.set(reading, given)
  return given
}

/** Gives in Chinese, as the name, what an earlier sentence said that the name means. */
export const usesChineseGloss: Says = ({ start, end, plain }, reading) => {
  if (!putToUse.test(plain) || takenBack.test(plain)) return false
  const text = (reading.reasoning ?? '').slice(start, end)
  return glossesOf(reading).some((given) => given.start < start && text.includes(given.gloss))
}
