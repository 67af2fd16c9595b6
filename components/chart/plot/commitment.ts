import { areaY, dot, lineY, type Markish, ruleX, ruleY, text } from '@observablehq/plot'
import { href, tracesHref } from '@/lib/url/hrefs'
import type { DrawnChart } from '@/lib/views/chart'
import type { Commitment, CommitmentPoint, Decision } from '@/lib/views/decision'
import { indexText } from '@/lib/views/index-text'
import { intervalText, nText, shareText } from '@/lib/views/number-text'
import type { Rate } from '@/lib/views/rate'
import { labelPlaces } from './label-places'
import { labelWidth, plotSvg } from './plot-svg'
import { gridWidth } from './run-look'

type Line = {
  readonly label: string
  readonly stroke: string
  readonly dash: string
  readonly symbol: 'circle' | 'square' | null
  /** How far the answer's own points stand apart, in pixels. */
  readonly apart: number
  /** Null where it is not known, or there is none. */
  readonly rate: (point: CommitmentPoint) => (Pick<Rate, 'share'> & Partial<Rate>) | null
  /** The traces behind the answer's own point. */
  readonly answers: Readonly<Record<string, string>>
}

/** Where the submitted answer stands, on a scale of percents. */
const answerX = 116
const xOf = ({ percent }: CommitmentPoint) => percent ?? answerX
const [room, marginTop, marginBottom, lineHeight] = [200, 12, 34, 12]

const gold: Line = {
  ...{
    label: 'gold stands',
    stroke: 'var(--gold)',
    dash: '6 3',
    symbol: 'square',
    apart: 4,
    rate: (point) => point.gold,
  },
  answers: { fate: 'committed-exact' },
}
const none: Line = {
  ...{ label: 'nothing stands', stroke: 'var(--faint)', dash: '2 3', symbol: null, apart: 0, answers: {} },
  rate: ({ percent, none: count, traces }) => (percent === null ? null : { share: count / traces }),
}

function rankedLines(k: number): readonly Line[] {
  return [
    {
      ...{ label: `recall@${k}\nwhere known`, stroke: 'var(--answer)', dash: 'none', symbol: 'circle', apart: -4 },
      rate: ({ recall }) => recall,
      answers: { outcome: 'hit' },
    },
    {
      ...{ label: 'rank\nnot known', stroke: 'var(--faint)', dash: '8 3 2 3', symbol: null, apart: 0, answers: {} },
      rate: ({ percent, known, rankableNone, rankable }) =>
        percent === null || rankable === 0 ? null : { share: (rankable - known - rankableNone) / rankable },
    },
  ]
}

const linesOf = ({ isRanked }: Commitment, k: number): readonly Line[] =>
  isRanked ? [...rankedLines(k), gold, none] : [gold, none]

type Known = { readonly point: CommitmentPoint; readonly share: number; readonly rate: Partial<Rate> }

function knownOf({ rate }: Line, points: readonly CommitmentPoint[]): readonly Known[] {
  return points.flatMap((point) => {
    const found = rate(point)
    return found ? [{ point, share: found.share, rate: found }] : []
  })
}

const isCounted = (rate: Partial<Rate>): rate is Rate => rate.low !== undefined

function saidOf(line: Line, { point, share, rate }: Known): string {
  const place = point.percent === null ? 'the submitted answer' : `${point.percent}% of the reasoning`
  const beside = isCounted(rate) ? ` (${intervalText(rate)}), ${nText(rate)}` : ''
  return `${line.label.replace('\n', ' ')} at ${place}: ${shareText(share)}${beside}`
}

/** The whole traces of the run whose gold is known, and of them those that a filter names. */
const wholeHref = ({ dataset, run, search, k }: Decision, filter: Readonly<Record<string, string>> = {}) =>
  tracesHref({
    ...{ dataset, run: run.key, retrieval: search?.retrieval ?? null, k: search && k },
    ...{ state: 'closed', gold: ['known', 'absent'], ...filter },
  })

function lineMarks(line: Line, points: readonly CommitmentPoint[], decision: Decision): readonly Markish[] {
  const { stroke, dash, symbol, apart, answers } = line
  const known = knownOf(line, points)
  const course = known.filter(({ point }) => point.percent !== null)
  const end = known.filter(({ point }) => point.percent === null)
  const x = ({ point }: Known) => xOf(point)
  const drawn = lineY(course, { x, y: 'share', stroke, strokeDasharray: dash, strokeWidth: symbol ? 1.7 : 1.1 })
  if (symbol === null) return [drawn]
  const whole = wholeHref(decision, answers)
  const low = ({ rate }: Known) => rate.low ?? null
  const high = ({ rate }: Known) => rate.high ?? null
  const look = { x, y: 'share', symbol, fill: stroke, stroke, r: 2.8, title: (one: Known) => saidOf(line, one) }
  return [
    areaY(course, { x, y1: low, y2: high, fill: stroke, fillOpacity: 0.1 }),
    ruleX(end, { x, dx: apart, y1: low, y2: high, stroke, strokeOpacity: 0.55 }),
    drawn,
    dot(course, look),
    dot(end, { ...look, r: 3.6, dx: apart, href: () => whole }),
  ]
}

