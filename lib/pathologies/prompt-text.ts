import type { PromptMessage } from '@/lib/traces/words'

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('\n')
  if (typeof content === 'object' && content !== null && 'text' in content) return textOf(content.text)
  return ''
}

/** The words of a prompt, its messages joined by newlines; what is no text is left out. */
export function promptText(prompt: readonly PromptMessage[]): string {
  return prompt.map(({ content }) => textOf(content)).join('\n')
}
