/** Words with characters that have several readings, or seldom ones, and how each is read in its word (Xiandai Hanyu Cidian), without tones. */
const said = `乐清 yue qing|六安 lu an|铅山 yan shan|蚌埠 beng bu|重庆 chong qing|厦门 xia men|亳州 bo zhou|台州 tai zhou|丽水 li shui|渑池 mian chi|荥阳 xing yang|尉氏 wei shi
  番禺 pan yu|大埔 da bu|东莞 dong guan|涪陵 fu ling|綦江 qi jiang|犍为 qian wei|筠连 jun lian|阆中 lang zhong|邛崃 qiong lai|盱眙 xu yi|睢宁 sui ning|邳州 pi zhou|甪直 lu zhi
  鄞州 yin zhou|衢州 qu zhou|嵊州 sheng zhou|歙县 she xian|黟县 yi xian|枞阳 zong yang|婺源 wu yuan|弋阳 yi yang|鄱阳 po yang|莒县 ju xian|单县 shan xian|东阿 dong e|曲阜 qu fu
  兖州 yan zhou|耒阳 lei yang|郴州 chen zhou|汨罗 mi luo|监利 jian li|秭归 zi gui|儋州 dan zhou|百色 bo se|洪洞 hong tong|临汾 lin fen|隰县 xi xian|蔚县 yu xian|井陉 jing xing
  乐亭 lao ting|蠡县 li xian|涿州 zhuo zhou|珲春 hun chun|穆棱 mu ling|吐鲁番 tu lu fan|龟兹 qiu ci|会稽 kuai ji|可汗 ke han|音乐 yin yue|银行 yin hang|长城 chang cheng
  长沙 chang sha|长春 chang chun|长安 chang an|校长 xiao zhang|重量 zhong liang|重复 chong fu|朝阳 chao yang|朝鲜 chao xian|成都 cheng du|首都 shou du|西藏 xi zang|宝藏 bao zang`

const words = new Map(
  said
    .split(/[|\n]/)
    .map((entry) => entry.trim().split(' '))
    .flatMap(([word, ...syllables]) => (word ? [[word, syllables] as const] : [])),
)

/** The syllables of a Chinese word that is often misread, without tones; nothing for other words. */
export const pinyinOf = (word: string): readonly string[] | undefined => words.get(word)
