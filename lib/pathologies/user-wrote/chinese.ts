import type { Says } from '@/lib/pathologies/said'
import { hasHan } from '@/lib/pathologies/word-kinds'
import { quotesInstructions, quotesSpeech } from './quoted'

const sender =
  '(?:用户|提问者|提问的人|对方|他们|他|她|请求者|发送者|写的人|出题人|提问人|发问者|发信人|客户|打字的人|输入的人|发消息的人|来信者|发帖人)'
const prompt = '(?:提示词?|题目|问题描述|题干|请求|查询|消息|输入|(?<!转录|转写|字幕)文本|问题|指令|原文|信息)'
const wrote = '(?:(?<!转|听|速|抄|描|誊|默)写|打字|打的|打出|打了|打成|键入|拼写|拼成|拼作|输入|敲|书写|录入)'
const said = [
  new RegExp(
    `${sender}(?!说|要求|要我|叫|让|想让|希望|请)[^，。；！？]{0,14}?${wrote}(?![的了过]?(?:语言|位置|地点|一封|信|歌|作文|出听|下听))`,
  ),
  new RegExp(`(?:从|按照?|根据|看)${sender}?的?(?:拼写|写法|书写|输入|打字)`),
  new RegExp(
    `${prompt}(?:里|中|上|内)?(?:面)?(?:是)?(?:也|却|就|还|明明|确实)?(?:写(?:着|的|道|了|成|为)|拼(?:成|作|写)|打(?:成|的))`,
  ),
  new RegExp(
    `(?:写下|打出|输入|键入|敲出)(?:这个|这些|这段|该|这条)[^，。；！？]{0,8}的人|${sender}(?:的)?(?:书面|文字|文本|打字)(?:输入|形式|内容|版本|消息)?`,
  ),
  /(?:对话框|聊天框|输入框|搜索框|聊天窗口)(?:里|中|上|内)[^，。；！？]{0,8}(?:写|打|是|输|有|显示|出现|□)/,
  /(?:写|打|输入)(?:这|该|那)(?:条|个|段|句|行)[^，。；！？]{0,6}的人/,
  new RegExp(`${prompt}(?:里|中|上)?把[^，。；！？]{0,10}(?:写|打|输|敲|拼)(?:成|作|为)`),
  /被?(?:用户)(?:写|拼|打|输入)(?:成|作|为)/,
  /(?:所|是)(?:写|输入|键入|打)的(?:内容|文字|名字|街名|查询)/,
]
const reads = new RegExp(`${prompt}(?:里|中|上|内)?(?:面)?(?:是|显示|为|给的是|有|出现|说)[^，。；！？]{0,6}□`)
const takenBack =
  /(?:不是|并非|没有|没|并没有|未)[^，。；！？]{0,6}(?:写|输入|打|键入)|(?:如果|假如|要是|倘若)[^，。；！？]{0,10}(?:写|输入|打)|(?:要求|让|希望|请|想让)[我你]?[^，。；！？]{0,6}(?:写|输入)|语音输入|音频输入|输入(?:的)?(?:音频|语音|录音)|(?:说话人|女人|男人|老师|歌手|主持人)[^。；！？]{0,12}写|我(?:会|要|应该|该|将|就)?(?:写|输入)|打电话|打开|打断|打招呼|打算|他们打|语言|位置/

/** Says in Chinese that the user, the prompt or somebody wrote what was said. */
export const saysChinese: Says = (sentence, reading) => {
  const { plain } = sentence
  if (!hasHan(plain) || !/写|打|键入|拼|输入|敲|文本|文字|提示|题/.test(plain)) return false
  const writes = said.some((form) => form.test(plain)) || (quotesSpeech(sentence, reading) && reads.test(plain))
  return writes && !takenBack.test(plain) && !quotesInstructions(sentence, reading)
}
