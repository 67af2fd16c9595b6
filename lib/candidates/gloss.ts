import type { Span } from '@/lib/traces/words'

const before =
  /(?:\bmean(?:s|ing)?|\btranslat\w+ (?:to|as|into)|\b(?:german|english|french|spanish|italian|literal(?:ly)?|word|term|adjective|name) for|\bwould (?:be|mean)|\bis|\bare|\bi\.e\.,?|\bor|\bas|=|→|\bheißt|\bbedeutet|\bsoviel wie|意思是|意为)\s*["“„'‘«(]{0,2}(?:navigate to )?$/i
const english = /\b(?:street|road|avenue|lane|square|alley)$/i
const parenthesised = /\(\s*["“]?$/

/**
 * Whether a sentence gives a name as the translation of another rather than as what was said: an English word for the place behind
 * "means", "would be", "German for" or within brackets, with a name before it in the sentence.
 */
export function isGloss(sentence: string, { start, end }: Span): boolean {
  if (!english.test(sentence.slice(start, end))) return false
  const lead = sentence.slice(0, start)
  return (
    (before.test(lead) || parenthesised.test(lead)) &&
    /["”»'’]|stra(?:ß|ss)e|allee|platz/i.test(`${lead}${sentence.slice(end)}`)
  )
}
