import { end, type Pairs, start } from './places'

/** Rules of Dutch. */
export const dutch: Pairs = [
  ['ij|ei', 'ai|e'],
  ['ui|uy', 'oi|au|ö|ai'],
  ['oe', 'u'],
  ['eu', 'ö|u'],
  ['ou|au', 'au'],
  ['ieu', 'i|j u'],
  ['ie', 'i'],
  ['ee', 'e'],
  ['oo', 'o'],
  ['aa', 'a'],
  [`isch(?=e?${end})`, 'i s'],
  ['sch', 's|ʃ x|k|g?'],
  ['sj', 'ʃ'],
  ['tj', 'tʃ|t j?'],
  ['ch', 'x|k'],
  [`ng`, 'ŋ|n g|x?'],
  ['g', 'x|g|h|k'],
  ['w', 'v|w'],
  ['v', 'v|f'],
  ['z', 'z|s'],
  [`en${end}`, 'ə|e n?'],
  ['c(?=[eiy])', 's'],
  ['uu|u', 'ü|ö|ə|u|a'],
  ['y', 'ai|i'],
]

/** Rules of Danish. */
export const danish: Pairs = [
  ['eg|ej|ig', 'ai|e|i g|j?'],
  ['øj|øg', 'oi|ö g|j|w?'],
  [`et${end}`, 'ə|e t|d|l|θ'],
  ['a[vg]', 'au|a v|u|g|j?'],
  ['ov|og', 'au|o v|u|w?'],
  ['nd', 'n d?'],
  ['ld', 'l d?'],
  ['sj', 'ʃ|s j?'],
  ['hj', 'j'],
  ['hv', 'v'],
  ['gade', 'g a|e d|θ|l? ə?'],
  ['d', 'd|θ|l?'],
  ['g(?=[aouå])', 'g|w|j'],
  ['gg?', 'g|j|w|h|x?'],
  ['å|aa', 'o'],
  ['æ', 'e|a|ai'],
  ['ø', 'ö|o|ə|u'],
  ['bb?|pp?', 'p|b'],
  ['kk?', 'k|g'],
  ['v', 'v|w|u'],
  ['y', 'ü|i|u'],
  [`er${end}`, 'ə|a|e r?'],
  ['e', 'e|ə|i'],
]

/** What Swedish and Norwegian share. */
const scandinavian: Pairs = [
  ['stj|skj|sch|sj', 'ʃ|x|h|w'],
  ['kj|tj', 'ʃ|tʃ|x'],
  [`${start}(?:gj|hj|lj|dj)`, 'j'],
  ['øy|öy', 'oi|ö|ə j?'],
  ['å|aa', 'o'],
  ['æ|ä', 'e|a'],
  ['ø|ö', 'ö|ə'],
  ['ei|ey', 'ai|e'],
  ['au', 'au'],
  ['rs', 'r? s|ʃ'],
  ['o', 'o|u'],
  ['u', 'u|ü|ö'],
  ['y', 'ü|i'],
  [`d${end}`, 'd?'],
]

/** Rules of Swedish. */
export const swedish: Pairs = [
  ['sk(?=[eiyäö])', 'ʃ|x|h|s k?'],
  ['k(?=[eiyäö])', 'ʃ|tʃ|x|k'],
  [`${start}g(?=[eiyäö])`, 'j'],
  ['(?<=[rl])g(?!\\p{L})', 'j|i'],
  ['(?<=[rl])g(?=s)', 'j|i?'],
  ['g(?=[eiyäö])', 'j|g'],
  ['tion', 'ʃ u|o n'],
  ['c(?=[eiy])', 's'],
  ...scandinavian,
]

/** Rules of Norwegian. */
export const norwegian: Pairs = [
  ['sk(?=[iyø])', 'ʃ|s k?'],
  ['k(?=[iyø])', 'ʃ|tʃ|x|k'],
  ['g(?=[iyø])', 'j|g'],
  ['hv', 'v'],
  [`(?<=i)g${end}`, 'g?'],
  [`et${end}`, 'e|ə t?'],
  ...scandinavian,
]

/** Rules of Icelandic. */
export const icelandic: Pairs = [
  ['[þð]', 'θ'],
  ['hv', 'k v'],
  ['ll', 't|d? l'],
  ['fn', 'p|b|v n'],
  ['(?<=[aeiouyáéíóúýæö])f(?=[aeiouyáéíóúýæöðr])', 'v'],
  ['á', 'au'],
  ['æ', 'ai'],
  ['ei|ey', 'e|ai'],
  ['au', 'ö|oi|ai'],
  ['é', 'j? e'],
  ['ó', 'o'],
  ['[uú]', 'u|ü|ö|ə'],
  ['[yýií]', 'i'],
  ['ö', 'ö'],
  ['j', 'j'],
  ['g(?=[aouáóú])', 'g|k'],
  ['g', 'g|k|x|w|j|h?'],
  ['p', 'p|b'],
  ['k', 'k|g'],
  ['rn|nn', 'r|d? n'],
  ['rr?', 'r? t?'],
]

/** Rules of Welsh. */
export const welsh: Pairs = [
  ['ll', 'h|θ|x|ʃ|k|f? l'],
  ['dd', 'θ'],
  ['ff', 'f'],
  ['f', 'v'],
  ['ph', 'f'],
  ['ch', 'x|k'],
  ['rh', 'h? r'],
  ['si(?=[oa])', 'ʃ|s i|j?'],
  ['c', 'k'],
  ['ae', 'ai|e|a i?'],
  ['oe', 'oi'],
  ['wy', 'w|u|oi i|ə?'],
  ['yw', 'i|au|ə u?'],
  ['ai|au|ei|eu|ey', 'ai|e'],
  ['aw', 'au'],
  ['ow|ew|iw', 'o|e|i u|w?'],
  ['(?<![aeiouy])w(?![aeiouy])|ŵ', 'u'],
  ['w', 'w|u'],
  ['u', 'i|e'],
  ['[yŷ]', 'ə|i|ai|e'],
]
