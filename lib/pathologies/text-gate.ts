import { neededTexts, type OneOf } from './needed-texts'
import { TextTree } from './text-tree'

/** Texts are asked about by one detector after the other: so many are remembered. */
const mostRemembered = 4096

/** Tells for all patterns in one pass which of the texts that they need stand in a text. */
class NeedIndex {
  private readonly tree = new TextTree()
  private readonly ids = new Map<string, number>()
  /** For each text that is remembered its row in `bits`, which has a bit for each need. */
  private readonly rows = new Map<string, number>()
  private width = 0
  private lastText: string | null = null
  private lastRow = 0
  bits = new Uint32Array(0)

  /** The number of a need. What was remembered knows nothing of a new one. */
  idOf(need: OneOf): number {
    const name = need.toSorted().join('\n')
    const known = this.ids.get(name)
    if (known !== undefined) return known
    const id = this.ids.size
    this.ids.set(name, id)
    for (const text of need) this.tree.add(text, id)
    this.forget()
    return id
  }

  private forget(): void {
    this.bits.fill(0, 0, this.rows.size * this.width)
    this.rows.clear()
    this.lastText = null
    if (this.ids.size <= this.width * 32) return
    // Wider than there are needs, so that a few more do not make it anew.
    this.width = 2 * Math.ceil(this.ids.size / 32)
    this.bits = new Uint32Array(this.width * mostRemembered)
  }

  /** Where the bits of a text begin. */
  rowOf(text: string): number {
    if (this.lastText === text) return this.lastRow
    const row = this.rows.get(text) ?? this.read(text)
    this.lastText = text
    this.lastRow = row
    return row
  }

  private read(text: string): number {
    if (this.rows.size >= mostRemembered) this.forget()
    const row = this.rows.size * this.width
    this.tree.read(text, this.bits, row)
    this.rows.set(text, row)
    return row
  }
}

const index = new NeedIndex()

/** Whether a text holds what a pattern needs: where it does not, the pattern need not be tried. */
export class TextGate {
  constructor(private readonly ids: readonly number[]) {}

  opensFor(text: string): boolean {
    const { ids } = this
    if (ids.length === 0) return true
    const row = index.rowOf(text)
    const { bits } = index
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0
      if (((bits[row + (id >> 5)] ?? 0) & (1 << (id & 31))) === 0) return false
    }
    return true
  }
}

const gates = new WeakMap<RegExp, TextGate>()

/** The gate of a pattern, made once. One that is caseless is open for all. */
export function gateOf(pattern: RegExp): TextGate {
  const known = gates.get(pattern)
  if (known) return known
  const gate = new TextGate(neededTexts(pattern).map((need) => index.idOf(need)))
  gates.set(pattern, gate)
  return gate
}
