import { gateOf, type TextGate } from './text-gate'

/** A form that a statement takes, and what takes the statement back: `unless` is tried on the text before the form, `except` on the whole match. */
export type Form = { readonly form: RegExp; readonly unless?: RegExp; readonly except?: RegExp }

const reach = 120

function stands(text: string, { form, unless, except }: Form): boolean {
  // Not `matchAll`, which copies the expression: this runs thousands of times a trace.
  form.lastIndex = 0
  for (let match = form.exec(text); match; match = form.exec(text)) {
    const before = text.slice(Math.max(0, match.index - reach), match.index)
    if (!unless?.test(before) && !except?.test(match[0])) {
      form.lastIndex = 0
      return true
    }
    if (match[0] === '') form.lastIndex++
  }
  return false
}

const gates = new WeakMap<readonly unknown[], readonly TextGate[]>()

/** The gates of a list that does not change. */
function gatesOf<One>(list: readonly One[], patternOf: (one: One) => RegExp): readonly TextGate[] {
  const known = gates.get(list)
  if (known) return known
  const made = list.map((one) => gateOf(patternOf(one)))
  gates.set(list, made)
  return made
}

/** Whether one of the forms stands in the text and nothing takes it back. All forms are global. */
export function anyForm(text: string, forms: readonly Form[]): boolean {
  const own = gatesOf(forms, ({ form }) => form)
  return forms.some((form, at) => own[at]?.opensFor(text) && stands(text, form))
}

const itself = (pattern: RegExp) => pattern

/** Whether one of the patterns matches in the text. */
export function anyOf(text: string, patterns: readonly RegExp[]): boolean {
  const own = gatesOf(patterns, itself)
  return patterns.some((one, at) => own[at]?.opensFor(text) && one.test(text))
}

/** How many of the patterns match in the text. */
export function countOf(text: string, patterns: readonly RegExp[]): number {
  const own = gatesOf(patterns, itself)
  return patterns.reduce((sum, one, at) => sum + (own[at]?.opensFor(text) && one.test(text) ? 1 : 0), 0)
}

/** A pattern that is tried only on texts which hold what it needs. For many patterns that are asked of the same text, as of a sentence. */
export class Pattern {
  private gate: TextGate | null = null

  constructor(private readonly form: RegExp) {}

  private opensFor(text: string): boolean {
    this.gate ??= gateOf(this.form)
    return this.gate.opensFor(text)
  }

  test(text: string): boolean {
    return this.opensFor(text) && this.form.test(text)
  }

  exec(text: string): RegExpExecArray | null {
    return this.opensFor(text) ? this.form.exec(text) : null
  }
}

/** A pattern that most texts need not be tried for. */
export const pattern = (form: RegExp): Pattern => new Pattern(form)
