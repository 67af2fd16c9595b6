import { dot, type Markish, text } from '@observablehq/plot'
import type { RunName } from '@/lib/views/rate'
import { runMark } from './marks'
import { labelWidth } from './plot-svg'

/** How wide a chart is that stands in the grid of a page, in pixels: three fit a wide screen, and one fits a phone at nearly its size. */
export const gridWidth = 440

/** The look of a run at its place in its dataset: a scripted one is hollow, so that it is known without colour. */
export function runLook(place: number, origin: RunName['origin']) {
  const isScripted = origin === 'scripted'
  const mark = runMark(place, isScripted)
  return { ...mark, fill: isScripted ? 'var(--paper)' : mark.stroke }
}

/** Cut in the middle: names that begin alike end differently. */
function cut(name: string, most: number): string {
  const end = Math.floor((most - 1) / 2)
  return name.length > most ? `${name.slice(0, most - 1 - end)}…${name.slice(-end)}` : name
}

/** A run as it is called beside others. */
export type CalledRun = Pick<RunName, 'origin'> & { readonly called: string }

/** Runs of one chart with what each is called: its model, or its key where another has the same model. */
export function calledRuns<Run extends RunName>(runs: readonly Run[]): readonly (Run & CalledRun)[] {
  const isShared = ({ model, key }: Run) => runs.some((other) => other.model === model && other.key !== key)
  return runs.map((run) => ({ ...run, called: isShared(run) ? run.key : run.model }))
}

/** What a run is called as a label, cut where it is long. */
export const runLabel = ({ called, origin }: CalledRun, most = 24): string =>
  origin === 'scripted' ? `${cut(called, most)} (scripted)` : cut(called, most)

/** The same in lines. */
export const runLines = ({ called, origin }: CalledRun, most = 18): readonly string[] =>
  origin === 'scripted' ? [cut(called, most), '(scripted)'] : [cut(called, most)]

const lineHeight = 16

/** Which symbol is which run, in lines above a drawing that begins `left` of its frame; `height` is what the margin there must hold. */
export function runLegend(
  runs: readonly { readonly run: CalledRun; readonly place: number }[],
  { width, left }: { readonly width: number; readonly left: number },
): { readonly marks: Markish[]; readonly height: number } {
  let [x, line] = [0, 0]
  const placed = runs.map(({ run, place }) => {
    const name = runLabel(run)
    const own = labelWidth([name]) + 16
    if (x > 0 && x + own > width) [x, line] = [0, line + 1]
    const at = { run, name, look: runLook(place, run.origin), dx: x - left, line }
    x += own
    return at
  })
  const height = (line + 1) * lineHeight + 10
  const marks = placed.flatMap(({ name, look, dx, line: own }) => {
    const dy = own * lineHeight - height + 8
    const { fill, stroke, symbol } = look
    return [
      dot([name], { frameAnchor: 'top-left', dx: dx + 4, dy, r: 3.4, fill, stroke, symbol }),
      text([name], {
        frameAnchor: 'top-left',
        dx: dx + 13,
        dy,
        text: [name],
        textAnchor: 'start',
        lineAnchor: 'middle',
      }),
    ]
  })
  return { marks, height }
}
