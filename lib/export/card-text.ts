import type { Span } from '@/lib/traces/words'
import { answerPart } from '@/lib/views/answer-part'
import { type Paragraph, paragraphsOf, type TextRun } from '@/lib/views/paragraphs'
import { shownText } from '@/lib/views/shown-text'
import type { FindingView, TraceDetail } from '@/lib/views/trace-detail'
import { type Html, html } from './html'

/** The family of each pathology, which gives its hue. */
export type Families = Readonly<Record<string, string>>

/** The name by which a card links to a finding, by its place among all of the trace. */
export const findingId = (place: number) => `f${place + 1}`

type Found = { readonly finding: FindingView; readonly place: number }
type Marks = {
  readonly found: readonly Found[]
  readonly families: Families
  /** The findings that are named already, and the selection once its beginning is: each has one place to link to. */
  readonly named: Set<Found | 'selection'>
}

/** Those that have not been named before. */
function unnamed(found: readonly Found[], { named }: Marks): readonly Found[] {
  const fresh = found.filter((one) => !named.has(one))
  for (const one of fresh) named.add(one)
  return fresh
}

function selectable(run: TextRun, { named }: Marks): Html {
  if (!run.selected) return html`${run.text}`
  const id = named.has('selection') ? null : html` id="selected"`
  named.add('selection')
  return html`<span class="selected"${id}>${run.text}</span>`
}

function markedRun(run: TextRun, marks: Marks): Html {
  const own = run.findings.flatMap((at) => marks.found[at] ?? [])
  const narrow = [...own].sort((a, b) => a.finding.end - a.finding.start - (b.finding.end - b.finding.start))[0]
  const text = selectable(run, marks)
  if (!narrow) return text
  const names = unnamed(own, marks).map(
    ({ finding, place }) =>
      html`<b id="${findingId(place)}" class="${marks.families[finding.pathology] ?? 'context'}">${finding.pathology}</b>`,
  )
  const { pathology } = narrow.finding
  const title = [...new Set(own.map(({ finding }) => finding.pathology))].join(', ')
  return html`<mark class="${marks.families[pathology] ?? 'context'}" title="${title}" data-start="${run.start}" data-end="${run.end}">${names}${text}</mark>`
}

function line({ start, end, runs, goesOn }: Paragraph, marks: Marks): Html {
  if (start === end) return html`<p></p>\n`
  const first = runs.find(({ segment }) => segment !== null)?.segment ?? null
  const number = first === null || goesOn ? null : html`<i>${first}</i>`
  const inner = runs.map((run) => {
    const own = run.segment === null || run.segment === first ? null : html`<sup>${run.segment}</sup>`
    return html`${own}${markedRun(run, marks)}`
  })
  return html`<p dir="auto">${number}${inner}</p>\n`
}

const foundIn = ({ findings }: TraceDetail, field: FindingView['field']): readonly Found[] =>
  findings.map((finding, place) => ({ finding, place })).filter(({ finding }) => finding.field === field)

/** The reasoning whole, its sentences numbered, what was found marked and named in place; null where there is none. */
export function reasoningHtml(trace: TraceDetail, families: Families, selection: Span | null): Html | null {
  const { reasoning, segments } = trace
  if (reasoning === null || reasoning.trim() === '') return null
  const found = foundIn(trace, 'reasoning')
  const stretch = { text: shownText(reasoning), start: 0, goesOn: false }
  const lines = paragraphsOf(stretch, { segments, findings: found.map(({ finding }) => finding), selection })
  const marks: Marks = { found, families, named: new Set() }
  return html`<div class="prose">\n${lines.map((one) => line(one, marks))}</div>`
}

/** What the model gave outside its reasoning, with what was found in it, or is absent there; null where no output came. */
export function answerHtml(trace: TraceDetail, families: Families): Html | null {
  const part = answerPart(trace)
  if (part === null) return null
  const output = foundIn(trace, 'output')
  const marks: Marks = {
    found: output.filter(({ finding }) => finding.end > finding.start),
    families,
    named: new Set(),
  }
  const absent = output.filter(({ finding }) => finding.end === finding.start)
  const lines = part.paragraphs.map(({ goesOn, runs }, at) => {
    // what is selected here is the transcription
    const inner = runs.map((run) => {
      const own = markedRun({ ...run, selected: false }, marks)
      return run.selected ? html`<span class="answer">${own}</span>` : own
    })
    return html`${at === 0 || goesOn ? '' : '\n'}${inner}`
  })
  const missing = absent.map(
    ({ finding, place }) =>
      html`<mark class="${families[finding.pathology] ?? 'context'}"><b id="${findingId(place)}">${finding.pathology}</b>it should stand here</mark>`,
  )
  const more = part.more > 0 ? html`<p class="soft">${part.more} more characters are not shown.</p>` : null
  return html`<pre dir="auto">${lines}${missing}</pre>${more}`
}
