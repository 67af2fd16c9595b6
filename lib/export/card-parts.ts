import { fateText } from '@/lib/views/fate-text'
import { latencyText, utcText } from '@/lib/views/number-text'
import { barsOf } from '@/lib/views/player-view'
import { rankText } from '@/lib/views/rank-view'
import { thinkStateText } from '@/lib/views/think-state-text'
import type { TraceDetail } from '@/lib/views/trace-detail'
import { type Families, findingId } from './card-text'
import { type Html, html } from './html'

const originText = {
  real: 'real',
  synthetic: 'synthetic (a speech synthesiser)',
  scripted: 'scripted (no model said it)',
}

const facts = (rows: readonly (readonly [string, Html | string | null])[]): Html =>
  html`<dl>${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value ?? html`<span class="soft">not known</span>`}</dd>`)}</dl>`

/** Which run said this, about which clip, and what came of it. */
export function factsHtml(trace: TraceDetail): Html {
  const { run, clip, attempts, attempt, failure, transcription, error, goldFate, thinkState } = trace
  const gold = clip.gold.length > 0 ? html`<strong class="gold">${clip.gold.join(' or ')}</strong>` : null
  const said = transcription === null ? null : html`<strong class="answer">${transcription}</strong>`
  const none = html`<span class="soft">${failure === 'error' ? `none: ${error ?? 'an error'}` : 'none'}</span>`
  return facts([
    ['run', html`${run.name} <code>${run.key}</code>`],
    ['model', html`${run.model}; outputs ${originText[run.origin]}`],
    ['dataset', html`${clip.dataset.name} <code>${clip.dataset.key}</code>; audio ${originText[clip.dataset.origin]}`],
    [
      'clip',
      html`<code>${clip.key}</code>${attempts.length > 1 ? `, attempt ${attempt + 1} of ${attempts.length}` : ''}`,
    ],
    ['was said', clip.reference],
    ['gold', gold],
    ['transcription', said ?? none],
    ['think state', `${thinkState}: ${thinkStateText[thinkState]}`],
    ...(goldFate === null ? [] : [['gold fate', `${goldFate}: ${fateText[goldFate]}`] as const]),
    ...(trace.finishReason === null ? [] : [['finish reason', trace.finishReason] as const]),
    ['latency', trace.latencyMs === null ? null : latencyText(trace.latencyMs)],
  ])
}

/** Where gold ranked, by search. */
export function ranksHtml({ rankings, clip }: TraceDetail): Html {
  const why = { unknown: 'gold is not known', absent: 'gold is not in the catalogue' }[clip.goldState]
  if (rankings.length === 0) return html`<p>Not ranked${why ? `: ${why}` : ''}.</p>`
  const rows = rankings.map(({ retrieval, indexVersion, depth, rank, shown, top }) => {
    const nearest = top.slice(0, 3).map(({ entity }) => entity)
    return html`<tr><td>${retrieval}${shown ? '' : ' (another search shows)'}</td><td>${indexVersion || 'without a version'}</td>
<td class="num"><strong>${rankText(rank, depth)}</strong> of ${depth}</td><td>${nearest.join(', ')}</td></tr>`
  })
  return html`<div class="scroll"><table><tr><th>retrieval model</th><th>index</th><th class="num">rank of gold</th><th>nearest</th></tr>
${rows}</table></div>`
}

/** The sound's outline as a drawing, the stretch in which gold is said shaded; null where no outline is known. */
export function waveformHtml({ clip }: TraceDetail): Html | null {
  const { audio, goldStartSec, goldEndSec } = clip
  if (audio.state !== 'ok' || audio.peaks === null || audio.durationSec <= 0) return null
  const bars = barsOf(audio.peaks, 300)
  const path = bars
    .map((swing, at) => `M${at * 3} ${(28 - 27 * swing).toFixed(1)}h2V${(28.5 + 27 * swing).toFixed(1)}h-2z`)
    .join('')
  const x = (sec: number) => ((900 * sec) / audio.durationSec).toFixed(1)
  const said =
    goldStartSec === null || goldEndSec === null
      ? null
      : html`<rect class="said" x="${x(goldStartSec)}" y="0" width="${x(goldEndSec - goldStartSec)}" height="56"/>`
  const label = `Waveform of ${audio.durationSec.toFixed(2)} s${said === null ? '' : ', the name shaded'}`
  return html`<svg viewBox="0 0 900 56" preserveAspectRatio="none" role="img" aria-label="${label}">${said}<path d="${path}"/></svg>`
}

/** A longer quote is cut in the list: the whole of it is marked in its place. */
const longestQuote = 280

const quoted = (quote: string) =>
  `“${[...quote].length > longestQuote ? `${[...quote].slice(0, longestQuote).join('')}…` : quote}”`

/** What was found, each with its quote, its place and the detector that found it. */
export function findingsHtml({ findings, annotatedBy }: TraceDetail, families: Families): Html {
  if (annotatedBy === null) return html`<p>An earlier revision is kept to be read; no detector judges it.</p>`
  if (findings.length === 0) return html`<p>No detector found anything.</p>`
  const rows = findings.map(
    (
      { pathology, version, field, start, end, quote },
      place,
    ) => html`<tr><td class="${families[pathology] ?? 'context'}">
<a href="#${findingId(place)}"><b>${pathology}</b></a></td><td>${start === end ? html`<span class="soft">absent</span>` : quoted(quote)}</td>
<td class="num">${field} ${start}–${end}</td><td class="num">version ${version}</td></tr>`,
  )
  return html`<div class="scroll"><table><tr><th>pathology</th><th>quote</th><th class="num">where (UTF-16)</th><th class="num">detector</th></tr>
${rows}</table></div>`
}

/** The transcriptions that the reasoning entertained; null where there are none. */
export function candidatesHtml({ candidates }: TraceDetail): Html | null {
  if (candidates.length === 0) return null
  const rows = candidates.map(({ text, isGold, soundsLikeGold, isAnswer, mentions }) => {
    const is = [isGold ? 'gold' : soundsLikeGold ? 'sounds like gold' : '', isAnswer ? 'the answer' : ''].filter(
      Boolean,
    )
    const stances = [...new Set(mentions.map(({ stance }) => stance))].join(', ')
    const look = isGold ? 'gold' : isAnswer ? 'answer' : ''
    return html`<tr><td class="${look}">${text}</td><td>${is.join(', ')}</td><td>${stances}</td><td class="num">${mentions.length}</td></tr>`
  })
  return html`<div class="scroll"><table><tr><th>candidate</th><th>is</th><th>stances</th><th class="num">mentions</th></tr>
${rows}</table></div>`
}

/** Where the record came from, and what judged it. */
export function sourceHtml({ source, annotatedBy }: TraceDetail): Html {
  return facts([
    ['file', `${source.name}, line ${source.line}`],
    ['SHA-256', source.sha256 === '' ? null : html`<code>${source.sha256}</code>`],
    ['importer', source.importer === '' ? null : `${source.importer}, version ${source.importerVersion}`],
    ['imported', source.importedAt === '' ? null : `${utcText(source.importedAt)} UTC`],
    ...(annotatedBy === null ? [] : [['judged by', html`<code>${annotatedBy.replaceAll(',', ', ')}</code>`] as const]),
  ])
}
