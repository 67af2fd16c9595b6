import type { Span } from '@/lib/traces/words'
import { bytesText, utcText } from '@/lib/views/number-text'
import type { TraceDetail } from '@/lib/views/trace-detail'
import { candidatesHtml, factsHtml, findingsHtml, ranksHtml, sourceHtml, waveformHtml } from './card-parts'
import { cardStyle } from './card-style'
import { answerHtml, type Families, reasoningHtml } from './card-text'
import { type Html, html } from './html'

/** Larger audio is not put into a card, in bytes. */
export const largestCardAudio = 8_000_000

/** The bytes of a clip's audio, or how many there are where they are too many; null where there is no file. */
export type CardAudio = { readonly mime: string; readonly base64: string } | { readonly bytes: number } | null

/** What a card is made of beside its trace. */
export type Card = {
  readonly trace: TraceDetail
  readonly families: Families
  /** The span of the reasoning that the link selects. */
  readonly selection: Span | null
  readonly audio: CardAudio
  /** Where the trace is read, with its span. */
  readonly permalink: string
  readonly madeAt: Date
  /** Whether it was judged by older rules, or in the light of other facts, than there are now. */
  readonly stale: boolean
}

/** No script runs in a card and nothing is fetched, whatever its text holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; media-src data:"

function audioHtml({ audio, trace }: Card): Html {
  const { audio: view } = trace.clip
  const wave = waveformHtml(trace)
  if (audio !== null && 'base64' in audio) {
    const type = /^[a-z]+\/[\w.+-]+/.exec(audio.mime)?.[0] ?? 'application/octet-stream'
    return html`${wave}<audio controls preload="metadata" src="data:${type};base64,${audio.base64}"></audio>`
  }
  if (audio !== null)
    return html`${wave}<p class="soft">The audio has ${bytesText(audio.bytes)}; a card holds up to ${bytesText(largestCardAudio)}. It can be heard at the permalink.</p>`
  const state =
    view.state === 'ok' ? 'its file is gone' : view.state === 'none' ? 'none is stored' : `it is ${view.state}`
  return html`${wave}<p class="soft">No audio: ${state}.</p>`
}

function noticesHtml({ trace, stale }: Card): Html {
  const { run, clip, revision, newest } = trace
  const { dataset } = clip
  const told = [
    run.origin === 'scripted' ? 'Scripted: no model said this; it is a template that imitates one.' : '',
    dataset.origin === 'real' ? '' : `Audio: ${dataset.note ?? 'it is not a recording of a person.'}`,
    stale ? 'Stale: findings, candidates and states are those of older rules or facts.' : '',
    revision === newest ? '' : `Revision ${revision + 1} of ${newest + 1}: another output has taken its place.`,
  ].filter((text) => text !== '')
  return html`${told.map((text) => html`<p class="notice">${text}</p>`)}`
}

const section = (title: string, about: string, body: Html | null): Html | null =>
  body && html`<section><h2>${title} <small>${about}</small></h2>\n${body}</section>\n`

/** One trace as a single HTML file that is read without a network, a server or a script. */
export function cardHtml(card: Card): string {
  const { trace, families, selection, permalink, madeAt } = card
  const { run, clip, findings, candidates } = trace
  const title = [clip.gold[0] ?? clip.key, run.name].join(' · ')
  const selected = selection === null ? '' : `; the linked passage ${selection.start}–${selection.end} is outlined`
  const reasoning = reasoningHtml(trace, families, selection) ?? html`<p class="soft">There is none.</p>`
  const made = `${utcText(madeAt.toISOString())} UTC`
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · Evidence card</title>
<style>${{ html: cardStyle }}</style>
</head>
<body>
<main>
<p class="kicker"><span>Evidence card</span><span>made ${made}</span></p>
<h1>${trace.transcription ?? clip.key}</h1>
<p class="soft">${run.name}</p>
${noticesHtml(card)}
${factsHtml(trace)}
${section('Sound', clip.audioName ?? '', audioHtml(card))}
${section('Rank of gold', '', ranksHtml(trace))}
${section('Reasoning', `as received${selected}`, reasoning)}
${section('Answer', 'as received', answerHtml(trace, families))}
${section('Findings', String(findings.length), findingsHtml(trace, families))}
${section('Candidates', String(candidates.length), candidatesHtml(trace))}
${section('Where it comes from', '', sourceHtml(trace))}
</main>
<footer>Trace <code>${trace.key}</code>: <a href="${permalink}">${permalink}</a><br>Made by Mondegreen on ${made}; it holds all that it shows.</footer>
</body>
</html>
`.html
}
