import type { Reading } from '@/lib/pathologies/detector'
import type { Sentence } from '@/lib/pathologies/sentence'

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('\n')
  if (typeof content === 'object' && content !== null && 'text' in content) return textOf(content.text)
  return ''
}

const longestWord = 60

/** Whether the word that a sentence calls misspelled really stands so in the prompt: then it remarks on the prompt, and supposes nothing. */
export function standsInPrompt({ quoted }: Sentence, { prompt, gold }: Reading): boolean {
  if (quoted.length === 0 || prompt.length === 0) return false
  const text = prompt
    .map(({ content }) => textOf(content))
    .join('\n')
    .toLowerCase()
  const golds = gold.map((one) => one.toLowerCase())
  return quoted.some((raw) => {
    const word = raw.trim().toLowerCase()
    return word.length > 1 && word.length <= longestWord && !golds.includes(word) && text.includes(word)
  })
}
