import type { Reading } from '@/lib/pathologies/detector'
import { promptText } from '@/lib/pathologies/prompt-text'
import { defaultTask } from '@/lib/traces/words'

/** Runs of this many words are seldom the same by chance. */
const gram = 3
/** A sentence of which half the runs stand in the prompt quotes it; quoting always changes a word or two at the ends. */
const sharedWithPrompt = 0.5
/** Fewer words than this ("transcribe the audio") are what anybody would say of the task. */
const leastWords = 6
/** More of a prompt than this is material (documents, catalogues), not instructions. */
const longestPrompt = 20_000

const words = /\p{Script=Han}|[\p{L}\p{N}]+/gu
/** The words of a text, lower case; of Chinese its characters. */
export const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(words) ?? []

const gramsOf = (tokens: readonly string[]) =>
  tokens.slice(0, Math.max(0, tokens.length - gram + 1)).map((_, at) => tokens.slice(at, at + gram).join(' '))

/**
 * A test of whether a sentence quotes the instructions of a reading's prompt. Where the task is a question, the user's message is
 * that question, and taking it up is no echo: only the system's message counts.
 */
export function quotesPrompt({ prompt, task }: Reading): (sentence: string) => boolean {
  const instructing = task === defaultTask ? prompt : prompt.filter(({ role }) => role === 'system')
  const known = new Set(gramsOf(wordsOf(promptText(instructing).slice(0, longestPrompt))))
  if (known.size === 0) return () => false
  return (sentence) => {
    const tokens = wordsOf(sentence)
    if (tokens.length < leastWords) return false
    const grams = gramsOf(tokens)
    return grams.filter((one) => known.has(one)).length >= sharedWithPrompt * grams.length
  }
}
