import type { Segment } from './words'

/** Segments as they are stored: for each the gap to the end of the one before it, and its length, in code units. */
export function writeSegments(segments: readonly Segment[]): string {
  let last = 0
  const numbers = segments.flatMap(({ start, end }) => {
    const pair = [start - last, end - start]
    last = end
    return pair
  })
  return JSON.stringify(numbers)
}

/** Segments as `writeSegments` stored them. */
export function readSegments(text: string): readonly Segment[] {
  const numbers: readonly number[] = JSON.parse(text)
  const segments: Segment[] = []
  let last = 0
  for (let at = 0; at < numbers.length; at += 2) {
    const start = last + (numbers[at] ?? 0)
    last = start + (numbers[at + 1] ?? 0)
    segments.push({ index: segments.length, start, end: last })
  }
  return segments
}
