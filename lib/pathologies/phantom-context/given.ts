import type { PromptMessage } from '@/lib/traces/words'

/** The sorts of context that a reasoning may appeal to. */
export type ContextSort = 'example' | 'transcript' | 'turn' | 'list' | 'note' | 'choice'

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  if (Array.isArray(content)) return content.map(textOf).join('\n')
  if (typeof content === 'object' && content !== null && 'text' in content) return textOf(content.text)
  return ''
}

// "Provide a transcript" asks for one; a colon or a word of giving says that one is there.
const here = '(?:follow(?:s|ing)|below|above|given|provided|attached|here|supplied|draft|rough)'
const holds: Readonly<Record<Exclude<ContextSort, 'turn'>, RegExp>> = {
  example: /\bexamples?\b|\be\. ?g\.|\bfor instance\b|\bsamples?\b|\bbeispiele?\b|\bz\. ?b\.|示例|例子|例如|范例|样例/i,
  transcript: new RegExp(
    `\\b(?:transcripts?|captions?|subtitles?|lyrics|asr|draft|hypothes[ie]s|transkript|abschrift)\\b[^.\\n]{0,30}:|\\b${here}\\b[^.\\n]{0,30}\\b(?:transcripts?|transcriptions?|captions?|drafts?|lyrics)\\b|\\b(?:transcripts?|captions?|drafts?)\\b[^.\\n]{0,30}\\b${here}\\b|文字稿|字幕|草稿|(?:转录|转写)(?:文本|稿|结果)[^。\\n]{0,10}[:：]`,
    'i',
  ),
  list: /\b(?:candidates?|catalogue|list of|one of the following|options?|choices)\b|候选|列表|kandidaten|liste/i,
  note: /\b(?:notes?|hints?|descriptions?|metadata|context|references?|captions?|hinweise?|beschreibung)\b|提示|备注|说明|描述|笔记/i,
  choice:
    /\b(?:options?|choices?|choose|select|one of|pick|auswahl|option(?:en)?)\b|(?:^|\n)\s*\(?[a-d][.)]|选项|选择/i,
}

/** Which sorts of context a prompt really holds: an appeal to one of them is no finding. */
export function givenIn(prompt: readonly PromptMessage[]): ReadonlySet<ContextSort> {
  const said = prompt.filter(({ role }) => role !== 'system' && role !== 'developer')
  const text = prompt.map(({ content }) => textOf(content)).join('\n')
  const given = new Set<ContextSort>()
  for (const sort of ['example', 'transcript', 'list', 'note', 'choice'] as const)
    if (holds[sort].test(text)) given.add(sort)
  // An answer that is only begun for the model is its last message, and no earlier turn.
  if (
    said.slice(0, -1).some(({ role }) => role === 'assistant') ||
    said.filter(({ role }) => role === 'user').length > 1
  )
    given.add('turn')
  return given
}
