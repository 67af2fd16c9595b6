import type { DrawnChart } from '@/lib/views/chart'
import { escaped, textWidth } from './svg-text'

/** The light values of the tokens that charts are drawn with (app/globals.css; a test holds that they agree). */
export const tokenValues: Readonly<Record<string, string>> = {
  '--paper': '#fcfbf9',
  '--raised': '#f5f3ef',
  '--ink': '#1f1d1a',
  '--soft': '#635d54',
  '--faint': '#6a635a',
  '--mute': '#b9b2a7',
  '--line': '#e6e2db',
  '--gold': '#0f6a43',
  '--answer': '#1f57c3',
  '--hear': '#b3261e',
  '--user': '#8f4a00',
  '--ctx': '#7440b8',
  '--lang': '#0b6675',
  '--choice': '#535f00',
  '--course': '#93306b',
  '--ui': 'Inter, system-ui, sans-serif',
}

const lineHeight = 15

/** Semibold beside regular. */
const headWidth = 1.06

/** Text in lines that fit a width in pixels, broken at spaces and within the query of an address. */
function linesOf(text: string, width: number, fontSize: number): readonly string[] {
  return text.split(/(?<=[ &])/).reduce<string[]>((lines, piece) => {
    const last = lines.at(-1)
    if (last === undefined || textWidth((last + piece).trimEnd(), fontSize) > width) lines.push(piece)
    else lines[lines.length - 1] = last + piece
    return lines
  }, [])
}

/** A chart as a file of its own: title above, what it rests on below, colours as values. */
export function standaloneSvg({ chart, svg }: DrawnChart): string {
  const width = Number(/\bwidth="([\d.]+)"/.exec(svg)?.[1] ?? 640)
  const height = Number(/\bheight="([\d.]+)"/.exec(svg)?.[1] ?? 400)
  const head = linesOf(chart.title, width - 16, 13 * headWidth)
  const basis = chart.basis.map(([name, value]) => `${name}: ${value}`)
  const said = [chart.note, ...basis, `Mondegreen /charts/${chart.id}${chart.query}`]
  const foot = said.flatMap((one) => linesOf(one, width - 16, 10))
  const top = head.length * 18 + 12
  const text = (lines: readonly string[], from: number, step: number, attributes: string) =>
    lines.map((line, at) => `<text x="8" y="${from + at * step}" ${attributes}>${escaped(line)}</text>`).join('')
  const total = top + height + foot.length * lineHeight + 20
  const inner = svg.replace('<svg ', `<svg y="${top}" `)
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" font-family="var(--ui)">
<title>${escaped(chart.title)}</title>
<desc>${escaped(said.join('\n'))}</desc>
<rect width="100%" height="100%" fill="#fff"/>
${text(head, 20, 18, 'font-size="13" font-weight="600" fill="var(--ink)"')}
${inner}
${text(foot, top + height + 18, lineHeight, 'font-size="10" fill="var(--soft)"')}
</svg>
`
  return whole.replaceAll(/var\((--[\w-]+)\)/g, (_, token: string) => tokenValues[token] ?? 'currentColor')
}
