import { hasHan } from '@/lib/pathologies/word-kinds'
import type { EchoPart } from './part'

const document =
  '(?:系统)?(?:提示词?|指令|指示|任务(?:说明|描述|要求)?|要求|规则|说明|请求|消息|题目要求|用户消息|题目|题干|指南|准则|规定|任务说明|上文|开头)(?:的)?(?:原文|原话|内容|大意|意思|全文|要点|文字)?'
const named = new RegExp(
  `${document}(?:里|中|上|大概|大致|大意|具体|这样|是这么|是这样)?(?:的)?(?:还|也|写着|写道|明确|首先|接着|然后|又|先)*(?:是|说|写|要求|规定|指出|提到|强调|让|叫|为|如下|规定了|给我的|写|这样|包括|包含|列出|给出|告诉|把我|：|:)|(?:根据|按照|依照|按)(?:用户的|系统|这个|上述|给出的)?${document}|(?:系统|题目|任务|提示词?|指令|说明)(?:还|也|另外|又|明确|首先|里|中|同时)*(?:要求|规定|让|希望|说明|告诉)(?:我|模型|你)?|用户(?:还|也|明确|首先|又|先)*(?:要求|说|让|希望|想让|要|指示|规定|请)(?:我)?|我被(?:要求|设定|告知|指定|指示)|(?:要求|让|叫)我(?:扮演|作为|充当|当)|(?:要求|规定|规则|指令|第[一二三四五]条)(?:是|：|:|要求|规定)|我需要按要求`,
)
const subject =
  /输出|转写|转录|听|声音|录音|音频|原话|口语|书面|思考|格式|标记|专家|助手|系统|语言|位置|一行|评论|解释|逐字|翻译|回答|答案|文本|步骤|角色|确定|选项|选择|原文|原样|标点|说明|识别|transcription/
const rules: readonly RegExp[] = [
  /^(?:它|他们|其中|另外|此外|然后|接着|同时|并且|最后|还|也|并)(?:还|也|又|，)*(?:要求|规定|说|提到|指出|强调|让我|需要我|必须|应该|不能|不得|要)/,
  /^(?:[-*\d.、) ]{0,6})?(?:请|不要|不得|只(?:能|需)?输出|必须|先|然后|仅)[^，。；]{0,20}(?:输出|思考|听|转写|解释|评论|翻译|格式|标记|回答)/,
  /(?:要求|还要|必须|应该?|需要)(?:不要|不得|只|先|不能|避免)/,
  /(?:输出|回答|答案|格式)(?:必须|应该|应当|需要|只能|不得|不能)/,
]
const settings = /用户(?:的)?(?:语言|位置)|所在地/

/** The part of a Chinese sentence. */
export function partOfChinese(plain: string, whole: string): EchoPart {
  if (!hasHan(whole)) return null
  if (named.test(plain) && subject.test(whole)) return 'instruction'
  if (rules.some((rule) => rule.test(plain))) return 'rule'
  return settings.test(plain) ? 'setting' : null
}

const goesOn =
  /^(?:并且?|还|也|另外|同时|然后|最后|其次|第[二三四])?(?:还|也|又)?(?:要求|必须|不要|不得|不能|不可|规定|让我|请|只能|先)|我(?:应该|必须|需要|要)先?/
const own = /我(?:听到|听见|认为|觉得|猜|无法|不能|听不)|所以|因此|录音|但|听起来|才对|^用户|[？?]$/
/** Whether a Chinese sentence behind a recital may go on with it. */
export const goesOnInChinese = (plain: string, whole: string): boolean =>
  /\p{Script=Han}/u.test(whole) && goesOn.test(plain) && subject.test(whole) && !own.test(plain)
