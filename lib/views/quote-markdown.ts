import { rankText } from './rank-view'
import type { TraceDetail } from './trace-detail'

/** What a quotation of a trace says beside the quoted words: whose they are, and how gold ranked. */
export function quoteSource(trace: TraceDetail): string {
  const { run, clip, transcription, failure, rankings } = trace
  const origin = run.origin === 'real' ? '' : `, ${run.origin}`
  const ranks = rankings
    .filter(({ shown }) => shown)
    .map(({ retrieval, rank, depth }) => `${rankText(rank, depth)} of ${depth} in ${retrieval}`)
  return [
    `run **${escaped(run.name)}** (${escaped(run.key)}${origin})`,
    `model ${escaped(run.model)}`,
    `clip ${escaped(clip.key)} of ${escaped(clip.dataset.key)}`,
    `gold ${clip.gold.length > 0 ? escaped(clip.gold.join(' or ')) : 'not known'}`,
    `transcription ${transcription === null ? (failure ?? 'none') : escaped(transcription)}`,
    `rank ${ranks.length > 0 ? escaped(ranks.join(', ')) : 'not known'}`,
  ].join(' · ')
}

/** Text in which no character is Markdown. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ')
}

/** A quotation as Markdown: the words, where they stand, and the link that opens at them. */
export function quoteMarkdown(quote: string | null, source: string, link: string): string {
  const lines =
    quote === null
      ? []
      : [
          ...quote
            .trim()
            .split('\n')
            .map((line) => `> ${escaped(line).trim()}`),
          '',
        ]
  return [...lines, `${source} · [trace](${link.replaceAll('(', '%28').replaceAll(')', '%29')})`, ''].join('\n')
}
