/** A form that a statement takes, and what takes the statement back: `unless` is tried on the text before the form, `except` on the whole match. */
export type Form = { readonly form: RegExp; readonly unless?: RegExp; readonly except?: RegExp }

const reach = 120

/** Whether one of the forms stands in the text and nothing takes it back. All forms are global. */
export function anyForm(text: string, forms: readonly Form[]): boolean {
  return forms.some(({ form, unless, except }) => {
    for (const match of text.matchAll(form)) {
      const before = text.slice(Math.max(0, match.index - reach), match.index)
      if (unless?.test(before)) continue
      if (except?.test(match[0])) continue
      return true
    }
    return false
  })
}
