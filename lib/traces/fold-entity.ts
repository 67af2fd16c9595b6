import { fold } from './fold'

const streetType = /(?:stra(?:ss|z)e|str)$/
const digraph = /([aou])e/g

/** What the variants of one name have in common: letters and digits alone, folded, ü and ue as u, `Str.` written out. */
export function foldEntity(text: string): string {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.replace(digraph, '$1').replace(streetType, 'strasse')
}
