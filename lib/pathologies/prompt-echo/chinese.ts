import { hasHan } from '@/lib/pathologies/word-kinds'
import type { EchoPart } from './part'

const document = '(?:系统)?(?:提示词?|指令|指示|任务(?:说明|描述|要求)?|要求|规则|说明|请求|消息|题目要求|用户消息)'
const named = new RegExp(
  `${document}(?:里|中|上)?(?:还|也|明确|首先|接着|然后|又|先)*(?:是|说|写|要求|规定|指出|提到|强调|让|叫|为|如下|：|:)|(?:根据|按照|依照|按)(?:用户的|系统|这个|上述|给出的)?${document}|(?:系统|题目|任务|提示词?|指令|说明)(?:还|也|另外|又|明确|首先|里|中|同时)*(?:要求|规定|让|希望|说明|告诉)(?:我|模型|你)?|用户(?:还|也|明确|首先|又|先)*(?:要求|说|让|希望|想让|要|指示|规定|请)(?:我)?|我被要求|我需要按要求`,
)
const subject =
  /输出|转写|转录|听|声音|录音|音频|原话|口语|书面|思考|格式|标记|专家|助手|系统|语言|位置|一行|评论|解释|逐字|翻译|回答|答案|文本|步骤|角色|确定|transcription/
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
