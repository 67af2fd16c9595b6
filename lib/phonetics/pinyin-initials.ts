/** The first character of each initial letter in the order of pinyin: what is sorted between two of them begins with the first one's letter. */
const firsts = '阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他屲夕丫帀'
const lettersOfFirsts = 'ABCDEFGHJKLMNOPQRSTWXYZ'.toLowerCase()
const order = new Intl.Collator('zh-u-co-pinyin')

/** Characters with readings of different initials; nothing is said of them. */
const manyReadings = new Set(
  '重行乐调长厦单尉区仇盖查俟解曾藏车番阿蚌铅会柏朝降弹传台召莘洗贾校系参石匙提似说殷覃隗叶谷翟属粘泊屏奔脯埔堡暴囤巷芥颈茄强圈稽奇纤臭畜什卜给还尽仔耙扒刨炮便扁伯薄沓叨的得地度石丁都斗囵缪模牟娜呢宁率绿六陆露落了碌炔期其亟缉骑券确少识折蛇佘什省盛宿尾遗吓夏冼涡吁员隐应拽轧咋择扎轧爪中种祭驻着综钻作',
)

/** The letter that a Chinese character's reading begins with; null where it has several readings or is not known. */
export function pinyinInitial(character: string): string | null {
  if (manyReadings.has(character) || !/^\p{Script=Han}$/u.test(character)) return null
  let found: string | null = null
  for (const [at, first] of [...firsts].entries()) {
    if (order.compare(first, character) > 0) break
    found = lettersOfFirsts[at] ?? null
  }
  return found
}
