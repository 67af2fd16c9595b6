import { edge } from './needed-texts'

/** A character in the tree: of one beyond Latin-1 a part, so that it may be taken for another. */
const charBits = 8
const charMask = 0xff

const none = -1

/** A list of numbers that grows. */
class Numbers {
  values = new Int32Array(1 << 10)
  length = 0

  push(value: number): number {
    if (this.length === this.values.length) {
      const longer = new Int32Array(this.values.length * 2)
      longer.set(this.values)
      this.values = longer
    }
    this.values[this.length] = value
    return this.length++
  }
}

/**
 * All texts that are looked for, as a tree of their characters. A sentence is walked through it from each of its characters, a
 * hundred sentences a trace: so it lies in a few flat arrays, the way from a place by a character in one table.
 */
export class TextTree {
  /** Place and character, then where they lead to. */
  private steps = new Int32Array(1 << 12).fill(none)
  private shift = 32 - 11
  /** For each place the first of the needs of which a text ends there, and of each of these the next. */
  private readonly first = new Numbers()
  private readonly need = new Numbers()
  private readonly next = new Numbers()

  constructor() {
    this.first.push(none)
  }

  /** Where a step lies in the table, or the free place for it. */
  private slotOf(step: number): number {
    const { steps } = this
    const last = steps.length - 1
    let slot = (Math.imul(step, 0x9e3779b1) >>> this.shift) << 1
    while (steps[slot] !== step && steps[slot] !== none) slot = (slot + 2) & last
    return slot
  }

  private put(step: number, place: number): void {
    const slot = this.slotOf(step)
    this.steps[slot] = step
    this.steps[slot + 1] = place
  }

  private grow(): void {
    const { steps } = this
    this.steps = new Int32Array(steps.length * 2).fill(none)
    this.shift -= 1
    for (let slot = 0; slot < steps.length; slot += 2)
      if (steps[slot] !== none) this.put(steps[slot] ?? none, steps[slot + 1] ?? none)
  }

  private placeAfter(place: number, code: number): number {
    const step = (place << charBits) | (code & charMask)
    const known = this.steps[this.slotOf(step) + 1] ?? none
    if (known !== none) return known
    const made = this.first.push(none)
    if (this.first.length * 8 > this.steps.length) this.grow()
    this.put(step, made)
    return made
  }

  /** Adds a text that meets a need. */
  add(text: string, need: number): void {
    let place = 0
    for (let at = 0; at < text.length; at++) place = this.placeAfter(place, text.charCodeAt(at))
    this.next.push(this.first.values[place] ?? none)
    this.first.values[place] = this.need.push(need)
  }

  /** Sets the bit of each need that a text meets, in a row of bits; of one it does not meet, seldom. */
  read(text: string, bits: Uint32Array, row: number): void {
    const { steps, shift } = this
    const last = steps.length - 1
    const marked = text.replace(/\b/g, edge)
    for (let from = 0; from < marked.length; from++) {
      let place = 0
      for (let at = from; at < marked.length; at++) {
        const step = (place << charBits) | (marked.charCodeAt(at) & charMask)
        let slot = (Math.imul(step, 0x9e3779b1) >>> shift) << 1
        while (steps[slot] !== step && steps[slot] !== none) slot = (slot + 2) & last
        place = steps[slot + 1] ?? none
        if (place === none) break
        this.meet(place, bits, row)
      }
    }
  }

  private meet(place: number, bits: Uint32Array, row: number): void {
    for (let one = this.first.values[place] ?? none; one !== none; one = this.next.values[one] ?? none) {
      const need = this.need.values[one] ?? 0
      bits[row + (need >> 5)] = (bits[row + (need >> 5)] ?? 0) | (1 << (need & 31))
    }
  }
}
