import { fold } from '@/lib/traces/fold'

const streetType = /(?:stra(?:ss|z)e|str)$/
const digraph = /([aou])e/g

/** What the variants of one name have in common: letters and digits alone, folded, ü and ue as u, `Str.` written out. */
export function foldEntity(text: string): string {
  const letters = fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
  return letters.replace(digraph, '$1').replace(streetType, 'strasse')
}

const typeWord =
  /[\s-]*(?:stra(?:ß|ss)e|str\.?|street|road|avenue|allee|platz|weg|damm|gasse|ufer|ring|chaussee|steig|promenade|markt|brücke|square|lane|drive|boulevard)$/iu

/** A name without the word for the kind of place that ends it, folded; `''` where it is nothing else or has none. */
export function foldStem(text: string): string {
  const stem = text.trim().replace(typeWord, '')
  return stem === text.trim() || stem === '' ? '' : foldEntity(stem)
}

/** Whether a name ends on a word for a kind of place: "Straße", "-platz", "Street". */
export function endsOnType(text: string): boolean {
  return foldStem(text).length > 1
}
