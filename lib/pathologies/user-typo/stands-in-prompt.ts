import type { Reading } from '@/lib/pathologies/detector'
import { promptText } from '@/lib/pathologies/prompt-text'
import type { Sentence } from '@/lib/pathologies/sentence'

const longestWord = 60

/** Whether the word that a sentence calls misspelled really stands so in the prompt: then it remarks on the prompt, and supposes nothing. */
export function standsInPrompt({ quoted }: Sentence, { prompt, gold }: Reading): boolean {
  if (quoted.length === 0 || prompt.length === 0) return false
  const text = promptText(prompt).toLowerCase()
  const golds = gold.map((one) => one.toLowerCase())
  return quoted.some((raw) => {
    const word = raw.trim().toLowerCase()
    return word.length > 1 && word.length <= longestWord && !golds.includes(word) && text.includes(word)
  })
}
