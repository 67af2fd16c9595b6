/** The look of the runs of a chart, in their order: the hue is never the only sign. */
export const runHues = ['--answer', '--hear', '--gold', '--ctx', '--user', '--lang', '--course', '--choice'] as const

const dashes = ['none', '6 3', '2 3', '8 3 2 3', '1 4', '12 4', '4 2', '10 2 2 2']
const symbols = ['circle', 'square', 'triangle', 'diamond', 'star', 'cross', 'wye', 'plus'] as const

/** Colour, dash and symbol of the run at a place; a scripted one is grey. Beyond as many as there are hues, each hue comes again with another dash and symbol. */
export function runMark(at: number, isScripted: boolean) {
  const round = Math.floor(at / runHues.length)
  const hue = runHues[at % runHues.length] ?? '--ink'
  return {
    stroke: `var(${isScripted ? '--faint' : hue})`,
    dash: dashes[(at + round) % dashes.length] ?? 'none',
    symbol: symbols[(at + round) % symbols.length] ?? 'circle',
  }
}
