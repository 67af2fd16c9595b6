const denied =
  '\\b(?:not|(?<!wait )(?<!wait, )no(?! wait| let|,| -)|never|cannot|without|unable to|impossible to|impossible|nor|neither|hardly|instead of|rather than|no need (?:to|for)|no point in|in lieu of|had i|unless|if only|lacking|short of|avoid|skip|refrain from|even)(?: \\w[\\w-]{0,12}){0,4} ?$'
const supposed =
  '\\b(?:if|unless|whether|wish|were)(?: \\w{1,12}){0,2} (?:could|can|had|were|was able|might|were able|would|should)\\b[^,;.]{0,30}$|\\b(?:would|might|could|may)(?: \\w{1,10}){0,2} (?:need|have|want|require|help|be (?:necessary|useful|helpful|nice|good|possible|better))\\b[^,;.]{0,30}$'
const condition =
  '\\b(?:(?:what|i|one|you|anyone|anybody) (?:would|could|might)(?: then)?|if|whether|unless|wish|wished|if only|as if|as though)(?: only)? ?$'
const asked =
  '\\b(?:asks?|asked|asking|(?<!\\bi )wants?|wanted|told|tells?|telling|instructs?|instructed|instructions?|expects?|expected|requires?|required|supposed|task|goal|job|prompt says|prompt|requested|reminds?|need(?:s|ed)? (?:someone|somebody|us|you))(?: \\w{1,12}){0,4} ?$'
const others =
  "\\b(?:he|she|they|who|whoever|writer|speller|speaker|man|woman|caller|narrator|person|host|guy|lady|officer|girl|boy|child|kid|teacher|student|students|people|listeners?|audience|user|users|band|song|dj|singer|musician|pianist|guitarist|player|players|anyone|nobody|no one|someone|somebody|everyone|you|crowd|mother|father|friend|friends|customer|agent|detective|producer|the other|radio|machine|device|app)\\b(?!'s (?:request|audio|recording|clip))(?:(?! (?:i|me|my|let|so|we)\\b)[^,;:.—–□!?]){0,50}$"
const inText = '\\b(?:learn(?:ed|ing)? (?:to|how to)|advice|lesson)\\b[^,;.]{0,30}$'

/** Text behind which an act of listening is denied, only supposed, asked for, or somebody else's. */
export const taskOrOthers = new RegExp([denied, supposed, condition, asked, others, inText].join('|'))
