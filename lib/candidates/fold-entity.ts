import { foldEntity } from '@/lib/traces/fold-entity'

export { foldEntity }

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
