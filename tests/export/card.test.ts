import { expect, test } from 'vitest'
import { cardHtml } from '@/lib/export/card'
import { traceDetail } from '@/lib/store/queries/trace-detail'
import { importLines, tempStore } from '@/tests/temp-home'

const hostile = `</script><script>alert(1)</script><img src=http://evil.example/x onerror="alert(1)">'"&amp;`

async function cardOf(output: string, more: object = {}) {
  const store = await tempStore()
  await importLines(store, [
    { dataset: { key: 'd', name: hostile, note: hostile, origin: 'synthetic' } },
    { clip: { key: 'q', gold: ['Zeil'], reference: `Fahr zur Zeil ${hostile}` }, dataset: 'd' },
    { run: { key: 'r', name: hostile, model: hostile, dataset: 'd', origin: 'scripted', asksReasoning: true } },
    { run: 'r', clip: 'q', output, ...more },
  ])
  const { key } = await store.read.trace.findFirstOrThrow()
  const trace = await traceDetail(store, key)
  if (!trace) throw new Error('no trace')
  const card = (selection: { start: number; end: number } | null = null) =>
    cardHtml({
      trace,
      families: { 'cannot-hear': 'hearing' },
      selection,
      audio: null,
      permalink: `http://localhost:4747/t/${key}`,
      madeAt: new Date('2026-11-26T12:00:00Z'),
      stale: false,
    })
  return { trace, card }
}

test('whatever a record says is text in a card: no tag, attribute or script comes of it', async () => {
  const { card } = await cardOf(
    `<think>${hostile} I cannot hear the audio. ${hostile}</think>TRANSCRIPTION: ${hostile}`,
    {
      finishReason: hostile,
      rankings: [{ retrieval: hostile, indexVersion: hostile, depth: 3, rank: 1, top: [{ entity: hostile }] }],
    },
  )
  const text = card()
  expect(text).not.toMatch(/<script|<img|onerror="/i)
  expect(text).toContain('&lt;img src=http://evil.example/x onerror=&quot;alert(1)&quot;&gt;')
  // what is fetched: nothing
  expect([...text.matchAll(/\b(?:src|poster|data|srcset|action)="([^"]*)"/g)].map(([, url]) => url)).toEqual([])
  expect(text).not.toMatch(/<link|@import|url\(/)
})

test('a card marks what was found where it was found, names it once there, and lists it with its quote and detector', async () => {
  const reasoning = "Let me listen.\n\nHmm. I can't actually hear the audio here. Well."
  const { trace, card } = await cardOf(`<think>${reasoning}</think>\nTRANSCRIPTION: Fahr zur Zeil`)
  const finding = trace.findings.find(({ pathology }) => pathology === 'cannot-hear')
  if (!finding) throw new Error('nothing found')
  const text = card({ start: 0, end: 6 })
  const marks = [
    ...text.matchAll(/<mark class="hearing"[^>]*data-start="(\d+)"[^>]*>(?:<b[^>]*>cannot-hear<\/b>)?([^<]*)/g),
  ]
  expect(marks.map(([, , marked]) => marked).join('')).toBe(finding.quote.replaceAll("'", '&#39;'))
  expect(text.match(/<b id="f\d+" class="hearing">cannot-hear<\/b>/g)).toHaveLength(1)
  expect(text).toContain(`“${finding.quote.replaceAll("'", '&#39;')}”`)
  expect(text).toContain(`version ${finding.version}`)
  expect(text).toContain('<span class="selected" id="selected">Let me</span>')
  expect(text).toContain('Scripted: no model said this')
  // without marks and numbers, the prose is the reasoning
  const prose = /<div class="prose">([\s\S]*?)<\/div>/.exec(text)?.[1] ?? ''
  const plain = prose
    .replace(/<(b|i|sup)[^>]*>.*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#39;', "'")
  expect(plain.trim()).toBe(reasoning)
})

test('a trace without reasoning, gold, ranks or output says so', async () => {
  const { card } = await cardOf('', { output: null, error: 'timeout <b>' })
  const text = card()
  expect(text).toContain('none: timeout &lt;b&gt;')
  expect(text).toContain('There is none.')
  expect(text).toContain('Not ranked')
  expect(text).toContain('No audio: none is stored.')
})
