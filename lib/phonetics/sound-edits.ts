import { gap, swapCost } from './sound-distance'
import type { Sound } from './sounds'

/** A sound of one word and what stands for it in another; null where a sound was added or left out. */
export type SoundEdit = { readonly said: string | null; readonly heard: string | null }

type Step = { readonly said: Sound | null; readonly heard: Sound | null }

const nameOf = (sound: Sound | null) => sound?.may[0] ?? null
const costOf = ({ said, heard }: Step) => {
  if (said && heard) return swapCost(said, heard)
  return said ? gap(said) : heard ? gap(heard) : 0
}

/** The least costs of turning the first sounds of one word into the first of the other, row by row. */
function costsOf(said: readonly Sound[], heard: readonly Sound[]): readonly (readonly number[])[] {
  const rows: number[][] = [[0]]
  for (const sound of heard) rows[0]?.push((rows[0].at(-1) ?? 0) + gap(sound))
  for (const [at, sound] of said.entries()) {
    const above = rows[at] ?? []
    const row = [(above[0] ?? 0) + gap(sound)]
    for (const [place, other] of heard.entries()) {
      const swap = (above[place] ?? 0) + swapCost(sound, other)
      row.push(Math.min(swap, (above[place + 1] ?? 0) + gap(sound), (row[place] ?? 0) + gap(other)))
    }
    rows.push(row)
  }
  return rows
}

/** The moves that end at a pair of sounds, as sounds taken off each word: a pair before a sound left out before one added. */
const moves = [
  [1, 1],
  [1, 0],
  [0, 1],
] as const

/** The steps along the least costs, read from the end. */
function stepsOf(said: readonly Sound[], heard: readonly Sound[]): readonly Step[] {
  const costs = costsOf(said, heard)
  const steps: Step[] = []
  let [row, column] = [said.length, heard.length]
  while (row > 0 || column > 0) {
    const least = costs[row]?.[column] ?? 0
    const ways = moves.flatMap(([up, left]) => {
      const before = costs[row - up]?.[column - left]
      const step = { said: (up && said[row - 1]) || null, heard: (left && heard[column - 1]) || null }
      return before === undefined ? [] : [{ step, up, left, excess: before + costOf(step) - least }]
    })
    const way = ways.find(({ excess }) => excess < 1e-9)
    if (!way) break
    steps.push(way.step)
    row -= way.up
    column -= way.left
  }
  return steps.reverse()
}

/** Words that differ by more than this share of the longer one's sounds are not alike: their sounds say nothing of each other. */
const alikeShare = 1 / 3

/**
 * The sounds in which two words differ, by the alignment of least cost (the costs of `soundDistance`), each named by the likeliest
 * sound of its spelling. Nothing where the words are not alike, or sound the same.
 */
export function soundEdits(said: readonly Sound[], heard: readonly Sound[]): readonly SoundEdit[] {
  const differing = stepsOf(said, heard).filter((step) => costOf(step) > 0)
  if (differing.length > alikeShare * Math.max(said.length, heard.length)) return []
  return differing.map((step) => ({ said: nameOf(step.said), heard: nameOf(step.heard) }))
}