function labelsOf(lines: readonly Line[], points: readonly CommitmentPoint[]) {
  const named = lines.map((line) => ({ line, share: knownOf(line, points).at(-1)?.share ?? 0 }))
  const height = ({ label }: Line) => label.split('\n').length * lineHeight + 3
  const places = labelPlaces(
    named.map(({ line, share }) => ({ at: (1 - share) * room, height: height(line) })),
    room,
  )
  return text(named, {
    x: answerX,
    y: (_, at) => 1 - (places[at] ?? 0) / room,
    text: ({ line }) => line.label,
    fill: ({ line }) => line.stroke,
    dx: 14,
    textAnchor: 'start',
    lineHeight: lineHeight / 11,
  })
}

function drawn(decision: Decision, commitment: Commitment, label: string): string {
  const { points } = commitment
  const lines = linesOf(commitment, decision.k)
  return plotSvg(label, {
    width: gridWidth,
    height: room + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: 34,
    marginRight: labelWidth(lines.flatMap((line) => line.label.split('\n'))) + 10,
    x: {
      domain: [6, answerX],
      label: 'of the reasoning',
      labelAnchor: 'center',
      ticks: [20, 40, 60, 80, 100, answerX],
      tickFormat: (percent: number) => (percent === answerX ? 'answer' : `${percent}%`),
    },
    y: { label: null, domain: [0, 1], grid: true, ticks: 5 },
    marks: [
      ruleY([0], { stroke: 'var(--mute)' }),
      ruleX([(100 + answerX) / 2], { stroke: 'var(--line)' }),
      ...lines.toReversed().flatMap((line) => lineMarks(line, points, decision)),
      labelsOf(lines, points),
    ],
  })
}

const columns = [
  ...['place', 'gold', 'goldLow', 'goldHigh', 'goldClips', 'traces', 'nothingStands'],
  ...['k', 'recall', 'low', 'high', 'clips', 'known', 'unknown', 'none'],
]

const figures = (rate: Rate | null) => [rate?.share ?? null, rate?.low ?? null, rate?.high ?? null, rate?.n ?? null]

/** What stood at each tenth of the reasoning: how often it was gold, and its recall@k where ranks of candidates are known; null where no trace can say. */
export function commitmentChart(decision: Decision): DrawnChart | null {
  const { run, dataset, search, k, commitment, readBy, unread } = decision
  if (commitment === null) return null
  const { points, isRanked } = commitment
  const at = isRanked && search ? `, recall@${k} at ${search.retrieval}` : ''
  const title = `What stood over the reasoning, ${run.name}, ${dataset}${at}`
  const [first] = points
  const ranked = isRanked
    ? ` In recall@${k}, a trace where nothing stands yet is a miss, and so is an answer that failed; traces where the rank of what stands is not known are left out. The shares of both are drawn beside it.`
    : ' Recall of what stood is not known: no rank of a candidate is.'
  return {
    chart: {
      id: 'commitment',
      title,
      note: `What stands: the last candidate kept or committed to and not rejected since, else the last one proposed. ${first?.traces ?? 0} whole traces whose gold is known; where nothing stands, gold does not.${ranked} Bands: 95% intervals over clips.${unread > 0 ? ` Candidates of ${unread} more traces were not read.` : ''}`,
      query: href('', { dataset, run: run.key, retrieval: search?.retrieval ?? null, k }),
      basis: [
        ['dataset', dataset],
        ['run', run.key],
        ['index', search ? `${search.retrieval} ${indexText(search)}` : 'none'],
        ['candidates', readBy.join(' ')],
      ],
      columns,
      rows: points.map(({ percent, gold: stood, none: nothing, traces, recall, known, rankableNone, rankable }) => [
        percent === null ? 'answer' : `${percent}%`,
        ...figures(stood),
        ...[traces, percent === null ? null : nothing],
        ...(isRanked
          ? [k, ...figures(recall), known, rankable - known - rankableNone, rankableNone]
          : [null, null, null, null, null, null, null, null]),
      ]),
      links: points.map(() => wholeHref(decision)),
    },
    svg: drawn(decision, commitment, title),
  }
}
